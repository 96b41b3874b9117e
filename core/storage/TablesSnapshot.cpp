// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/TablesSnapshot.h"

#include "core/storage/ListPlanner.h"
#include "core/storage/TreeCursor.h"

#include <algorithm>

namespace backdesk
{

namespace
{

constexpr qint64 worthAnIndex = 256; // items; fewer are looked through as quickly

} // namespace

TablesSnapshot::TablesSnapshot(std::shared_ptr<TableVersions> versions, TablesPtr tables)
    : m_versions(std::move(versions)), m_tables(std::move(tables))
{
}

ItemValue TablesSnapshot::itemValue(const QString &collection, const QString &id) const
{
    const MemoryTable *table = m_tables->table(collection);
    return table ? table->find(id) : nullptr;
}

ListResult TablesSnapshot::list(const QString &collection, const ListRequest &request) const
{
    const qint64 place = m_tables->place(collection);
    if (place < 0)
        return {};
    const auto indexes = [this, place](const QStringList &members, IndexedField::Texts texts) {
        return index(size_t(place), members, texts);
    };
    const ItemSource &items = request.items ? *request.items : *this;
    return ListPlanner(*m_tables->tables[size_t(place)], request, items, indexes).run();
}

const FieldIndex *TablesSnapshot::index(size_t place, const QStringList &members,
                                        IndexedField::Texts texts) const
{
    const MemoryTable &table = *m_tables->tables[place];
    if (const FieldIndex *present = table.index(members, texts))
        return present;
    if (table.count() < worthAnIndex)
        return nullptr;
    const auto made = std::find_if(m_made.begin(), m_made.end(), [&](const Made &one) {
        return one.place == place && one.field->isOf(members, texts);
    });
    if (made != m_made.end())
        return made->index.get();
    const auto field = IndexedField::of(members, *table.collection().type, texts);
    if (!field)
        return nullptr;
    m_made.push_back({place, field, m_versions->makeIndex(*m_tables, place, field)});
    return m_made.back().index.get();
}

qint64 TablesSnapshot::count(const QString &collection) const
{
    const MemoryTable *table = m_tables->table(collection);
    return table ? table->count() : 0;
}

ListAbility TablesSnapshot::ability(const QString &collection, const ListRequest &request) const
{
    const MemoryTable *table = m_tables->table(collection);
    const ItemSource &items = request.items ? *request.items : *this;
    return table ? ListPlanner::ability(*table->collection().type, request, items) : ListAbility();
}

void TablesSnapshot::visitItems(const QString &collection, const Visitor &visitor) const
{
    const MemoryTable *table = m_tables->table(collection);
    if (!table)
        return;
    TreeCursor cursor(table->order(), 0);
    for (; cursor.entry(); cursor.next()) {
        if (!visitor(cursor.entry()->record->item))
            return;
    }
}

} // namespace backdesk
