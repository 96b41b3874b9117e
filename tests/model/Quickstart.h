// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Backoffice.h"
#include "core/storage/MemoryStorage.h"
#include "tests/schema/Schemas.h"

#include <memory>

namespace backdesk::test
{

inline TypePtr ref(const QString &collection, const QString &reverse, TypeOptions options = {})
{
    return std::make_shared<RefType>(std::move(options), StringType::Options(),
                                     ReferenceTarget{collection, {reverse}});
}

inline TypePtr refs(const QString &collection, const QString &reverse, OnDelete onDelete)
{
    return std::make_shared<RefsListType>(TypeOptions(), ReferenceTarget{collection, {reverse}}, onDelete,
                                          ListLimits());
}

/// A collection with a name and some more fields.
inline CollectionOptions collection(const QString &name, QList<DictType::Field> more)
{
    CollectionOptions options;
    options.name = name;
    options.fields = QList<DictType::Field>{{QStringLiteral("name"), string()}} + more;
    return options;
}

/// The users and addresses of the backo document, in memory.
inline std::unique_ptr<Backoffice> quickstart(OnDelete onDelete = OnDelete::MustBeEmpty)
{
    auto backoffice =
        std::make_unique<Backoffice>(QStringLiteral("myApp"), std::make_shared<MemoryStorage>());
    backoffice->addCollection(collection(
        QStringLiteral("users"),
        {{QStringLiteral("surname"), string()},
         {QStringLiteral("addr"), ref(QStringLiteral("addrs"), QStringLiteral("users"), required())},
         {QStringLiteral("male"), std::make_shared<BoolType>(withDefault(true))}}));
    backoffice->addCollection(collection(
        QStringLiteral("addrs"),
        {{QStringLiteral("address"), string()},
         {QStringLiteral("users"), refs(QStringLiteral("users"), QStringLiteral("addr"), onDelete)}}));
    return backoffice;
}

} // namespace backdesk::test
