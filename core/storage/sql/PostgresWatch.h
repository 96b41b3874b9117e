// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/PostgresPool.h"
#include "core/storage/sql/PostgresTables.h"

#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <tuple>

namespace backdesk
{

class ChangeFeed;

/// Tells what other servers change in the database, by a thread and a connection of its own.
///
/// The log of changes is read every second, and at once when another server says NOTIFY. Rows become visible
/// in another order than they were written in: what is younger than some seconds is read again each time.
class PostgresWatch
{
public:
    PostgresWatch(const PostgresTables &tables, const PostgresAddress &address, QString server,
                  ChangeFeed &feed);
    ~PostgresWatch();
    Q_DISABLE_COPY_MOVE(PostgresWatch)

    /// Begins with what changes from now on, as the connection's server tells the time.
    Status start(PostgresConnection &connection);
    /// Lets other servers know that there is something new in the log. Any thread.
    void announce();
    /// Also tells this batch of this server, if it is found in the log after all. Any thread.
    void expect(qint64 batch);

private:
    using Clock = std::chrono::steady_clock;
    using Place = std::tuple<qint64, QByteArray, qint64, qint64>; ///< moment, server, batch, place
    enum class Look { Newest, Everything };

    void run();
    void serve();
    bool connect();
    bool listen();
    void waitForNews();
    bool read(Look look);
    void take(const PostgresRows &rows);
    void tellEverything();
    void forget();
    void prune();
    QByteArray doubtful();

    const PostgresTables &m_tables;
    const PostgresAddress m_address;
    const QString m_server;
    ChangeFeed &m_feed;
    QByteArray m_channel;
    int m_wake = -1; // an eventfd

    std::mutex m_mutex;
    bool m_isStopping = false;
    bool m_mustAnnounce = false;
    std::map<qint64, Clock::time_point> m_doubtful; // batches of this server

    // The thread's own.
    std::unique_ptr<PostgresConnection> m_connection;
    PostgresBackOff m_backOff;
    bool m_hasNews = false;
    qint64 m_now = 0; // the server's time at the latest look, in microseconds
    std::set<Place> m_seen;
    Clock::time_point m_lastFull{};
    Clock::time_point m_lastPruned{};
    Clock::time_point m_lastAnnounced{};
    std::thread m_thread;
};

} // namespace backdesk
