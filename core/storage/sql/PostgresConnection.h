// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/PostgresAddress.h"
#include "core/storage/sql/PostgresCommand.h"
#include "core/storage/sql/PostgresError.h"
#include "core/storage/sql/PostgresRows.h"

#include <QHash>

#include <deque>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace backdesk
{

/// A connection to a database. Used by one thread at a time.
///
/// Everything is sent in libpq's pipeline mode: any number of statements are one round trip. No call waits
/// longer than the address allows for a statement, even when the network is silent.
class PostgresConnection
{
public:
    using Opened = std::variant<std::unique_ptr<PostgresConnection>, PostgresError>;
    static Opened open(const PostgresAddress &address);

    /// What each command gave, in their order, up to the first that failed: those after it are not run.
    struct Answer {
        std::vector<PostgresRows> rows;
        std::optional<PostgresError> error; ///< of the command after those of `rows`

        bool ok() const { return !error; }
    };
    Answer run(const QList<PostgresCommand> &commands);
    /// Sends commands of which nobody wants to know the answer now; the next run() looks at it.
    void post(const QList<PostgresCommand> &commands);

    /// Whether the connection can be used, as far as one knows without asking: sees that the server has ended
    /// it.
    bool isAlive();
    /// Another limit than the address gives; 0: none.
    Answer setStatementTimeout(std::chrono::milliseconds timeout);

    /// Asks the server to give up the statement that runs now. Any thread, also while another one uses the
    /// connection.
    void cancel() const;

    /// Waits for a notification; the payloads of all that came, none when the time is over. Nothing when the
    /// connection is lost.
    std::optional<QList<QByteArray>> waitForNotifications(std::chrono::milliseconds timeout);
    /// For poll().
    int socket() const { return PQsocket(m_connection.get()); }

private:
    struct Finish {
        void operator()(PGconn *connection) const { PQfinish(connection); }
    };
    struct Sent {
        QByteArray prepares; ///< the SQL, of a command that only prepares it
        qsizetype command = -1;
    };
    explicit PostgresConnection(PGconn *connection) : m_connection(connection) {}
    std::optional<PostgresError> establish(const PostgresAddress &address);
    bool send(const PostgresCommand &command, qsizetype place, std::deque<Sent> &sent);
    bool sendPrepared(const PostgresCommand &command, std::deque<Sent> &sent);
    bool flush();
    /// A result, nothing at the end of a command's; sets m_lost.
    PGresult *next();
    bool wait(short events);
    Answer collect(std::deque<Sent> sent);
    void take(PGresult *result, const Sent &what, Answer &answer);
    PostgresError lost(const QString &reason);
    PostgresError lostNow();

    struct FreeCancel {
        void operator()(PGcancel *cancel) const { PQfreeCancel(cancel); }
    };

    std::unique_ptr<PGconn, Finish> m_connection;
    std::unique_ptr<PGcancel, FreeCancel> m_cancel;
    std::chrono::milliseconds m_patience{12000};
    QHash<QByteArray, QByteArray> m_prepared; // names by SQL
    std::deque<Sent> m_posted;
    int m_lastPrepared = 0;
    bool m_isLost = false;
    QString m_reason;
};

} // namespace backdesk
