// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FieldIndex.h"
#include "core/storage/Storage.h"

#include <vector>

namespace backdesk
{

/// The items of one collection in memory: by `_id`, in the order of their creation and of indexed fields.
/// Copying it is cheap, copies share what is equal; whoever owns one guards it.
class MemoryTable
{
public:
    explicit MemoryTable(StoredCollection collection);

    const StoredCollection &collection() const { return *m_collection; }
    qint64 count() const { return m_order.size(); }
    ItemValue find(const QString &id) const;
    /// In the order of their creation.
    const ItemTree &order() const { return m_order; }
    std::vector<const ItemRecord *> records() const;

    /// Whether the write was made from the present state.
    Status verify(const Write &write) const;

    struct Change {
        RecordPtr before; ///< null: it is new
        RecordPtr now;    ///< null: it is gone
    };
    /// The item is this one now; null: it is gone.
    Change put(const QString &id, const ItemValue &item);
    /// Takes over items read at start, in any order, instead of what was there.
    void load(const std::vector<ItemValue> &items);

    /// Null when the field is not indexed.
    const FieldIndex *index(const QStringList &members, IndexedField::Texts texts) const;
    const std::vector<FieldIndex> &indexes() const { return m_indexes; }
    void attach(const FieldIndex &index);

private:
    const ItemRecord *record(const QString &id) const;

    std::shared_ptr<const StoredCollection> m_collection;
    ItemTree m_ids{ItemTree::Records::Keeps};
    ItemTree m_order{ItemTree::Records::Knows};
    std::vector<FieldIndex> m_indexes;
};

} // namespace backdesk
