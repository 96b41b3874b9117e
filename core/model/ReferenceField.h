// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/DictType.h"
#include "core/schema/RefType.h"

#include <QList>
#include <QStringList>

namespace backdesk
{

/// A Ref or RefsList field of a collection, at any depth of its Dicts, and the elements of a List of Ref.
struct ReferenceField {
    QStringList names; ///< members from the item down
    const Type *type = nullptr;
    ReferenceTarget target;
    bool isList = false;                       ///< RefsList, or a List of Ref
    OnDelete onDelete = OnDelete::MustBeEmpty; ///< of a RefsList
    bool hasStrategy = false;                  ///< a RefsList: its strategy rules deletion
    bool isFilled = true; ///< false: a RefsList that does not follow the other side, see `ofs`

    QString selector() const; ///< "$.address.owner"
    /// The ids that the field of this item holds, without nulls.
    QStringList ids(const Value &item) const;
    /// Adds an id (a Ref: replaces it).
    void add(Value &item, const QString &id) const;
    /// Appends ids that the list does not hold.
    void append(Value &item, const QStringList &ids) const;
    /// Takes the id out wherever the field holds it.
    void remove(Value &item, const QString &id) const;
};

/// All reference fields of a type, in the order of the description.
QList<ReferenceField> referenceFields(const DictType &type);

} // namespace backdesk
