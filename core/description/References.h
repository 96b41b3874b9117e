// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/Entry.h"
#include "core/model/Collection.h"
#include "core/schema/RefType.h"

#include <QSet>

namespace backdesk
{

QStringList namesOf(const QList<DictType::Field> &fields);
/// Nothing when none has the name.
const Type *typeOf(const QList<DictType::Field> &fields, const QString &name);

/// Where a field stands among the collections.
struct FieldPlace {
    QString collection;
    QStringList names;       ///< members from the item down
    bool isOneSided = false; ///< nothing can refer back: it is one of many values, or a parameter

    FieldPlace member(const QString &name) const
    {
        return {collection, names + QStringList{name}, isOneSided};
    }
    FieldPlace element() const { return {collection, names, true}; }
    QString text() const { return collection + u'.' + names.join(u'.'); }
};

/// The references of a description. They can be checked only when all collections have been read, since each
/// names a collection and often a field that stands further down.
class References
{
public:
    struct Reference {
        FieldPlace place;
        ReferenceTarget target;
        Entry collection;             ///< where the collection is named
        std::optional<Entry> reverse; ///< where the other side's field is named
    };

    void add(const Reference &reference) { m_references.append(reference); }
    /// The field could not be read; nothing more is said about what refers to it.
    void addBroken(const FieldPlace &place) { m_broken.insert(place.text()); }
    bool isBroken(const FieldPlace &place) const { return m_broken.contains(place.text()); }

    /// Reports references to what does not exist, and sides that do not refer to each other. `declared` are
    /// the names of all collections, also of those that could not be read.
    void check(const QList<CollectionOptions> &collections, const QStringList &declared);

private:
    const Type *resolve(const Reference &reference, const QList<CollectionOptions> &collections);
    void checkMutual(const Reference &reference, const Type &otherSide) const;

    QList<Reference> m_references;
    QSet<QString> m_broken;
};

} // namespace backdesk
