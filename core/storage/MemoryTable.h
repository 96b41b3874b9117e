// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"

#include <QHash>

#include <vector>

namespace backdesk
{

/// The items of one collection in memory, in the order of their creation. Not synchronised: whoever owns it
/// guards it.
class MemoryTable
{
public:
    explicit MemoryTable(StoredCollection collection) : m_collection(std::move(collection)) {}

    const StoredCollection &collection() const { return m_collection; }
    qint64 count() const { return qint64(m_order.size()); }
    ItemValue find(const QString &id) const { return m_byId.value(id); }
    /// All items in the order of their creation.
    ListResult list(const ListRequest &request, const ItemSource &snapshot) const;

    /// Whether the write was made from the present state.
    Status verify(const Write &write) const;
    /// Carries the write out, which cannot fail.
    void apply(const Write &write);
    /// Takes over items read at start, in any order.
    void load(std::vector<ItemValue> items);

private:
    struct Entry {
        qint64 created; ///< `_meta.ctime` in microseconds
        QString id;
        ItemValue value;

        bool operator<(const Entry &other) const
        {
            return created != other.created ? created < other.created : id < other.id;
        }
    };
    static Entry entryOf(const ItemValue &value);
    std::vector<Entry>::iterator place(const Entry &entry);

    StoredCollection m_collection;
    std::vector<Entry> m_order; // sorted
    QHash<QString, ItemValue> m_byId;
};

} // namespace backdesk
