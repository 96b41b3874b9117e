// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/PostgresWatch.h"

#include "core/storage/ChangeFeed.h"
#include "core/storage/sql/PostgresWriter.h"
#include "core/value/Log.h"

#include <QCryptographicHash>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace backdesk
{

namespace
{

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr milliseconds lookEvery{800};
constexpr milliseconds announceEvery{20};
constexpr seconds pruneEvery{60};
constexpr qint64 second = 1000000; // microseconds

/// A batch is in the log as the last thing before its COMMIT. These are by how much later that may be seen:
/// at most, and nearly always.
constexpr qint64 latest = 15 * second;
constexpr qint64 usually = second;
/// How long changes stay in the log. Who was away for longer has to read everything again.
constexpr qint64 kept = 3600 * second;

} // namespace

PostgresWatch::PostgresWatch(const PostgresTables &tables, const PostgresAddress &address, QString server,
                             ChangeFeed &feed)
    : m_tables(tables),
      m_address(address),
      m_server(std::move(server)),
      m_feed(feed),
      m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    // The names of schemas may be too long for a channel.
    const QByteArray hash = QCryptographicHash::hash(tables.schema().toUtf8(), QCryptographicHash::Sha256);
    m_channel = "backdesk_" + hash.toHex().left(16);
}

PostgresWatch::~PostgresWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    eventfd_write(m_wake, 1);
    if (m_thread.joinable())
        m_thread.join();
    close(m_wake);
}

Status PostgresWatch::start(PostgresConnection &connection)
{
    const auto now = connection.run({{"SELECT " + postgresNow()}});
    if (!now.ok())
        return now.error->toError();
    m_now = now.rows[0].number(0, 0);
    // What was committed before is no news: it is seen now.
    const auto old = connection.run(
        {{"SELECT moment, server, batch, place FROM " + m_tables.changes() + " WHERE moment > $1",
          {QByteArray::number(m_now - latest)}}});
    if (!old.ok())
        return old.error->toError();
    const PostgresRows &rows = old.rows[0];
    for (int row = 0; row < rows.count(); ++row)
        m_seen.insert(
            {rows.number(row, 0), rows.text(row, 1).toUtf8(), rows.number(row, 2), rows.number(row, 3)});
    m_thread = std::thread([this] { run(); });
    return Done{};
}

void PostgresWatch::announce()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_mustAnnounce)
            return;
        m_mustAnnounce = true;
    }
    eventfd_write(m_wake, 1);
}

void PostgresWatch::expect(qint64 batch)
{
    const std::lock_guard lock(m_mutex);
    m_doubtful.emplace(batch, Clock::now());
}

void PostgresWatch::run()
{
    while (true) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_isStopping)
                return;
        }
        if (m_connection || connect())
            serve();
        waitForNews();
    }
}

/// Whatever is due now.
void PostgresWatch::serve()
{
    const auto now = Clock::now();
    bool mustAnnounce = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_mustAnnounce && now - m_lastAnnounced >= announceEvery)
            mustAnnounce = std::exchange(m_mustAnnounce, false);
    }
    bool ok = true;
    if (mustAnnounce) {
        m_lastAnnounced = now;
        // Databases without NOTIFY find the log anyway.
        const auto sent =
            m_connection->run({{"SELECT pg_notify($1, $2)", {m_channel, m_server.toUtf8()}, true}});
        ok = !sent.error || !sent.error->isLost;
    }
    if (ok && now - m_lastFull >= lookEvery)
        ok = read(Look::Everything);
    else if (ok && m_hasNews)
        ok = read(Look::Newest);
    if (ok && now - m_lastPruned >= pruneEvery)
        prune();
    if (!ok || !m_connection->isAlive()) {
        m_connection.reset();
        m_backOff.failed();
    }
}

bool PostgresWatch::connect()
{
    if (!m_backOff.mayTry())
        return false;
    auto opened = PostgresConnection::open(m_address);
    if (std::holds_alternative<PostgresError>(opened)) {
        m_backOff.failed();
        return false;
    }
    m_connection = std::move(std::get<0>(opened));
    const auto listening = m_connection->run({{"LISTEN " + m_channel}});
    if (listening.error && listening.error->isLost) {
        m_connection.reset();
        m_backOff.failed();
        return false;
    }
    if (listening.error)
        qCInfo(lcStorage,
               "The database knows no LISTEN: changes of other servers are looked for every second");
    m_backOff.succeeded();
    m_lastFull = {};
    return true;
}

void PostgresWatch::waitForNews()
{
    auto until = m_connection ? m_lastFull + lookEvery : m_backOff.next();
    {
        const std::lock_guard lock(m_mutex);
        if (m_connection && m_mustAnnounce)
            until = std::min(until, m_lastAnnounced + announceEvery);
    }
    const auto left = std::chrono::ceil<milliseconds>(until - Clock::now()).count();
    pollfd waits[] = {{m_wake, POLLIN, 0}, {m_connection ? m_connection->socket() : -1, POLLIN, 0}};
    poll(waits, 2, int(std::clamp<qint64>(left, 0, 5000)));
    eventfd_t ignored = 0;
    eventfd_read(m_wake, &ignored);
    if (!m_connection)
        return;
    const auto payloads = m_connection->waitForNotifications(milliseconds(0));
    if (!payloads) {
        m_connection.reset();
        m_backOff.failed();
        return;
    }
    const QByteArray own = m_server.toUtf8();
    m_hasNews = std::any_of(payloads->begin(), payloads->end(),
                            [&own](const QByteArray &payload) { return payload != own; });
}

/// An array of numbers.
QByteArray PostgresWatch::doubtful()
{
    const std::lock_guard lock(m_mutex);
    QStringList batches;
    for (const auto &[batch, since] : m_doubtful)
        batches.append(QString::number(batch));
    return '{' + batches.join(u',').toLatin1() + '}';
}

bool PostgresWatch::read(Look look)
{
    m_hasNews = false;
    const bool isFull = look == Look::Everything;
    const qint64 from = m_now - (isFull ? latest : usually);
    const auto answer =
        m_connection->run({{"SELECT " + postgresNow(), {}, true},
                           {"SELECT moment, server, batch, place, collection, id FROM " + m_tables.changes() +
                                " WHERE moment > $1 AND (server <> $2 OR batch = ANY($3::bigint[])) ORDER BY "
                                "moment, server, batch, "
                                "place",
                            {QByteArray::number(from), m_server.toUtf8(), doubtful()},
                            true}});
    if (isFull)
        m_lastFull = Clock::now();
    if (!answer.ok()) {
        qCWarning(lcStorage, "The log of changes cannot be read: %ls", qUtf16Printable(answer.error->text));
        return !answer.error->isLost;
    }
    const qint64 now = answer.rows[0].number(0, 0);
    if (now - m_now > kept - latest)
        tellEverything();
    take(answer.rows[1]);
    if (isFull) {
        m_now = now;
        forget();
    }
    return true;
}

void PostgresWatch::take(const PostgresRows &rows)
{
    QList<StoredChange> changes;
    for (int row = 0; row < rows.count(); ++row) {
        const Place place{rows.number(row, 0), rows.text(row, 1).toUtf8(), rows.number(row, 2),
                          rows.number(row, 3)};
        if (m_seen.insert(place).second)
            changes.append({0, rows.text(row, 4), rows.text(row, 5)});
    }
    m_feed.tell(changes);
}

void PostgresWatch::tellEverything()
{
    QList<StoredChange> changes;
    for (const auto &[collection, table] : m_tables.all())
        changes.append({0, collection, {}});
    m_feed.tell(changes);
}

/// What is too old to be read again.
void PostgresWatch::forget()
{
    m_seen.erase(m_seen.begin(), m_seen.lower_bound(Place{m_now - 2 * latest, {}, 0, 0}));
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_doubtful,
                  [](const auto &batch) { return Clock::now() - batch.second > std::chrono::minutes(5); });
}

void PostgresWatch::prune()
{
    m_lastPruned = Clock::now();
    const auto pruned = m_connection->run({{"DELETE FROM " + m_tables.changes() + " WHERE moment < $1",
                                            {QByteArray::number(m_now - kept)},
                                            true}});
    if (pruned.error)
        qCWarning(lcStorage, "The log of changes cannot be shortened: %ls",
                  qUtf16Printable(pruned.error->text));
}

} // namespace backdesk
