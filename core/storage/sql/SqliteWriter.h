// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqliteBatch.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace backdesk
{

/// Writes batches. Those that come while another one is written wait and share the next transaction, and so
/// its way to the disk. Any thread may use it.
class SqliteWriter
{
public:
    explicit SqliteWriter(SqliteDatabase &database) : m_database(database) {}

    Status open();
    void close();
    /// See Storage::apply().
    Status apply(const QList<Write> &writes, const std::function<void()> &ordered);
    /// Runs something else that writes on a connection of its own; batches wait meanwhile.
    Status exclusively(const std::function<Status()> &work);
    /// Makes `begin` while no batch changes sides, and gives what is in order but not in the database then.
    SqliteOverlay pending(const std::function<void()> &begin) const;
    /// What the log of changes calls this writer.
    const QString &name() const { return m_name; }

private:
    struct Waiting {
        SqliteBatch batch;
        std::optional<Status> outcome = {}; ///< told when nothing can change it any more
    };
    using Group = std::deque<std::shared_ptr<Waiting>>;
    using Outcomes = std::vector<Status>; ///< of the batches of a group; those after a failure are left out

    Status enter(const std::shared_ptr<Waiting> &waiting);
    void wait(const std::shared_ptr<Waiting> &waiting);
    Outcomes writeGroup(const Group &group);
    /// Fails when nothing of the group can be written.
    Status transaction(const Group &group, SqliteConnection &connection, Outcomes &outcomes);
    Status prune(SqliteConnection &connection);
    void publish(const Group &group, const Outcomes &outcomes);
    Result<SqliteConnection *> connection();

    SqliteDatabase &m_database;
    QString m_name;
    std::unique_ptr<SqliteConnection> m_connection; // of whoever is busy
    mutable std::mutex m_mutex;                     // of what follows
    std::condition_variable m_changed;
    std::unique_ptr<SqliteConnection> m_reader; // verifies
    SqliteOverlay m_overlay;
    Group m_queue;
    quint64 m_lastBatch = 0;
    bool m_isBusy = false; // somebody writes
    qint64 m_sincePruned = 0;
};

} // namespace backdesk
