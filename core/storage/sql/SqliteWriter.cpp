// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqliteWriter.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace backdesk
{

namespace
{

constexpr int writerCacheKib = 16384;
constexpr int verifierCacheKib = 2048;
constexpr qint64 keptChanges = 20000; // in the log
constexpr qint64 pruneEvery = 1000;   // batches

/// What came after a batch that failed may have been made from it.
Error madeFromFailed()
{
    return {ErrorKind::Stale,
            {},
            Message(QT_TRANSLATE_NOOP("core", "A change that this one was made after could not be stored."))};
}

} // namespace

Status SqliteWriter::open()
{
    m_name = QString::number(QRandomGenerator::global()->generate64(), 16);
    auto reader = m_database.connect(SqliteConnection::Access::Read, verifierCacheKib);
    if (!reader)
        return reader.errors();
    m_reader = std::move(*reader);
    const auto opened = connection();
    return opened ? Status(Done{}) : Status(opened.errors());
}

void SqliteWriter::close()
{
    const std::lock_guard lock(m_mutex);
    m_connection.reset();
    m_reader.reset();
}

Result<SqliteConnection *> SqliteWriter::connection()
{
    // What would be written now nobody would find again.
    if (m_database.hasMoved() || (m_connection && m_connection->hasMoved()))
        return m_database.movedError();
    if (!m_connection) {
        auto opened = m_database.connect(SqliteConnection::Access::Write, writerCacheKib);
        if (!opened)
            return opened.errors();
        m_connection = std::move(*opened);
    }
    return m_connection.get();
}

Status SqliteWriter::apply(const QList<Write> &writes, const std::function<void()> &ordered)
{
    auto batch = SqliteBatch::of(writes, m_database);
    if (!batch)
        return batch.errors();
    const auto waiting = std::make_shared<Waiting>(Waiting{std::move(*batch)});
    const Status entered = enter(waiting);
    if (!entered)
        return entered;
    if (ordered)
        ordered();
    wait(waiting);
    return *waiting->outcome;
}

Status SqliteWriter::enter(const std::shared_ptr<Waiting> &waiting)
{
    const std::lock_guard lock(m_mutex);
    if (!m_reader) {
        auto reader = m_database.connect(SqliteConnection::Access::Read, verifierCacheKib);
        if (!reader)
            return reader.errors();
        m_reader = std::move(*reader);
    }
    const Status ordered = waiting->batch.order(*m_reader, m_overlay, ++m_lastBatch);
    if (ordered)
        m_queue.push_back(waiting);
    else if (ordered.error().kind == ErrorKind::Unavailable)
        m_reader.reset(); // a new connection looks at the file anew
    return ordered;
}

void SqliteWriter::wait(const std::shared_ptr<Waiting> &waiting)
{
    std::unique_lock lock(m_mutex);
    while (!waiting->outcome) {
        if (m_isBusy) {
            m_changed.wait(lock);
            continue;
        }
        m_isBusy = true;
        const Group group = std::exchange(m_queue, {});
        lock.unlock();
        const Outcomes outcomes = writeGroup(group);
        lock.lock();
        publish(group, outcomes);
        m_isBusy = false;
        m_changed.notify_all();
    }
}

Status SqliteWriter::exclusively(const std::function<Status()> &work)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_isBusy; });
    m_isBusy = true;
    lock.unlock();
    const Status done = work();
    lock.lock();
    m_isBusy = false;
    m_changed.notify_all();
    return done;
}

SqliteWriter::Outcomes SqliteWriter::writeGroup(const Group &group)
{
    Outcomes outcomes;
    const auto opened = connection();
    Status done = opened ? (*opened)->run("BEGIN IMMEDIATE") : Status(opened.errors());
    if (done)
        done = transaction(group, **opened, outcomes);
    if (done)
        done = (*opened)->run("COMMIT");
    if (done)
        return outcomes;
    m_connection.reset(); // rolls back; a new one looks at the file anew
    return Outcomes(group.size(), done);
}

Status SqliteWriter::transaction(const Group &group, SqliteConnection &connection, Outcomes &outcomes)
{
    for (const auto &waiting : group) {
        Status written = connection.run("SAVEPOINT batch");
        if (written)
            written = waiting->batch.write(connection, m_name);
        if (!written) {
            const auto kind = written.error().kind;
            if (kind != ErrorKind::Stale && kind != ErrorKind::Conflict)
                return written;
            outcomes.push_back(written);
            const Status undone = connection.run("ROLLBACK TO batch");
            return undone ? connection.run("RELEASE batch") : undone;
        }
        outcomes.push_back(written);
        const Status released = connection.run("RELEASE batch");
        if (!released)
            return released;
    }
    return prune(connection);
}

Status SqliteWriter::prune(SqliteConnection &connection)
{
    if (++m_sincePruned < pruneEvery)
        return Done{};
    m_sincePruned = 0;
    return connection.run("DELETE FROM _changes WHERE number < (SELECT max(number) FROM _changes) - ?",
                          {keptChanges});
}

/// Tells the outcomes; after a failure everything else that is in order fails too.
void SqliteWriter::publish(const Group &group, const Outcomes &outcomes)
{
    bool hasFailed = false;
    for (size_t i = 0; i < group.size(); ++i) {
        group[i]->outcome = i < outcomes.size() ? outcomes[i] : Status(madeFromFailed());
        hasFailed = hasFailed || !group[i]->outcome->ok();
        group[i]->batch.leave(m_overlay);
    }
    if (!hasFailed)
        return;
    for (const auto &waiting : std::exchange(m_queue, {}))
        waiting->outcome = madeFromFailed();
    m_overlay.states.clear();
}

SqliteOverlay SqliteWriter::pending(const std::function<void()> &begin) const
{
    const std::lock_guard lock(m_mutex);
    begin();
    return m_overlay;
}

} // namespace backdesk
