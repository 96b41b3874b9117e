// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqliteWatcher.h"

#include "core/value/Log.h"

#include <chrono>

namespace backdesk
{

namespace
{

constexpr std::chrono::milliseconds interval(200);
constexpr int cacheKib = 512;

} // namespace

void SqliteWatcher::start(const QString &own)
{
    m_own = own;
    begin(); // before anybody else can change something
    m_thread = std::thread([this] { work(); });
}

void SqliteWatcher::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    m_connection.reset();
}

void SqliteWatcher::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, interval, [this] { return m_isStopping; })) {
        lock.unlock();
        look();
        lock.lock();
    }
}

bool SqliteWatcher::begin()
{
    if (m_connection)
        return true;
    auto connection = m_database.connect(SqliteDatabase::Access::Read, cacheKib);
    if (!connection)
        return false;
    m_connection = std::move(*connection);
    m_dataVersion = {}; // each connection counts by itself
    const auto last = m_connection->first("SELECT max(number) FROM _changes");
    if (last && m_seen < 0)
        m_seen = last->asInt() ? *last->asInt() : 0;
    return last.ok();
}

void SqliteWatcher::look()
{
    if (!begin()) {
        m_connection.reset();
        return;
    }
    m_database.setMoved(m_connection->hasMoved());
    // Counts what other connections change.
    const auto version = m_connection->first("PRAGMA data_version");
    if (version && *version == m_dataVersion)
        return;
    const Status told = version ? tellChanges() : Status(version.errors());
    if (told) {
        m_dataVersion = *version;
        return;
    }
    qCWarning(lcStorage).noquote() << told.error().message.text();
    m_connection.reset();
}

Status SqliteWatcher::tellChanges()
{
    const auto oldest = m_connection->first("SELECT min(number) FROM _changes");
    if (!oldest)
        return oldest.errors();
    QList<StoredChange> changes;
    if (oldest->asInt() && *oldest->asInt() > m_seen + 1 && m_seen > 0) {
        for (const auto &[name, table] : m_database.tables())
            changes.append({0, name, {}});
    }
    qint64 last = m_seen;
    {
        auto row = m_connection->statement("SELECT number, collection, id, writer FROM _changes"
                                           " WHERE number > ? ORDER BY number");
        row.bind(Value(m_seen));
        while (row.next()) {
            last = row.whole(0);
            if (row.text(3) != m_own)
                changes.append({0, row.text(1), row.text(2)});
        }
        if (!row.status())
            return row.status();
    }
    m_seen = last;
    if (!changes.isEmpty())
        m_feed.tell(changes);
    return Done{};
}

} // namespace backdesk
