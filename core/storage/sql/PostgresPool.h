// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/PostgresConnection.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <variant>
#include <vector>

namespace backdesk
{

/// How long to leave a server alone that could not be reached: 100 ms, then twice as long each time up to 5
/// s, a quarter more or less so that many clients do not come back at the same moment. Not synchronised.
class PostgresBackOff
{
public:
    using Clock = std::chrono::steady_clock;

    bool mayTry() const { return Clock::now() >= m_next; }
    Clock::time_point next() const { return m_next; }
    void failed();
    void succeeded();

private:
    std::chrono::milliseconds m_delay{0};
    Clock::time_point m_next{};
};

/// Connections to one database that are used again. Any thread may take one, nobody keeps it for longer than
/// a request.
class PostgresPool
{
public:
    PostgresPool(PostgresAddress address, int most) : m_address(std::move(address)), m_most(most) {}
    Q_DISABLE_COPY_MOVE(PostgresPool)

    /// Gives the connection back at its end.
    struct GiveBack {
        PostgresPool *pool = nullptr;
        void operator()(PostgresConnection *connection) const { pool->giveBack(connection); }
    };
    using Lease = std::unique_ptr<PostgresConnection, GiveBack>;
    using Taken = std::variant<Lease, PostgresError>;

    /// A connection with no transaction open. While the server cannot be reached it fails at once, without
    /// asking each time; when all connections are in use it waits, at most as long as connecting may take.
    Taken take();
    const PostgresAddress &address() const { return m_address; }

private:
    Taken connect(std::unique_lock<std::mutex> &lock);
    void giveBack(PostgresConnection *connection);

    const PostgresAddress m_address;
    const int m_most;
    std::mutex m_mutex;
    std::condition_variable m_freed;
    std::vector<std::unique_ptr<PostgresConnection>> m_idle; // the latest used last
    int m_used = 0;
    PostgresBackOff m_backOff;
    PostgresError m_problem; // of the latest try, while it failed
    bool m_isFailing = false;
    bool m_isTrying = false;
};

} // namespace backdesk
