// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ChangeFeed.h"
#include "core/storage/sql/SqliteDatabase.h"

#include <condition_variable>
#include <thread>

namespace backdesk
{

/// Looks now and then what other processes changed, and whether the file is still there.
class SqliteWatcher
{
public:
    /// `own`: what the log calls the writer whose changes are told already.
    SqliteWatcher(SqliteDatabase &database, ChangeFeed &feed) : m_database(database), m_feed(feed) {}
    ~SqliteWatcher() { stop(); }
    Q_DISABLE_COPY_MOVE(SqliteWatcher)

    void start(const QString &own);
    void stop();

private:
    void work();
    void look();
    /// Connects and starts with what is there now.
    bool begin();
    Status tellChanges();

    SqliteDatabase &m_database;
    ChangeFeed &m_feed;
    QString m_own;
    std::unique_ptr<SqliteConnection> m_connection;
    Value m_dataVersion;
    qint64 m_seen = -1; // the latest change that was told; -1: none was looked at
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace backdesk
