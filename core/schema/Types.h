// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/DictType.h"
#include "core/schema/FileType.h"
#include "core/schema/IntType.h"
#include "core/schema/ListType.h"
#include "core/schema/RefType.h"
#include "core/schema/StringType.h"

/// Every type in one word, for programs that describe their application in C++:
///
///     {QStringLiteral("age"), types::integer({.required = true}, {.minimum = 0})}
///
/// The options that all types share come first, then those of the type.
namespace backdesk::types
{

TypePtr string(TypeOptions options = {}, const StringType::Options &own = {});
TypePtr integer(TypeOptions options = {}, const ValueRange &range = {});
TypePtr number(TypeOptions options = {}, const ValueRange &range = {}); ///< Float
TypePtr boolean(TypeOptions options = {});
TypePtr bytes(TypeOptions options = {});
TypePtr datetime(TypeOptions options = {}, const ValueRange &range = {});
TypePtr complex(TypeOptions options = {});
TypePtr ipAddress(TypeOptions options = {});
TypePtr ipNetwork(TypeOptions options = {});
TypePtr url(TypeOptions options = {});
TypePtr freeDict(TypeOptions options = {});
TypePtr file(TypeOptions options = {}, const FileType::Options &own = {});
TypePtr blobFile(TypeOptions options = {}, const FileType::Options &own = {});

TypePtr list(TypePtr element, TypeOptions options = {}, const ListLimits &limits = {});
TypePtr tuple(const QList<TypePtr> &elements, TypeOptions options = {});
/// In: a value of the first type that can read it.
TypePtr oneOf(const QList<TypePtr> &alternatives, TypeOptions options = {});
/// Also for the parameters of an action.
std::shared_ptr<const DictType> dict(const QList<DictType::Field> &fields, TypeOptions options = {});

/// A reference to one item. `reverse` is the other side's field, {"users"} or {"home", "users"}; empty: a
/// one-sided reference.
TypePtr ref(const QString &collection, const QStringList &reverse = {}, TypeOptions options = {});
TypePtr refsList(const QString &collection, const QStringList &reverse = {},
                 OnDelete onDelete = OnDelete::MustBeEmpty, TypeOptions options = {},
                 const ListLimits &limits = {}, OnFill onFill = OnFill::Fill);

} // namespace backdesk::types
