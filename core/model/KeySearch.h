// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/UnitOfWork.h"

#include <QHash>

#include <map>

namespace backdesk
{

/// Finds items by the values of some of their fields, among all that a unit of work sees, in a time that does
/// not grow with what the unit has changed. An item that the user may not read, or of which he may not read
/// one of these fields, is not found.
class KeySearch
{
public:
    explicit KeySearch(UnitOfWork &unit) : m_unit(unit) {}

    /// Prepares for finding all of these at once, by one look at the collection, which lookUp() takes; what
    /// cannot be found is told by find() only.
    void expect(const Collection &collection, const QStringList &fields, const ValueList &given);
    /// After all that is expected is told, and before it is asked for.
    void lookUp();
    /// The ids of the items that share these fields' values with the given members, as they would be stored
    /// for a new item. `fields` are member names, dotted within Dicts, or "_id". Invalid where a value is
    /// missing or wrong, Unavailable.
    Result<QStringList> find(const Collection &collection, const QStringList &fields, const Value &given);
    /// Must be told of what the unit may have changed since the last search.
    void changed(const QList<ItemKey> &keys);

private:
    using FieldsKey = std::pair<QString, QStringList>; ///< collection and fields
    /// The drafts of a collection by their values of the fields.
    struct Index {
        QHash<QString, QByteArray> keys; ///< by id
        QMultiHash<QByteArray, QString> ids;
    };

    /// What the storage holds of expected keys.
    using Expected = QHash<QByteArray, QStringList>;

    Index &index(const FieldsKey &key);
    bool hasLinkList(const FieldsKey &key) const;
    void update(Index &index, const FieldsKey &key, const QString &id);
    Result<QStringList> stored(const Collection &collection, const QStringList &fields, const ValueList &key);
    Result<QStringList> asked(const Collection &collection, const QStringList &fields, const ValueList &key);
    bool isSeen(const Collection &collection, const QStringList &fields, const QString &id);

    UnitOfWork &m_unit;
    std::map<FieldsKey, Index> m_indexes;
    std::map<FieldsKey, Expected> m_expected;
};

} // namespace backdesk
