// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MemoryTable.h"

#include "core/storage/TreeCursor.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace backdesk
{

namespace
{

/// Only finds: by hashes, which tell ids apart at once however alike they begin.
IndexKey keyOfId(const QString &id)
{
    const size_t seed = QHashSeed::globalSeed();
    return {qHash(id, seed), (qHash(id, ~seed) & ~quint64(0) >> 1) | 1};
}

class IdOrder : public EntryOrder
{
public:
    QString wholeText(const ItemRecord &record) const override { return record.id; }
    bool isText() const override { return true; }
    static TreeEntry entryOf(const ItemRecord &record) { return {keyOfId(record.id), 0, &record}; }
};
const IdOrder byId;

class CreationOrder : public EntryOrder
{
public:
    QString wholeText(const ItemRecord &) const override { return {}; }
    bool isText() const override { return false; }
    static TreeEntry entryOf(const ItemRecord &record) { return {{0, 0}, record.created, &record}; }
};
const CreationOrder byCreation;

template <typename Order>
void buildTree(ItemTree &tree, const std::vector<RecordPtr> &records, const Order &order)
{
    std::vector<TreeEntry> entries;
    entries.reserve(records.size());
    for (const RecordPtr &record : records)
        entries.push_back(Order::entryOf(*record));
    std::sort(entries.begin(), entries.end(), [&order](const TreeEntry &left, const TreeEntry &right) {
        return order.compare(left, right) < 0;
    });
    tree.build(entries);
}

template <typename Order>
void changeTree(ItemTree &tree, const MemoryTable::Change &change, const Order &order)
{
    if (change.before && change.now &&
        order.compare(Order::entryOf(*change.before), Order::entryOf(*change.now)) == 0) {
        tree.replace(Order::entryOf(*change.before), Order::entryOf(*change.now), order);
        return;
    }
    if (change.before)
        tree.remove(Order::entryOf(*change.before), order);
    if (change.now)
        tree.insert(Order::entryOf(*change.now), order);
}

} // namespace

MemoryTable::MemoryTable(StoredCollection collection)
    : m_collection(std::make_shared<const StoredCollection>(std::move(collection)))
{
    for (const IndexedFieldPtr &field : IndexedField::wanted(*m_collection->type))
        m_indexes.emplace_back(field);
}

const ItemRecord *MemoryTable::record(const QString &id) const
{
    const IndexKey key = keyOfId(id);
    const auto compared = [&key, &id](const TreeEntry &entry) {
        const auto order = entry.key <=> key;
        return order == 0 ? compareTexts(entry.record->id, id) : order;
    };
    const TreeEntry *found = m_ids.find([&](const TreeEntry &entry) { return compared(entry) < 0; });
    return found && found->record->id == id ? found->record : nullptr;
}

ItemValue MemoryTable::find(const QString &id) const
{
    const ItemRecord *found = record(id);
    return found ? found->item : nullptr;
}

std::vector<const ItemRecord *> MemoryTable::records() const
{
    std::vector<const ItemRecord *> records;
    records.reserve(size_t(count()));
    visitLeaves(m_order.root(), [&records](const TreeLeaf &leaf) {
        for (int i = 0; i < leaf.count; ++i)
            records.push_back(leaf.entries[size_t(i)].record);
    });
    return records;
}

Status MemoryTable::verify(const Write &write) const
{
    const ItemRecord *present = record(write.id);
    if ((present ? present->item : nullptr) == write.base)
        return Done{};
    if (!write.base) {
        return Error{ErrorKind::Conflict,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "There is already an item %1."), {write.id})};
    }
    return Error{ErrorKind::Stale,
                 {},
                 Message(QT_TRANSLATE_NOOP("core", "The item %1 was changed meanwhile."), {write.id})};
}

MemoryTable::Change MemoryTable::put(const QString &id, const ItemValue &item)
{
    const Change change{RecordPtr(record(id)), RecordPtr(item ? new ItemRecord(id, item) : nullptr)};
    changeTree(m_order, change, byCreation);
    for (FieldIndex &index : m_indexes)
        index.change(change.before.data(), change.now.data());
    changeTree(m_ids, change, byId);
    return change;
}

void MemoryTable::load(const std::vector<ItemValue> &items)
{
    std::vector<RecordPtr> records;
    records.reserve(items.size());
    for (const ItemValue &item : items)
        records.emplace_back(new ItemRecord(item->map().value(u"_id").text(), item));
    buildTree(m_ids, records, byId);
    buildTree(m_order, records, byCreation);
    const auto all = this->records();
    for (FieldIndex &index : m_indexes)
        index.build(all);
}

const FieldIndex *MemoryTable::index(const QStringList &members, IndexedField::Texts texts) const
{
    const auto found = std::find_if(m_indexes.begin(), m_indexes.end(), [&](const FieldIndex &index) {
        return index.field().isOf(members, texts);
    });
    return found == m_indexes.end() ? nullptr : &*found;
}

void MemoryTable::attach(const FieldIndex &index)
{
    m_indexes.push_back(index);
}

} // namespace backdesk
