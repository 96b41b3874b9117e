// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MemoryTables.h"

#include <mutex>

namespace backdesk
{

class MemoryTables::TablesSnapshot : public Snapshot
{
public:
    explicit TablesSnapshot(const MemoryTables &tables) : m_tables(tables.m_tables), m_lock(tables.m_mutex) {}

    ItemValue itemValue(const QString &collection, const QString &id) const override
    {
        const auto table = m_tables.find(collection);
        return table == m_tables.end() ? nullptr : table->second.find(id);
    }
    ListResult list(const QString &collection, const ListRequest &request) const override
    {
        const auto table = m_tables.find(collection);
        return table == m_tables.end() ? ListResult() : table->second.list(request, *this);
    }
    qint64 count(const QString &collection) const override
    {
        const auto table = m_tables.find(collection);
        return table == m_tables.end() ? 0 : table->second.count();
    }

    ListAbility ability(const QString &, const ListRequest &) const override { return {}; }

private:
    const std::map<QString, MemoryTable> &m_tables;
    std::shared_lock<std::shared_mutex> m_lock;
};

void MemoryTables::open(const QList<StoredCollection> &collections)
{
    for (const StoredCollection &collection : collections)
        m_tables.emplace(collection.name, MemoryTable(collection));
}

void MemoryTables::load(const QString &collection, std::vector<ItemValue> items)
{
    m_tables.at(collection).load(std::move(items));
}

std::unique_ptr<Snapshot> MemoryTables::snapshot() const
{
    return std::make_unique<TablesSnapshot>(*this);
}

Status MemoryTables::apply(const QList<Write> &batch, const std::function<Status()> &persist)
{
    const std::lock_guard writer(m_writer);
    // Only writers change the tables, so that reading them here needs no lock.
    for (const Write &write : batch) {
        const Status verified = m_tables.at(write.collection).verify(write);
        if (!verified)
            return verified;
    }
    const Status persisted = persist();
    if (!persisted)
        return persisted;
    const std::unique_lock lock(m_mutex);
    for (const Write &write : batch)
        m_tables.at(write.collection).apply(write);
    return Done{};
}

} // namespace backdesk
