// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/AdminPlaces.h"
#include "core/description/AdminScripts.h"
#include "core/model/CollectionOptions.h"

namespace backdesk
{

/// What the readers of the `admin` section share.
struct AdminReading {
    AdminScripts scripts;
    const QList<CollectionOptions> &collections;
    /// Names of fields are only judged against collections that are right themselves.
    bool areCollectionsRight = true;
    AdminPlaces places = {};

    /// Nothing when there is none.
    const CollectionOptions *collection(const QString &name) const;
    QStringList collectionNames() const;
};

/// Of a path into an item ("address.street", "tags[*].name"): what the description knows of it.
struct FoundField {
    enum class How { Known, Below, Unknown }; ///< Below: within what has no described members
    How how = How::Unknown;
    const Type *type = nullptr; ///< of a known one
    QString unknownName;        ///< the part that is none
    QStringList names;          ///< what could stand there instead
};

/// `throughReferences`: names also lead into the items that a reference refers to, as in queries.
FoundField findField(const AdminReading &reading, const CollectionOptions &collection, const QString &path,
                     bool throughReferences);
/// Reports a path that leads nowhere. The type where it is known.
const Type *checkField(const Entry &entry, const QString &path, const CollectionOptions &collection,
                       const AdminReading &reading, bool throughReferences = false);
/// The same of a filter's name, which leads through references and may end in an operator ("price.$lte").
const Type *checkFilterKey(const Entry &entry, const QString &key, const CollectionOptions &collection,
                           const AdminReading &reading);
/// Reports a field or column that is neither a name nor a mapping.
bool isNameOrMapping(const Entry &entry);

} // namespace backdesk
