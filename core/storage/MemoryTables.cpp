// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MemoryTables.h"

#include "core/storage/TablesSnapshot.h"

#include <map>

namespace backdesk
{

namespace
{

ItemValue storedItem(const Write &write)
{
    if (!write.value)
        return nullptr;
    auto item = std::make_shared<StoredItem>(*write.value);
    item->unknown = write.base ? StoredItem::of(write.base).unknown : write.unknown;
    return item;
}

/// The tables that a batch is changing: those of the version before it, copied when they are first touched.
class Changing
{
public:
    Changing(const Tables &tables, quint64 number) : m_tables(std::make_shared<Tables>(tables))
    {
        m_tables->number = number;
    }

    void put(const QString &collection, const QString &id, const ItemValue &item)
    {
        const auto place = size_t(m_tables->place(collection));
        m_changes.push_back({place, table(place).put(id, item)});
    }
    void addTo(TableVersions &versions) { versions.add(std::move(m_tables), std::move(m_changes)); }

private:
    MemoryTable &table(size_t place)
    {
        auto &changed = m_changed[place];
        if (!changed) {
            changed = std::make_shared<MemoryTable>(*m_tables->tables[place]);
            m_tables->tables[place] = changed;
        }
        return *changed;
    }

    std::shared_ptr<Tables> m_tables;
    std::map<size_t, std::shared_ptr<MemoryTable>> m_changed;
    TableChanges m_changes;
};

} // namespace

MemoryTables::MemoryTables() : m_versions(std::make_shared<TableVersions>())
{
}

MemoryTables::~MemoryTables() = default;

void MemoryTables::open(const QList<StoredCollection> &collections)
{
    auto tables = std::make_shared<Tables>();
    QHash<QString, size_t> places;
    for (const StoredCollection &collection : collections) {
        places.insert(collection.name, tables->tables.size());
        tables->tables.push_back(std::make_shared<const MemoryTable>(collection));
    }
    tables->places = std::make_shared<const QHash<QString, size_t>>(std::move(places));
    m_versions->start(tables);
}

void MemoryTables::load(const QString &collection, std::vector<ItemValue> items)
{
    auto tables = std::make_shared<Tables>(*m_versions->published());
    auto &table = tables->tables[size_t(tables->place(collection))];
    auto loaded = std::make_shared<MemoryTable>(table->collection());
    loaded->load(items);
    table = loaded;
    m_versions->start(tables);
}

std::unique_ptr<Snapshot> MemoryTables::snapshot() const
{
    return std::make_unique<TablesSnapshot>(m_versions, m_versions->published());
}

std::unique_ptr<Snapshot> MemoryTables::newest() const
{
    return std::make_unique<TablesSnapshot>(m_versions, m_versions->newest());
}

Result<MemoryTables::Staged> MemoryTables::stage(const QList<Write> &batch)
{
    const auto staging = m_versions->staging();
    const TablesPtr before = m_versions->newest();
    for (const Write &write : batch) {
        const Status verified = before->table(write.collection)->verify(write);
        if (!verified)
            return verified.errors();
    }
    Changing changing(*before, m_versions->nextNumber());
    Staged staged{Version(m_versions->nextNumber()), {}};
    for (const Write &write : batch) {
        staged.items.append(storedItem(write));
        changing.put(write.collection, write.id, staged.items.last());
    }
    changing.addTo(*m_versions);
    return staged;
}

MemoryTables::Version MemoryTables::stage(const QList<Found> &found)
{
    const auto staging = m_versions->staging();
    const Version version(m_versions->nextNumber());
    Changing changing(*m_versions->newest(), version.number());
    for (const Found &one : found)
        changing.put(one.collection, one.id, one.item);
    changing.addTo(*m_versions);
    return version;
}

void MemoryTables::publish(const Version &version)
{
    m_versions->publish(version.number());
}

void MemoryTables::discard()
{
    m_versions->discard();
}

Status MemoryTables::apply(const QList<Write> &batch, const std::function<Status()> &persist,
                           const std::function<void()> &ordered)
{
    const std::lock_guard applying(m_applying);
    const auto staged = stage(batch);
    if (!staged)
        return staged.errors();
    if (ordered)
        ordered();
    const Status persisted = persist();
    if (!persisted) {
        discard();
        return persisted;
    }
    publish(staged->version);
    return Done{};
}

} // namespace backdesk
