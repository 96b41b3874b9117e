// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/PostgresConnection.h"

#include <poll.h>

#include <array>
#include <cerrno>

namespace backdesk
{

namespace
{

using Clock = std::chrono::steady_clock;

/// How much later than the server's own limit we give up.
constexpr std::chrono::milliseconds grace{2000};

QString oneLine(const char *text)
{
    return QString::fromUtf8(text).simplified();
}

PostgresError errorOf(const PGresult *result)
{
    const char *primary = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    return {PQresultErrorField(result, PG_DIAG_SQLSTATE),
            oneLine(primary ? primary : PQresultErrorMessage(result)), false};
}

/// False when the time is over, or the socket cannot be waited for.
bool waitFor(int socket, short events, Clock::time_point deadline)
{
    while (true) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        pollfd wait{socket, events, 0};
        const int ready = poll(&wait, 1, int(std::max<qint64>(left.count(), 0)));
        if (ready > 0)
            return true;
        if (ready == 0 || errno != EINTR)
            return false;
    }
}

} // namespace

PostgresConnection::Opened PostgresConnection::open(const PostgresAddress &address)
{
    std::vector<const char *> names;
    std::vector<const char *> values;
    for (const auto &[name, value] : address.parameters) {
        names.push_back(name.constData());
        values.push_back(value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    std::unique_ptr<PostgresConnection> connection(
        new PostgresConnection(PQconnectStartParams(names.data(), values.data(), 0)));
    if (const auto error = connection->establish(address))
        return *error;
    return connection;
}

std::optional<PostgresError> PostgresConnection::establish(const PostgresAddress &address)
{
    PGconn *connection = m_connection.get();
    if (!connection || PQstatus(connection) == CONNECTION_BAD)
        return lostNow();
    const auto deadline = Clock::now() + address.connectTimeout;
    auto state = PGRES_POLLING_WRITING;
    while (state != PGRES_POLLING_OK) {
        const short events = state == PGRES_POLLING_READING ? POLLIN : POLLOUT;
        if (!waitFor(PQsocket(connection), events, deadline))
            return lost(
                QStringLiteral("connecting took longer than %1 ms").arg(address.connectTimeout.count()));
        state = PQconnectPoll(connection);
        if (state == PGRES_POLLING_FAILED)
            return lostNow();
    }
    PQsetNoticeReceiver(
        connection, [](void *, const PGresult *) {}, nullptr);
    if (PQsetnonblocking(connection, 1) != 0 || PQenterPipelineMode(connection) != 1)
        return lostNow();
    m_cancel.reset(PQgetCancel(connection));
    return setStatementTimeout(address.statementTimeout).error;
}

void PostgresConnection::cancel() const
{
    std::array<char, 256> problem{};
    if (m_cancel) // when it fails, the statement goes on, which can always happen
        PQcancel(m_cancel.get(), problem.data(), int(problem.size()));
}

PostgresConnection::Answer PostgresConnection::setStatementTimeout(std::chrono::milliseconds timeout)
{
    m_patience = timeout.count() > 0 ? timeout + grace : std::chrono::hours(24);
    return run({{"SET statement_timeout = " + QByteArray::number(qint64(timeout.count()))}});
}

PostgresError PostgresConnection::lost(const QString &reason)
{
    if (!m_isLost)
        m_reason = reason;
    m_isLost = true;
    return {{}, m_reason, true};
}

PostgresError PostgresConnection::lostNow()
{
    return lost(m_connection ? oneLine(PQerrorMessage(m_connection.get())) : QStringLiteral("out of memory"));
}

bool PostgresConnection::isAlive()
{
    if (m_isLost)
        return false;
    if (PQconsumeInput(m_connection.get()) != 1 || PQstatus(m_connection.get()) != CONNECTION_OK)
        lostNow();
    return !m_isLost;
}

bool PostgresConnection::send(const PostgresCommand &command, qsizetype place, std::deque<Sent> &sent)
{
    std::vector<const char *> values;
    values.reserve(size_t(command.parameters.size()));
    for (const PostgresParameter &parameter : command.parameters)
        values.push_back(parameter ? parameter->constData() : nullptr);
    const int count = int(values.size());
    int ok = 0;
    if (command.isPrepared) {
        if (!m_prepared.contains(command.sql) && !sendPrepared(command, sent))
            return false;
        ok = PQsendQueryPrepared(m_connection.get(), m_prepared[command.sql].constData(), count,
                                 values.data(), nullptr, nullptr, 0);
    } else {
        ok = PQsendQueryParams(m_connection.get(), command.sql.constData(), count, nullptr, values.data(),
                               nullptr, nullptr, 0);
    }
    sent.push_back({{}, place});
    return ok == 1;
}

bool PostgresConnection::sendPrepared(const PostgresCommand &command, std::deque<Sent> &sent)
{
    const QByteArray name = "s" + QByteArray::number(++m_lastPrepared);
    m_prepared.insert(command.sql, name);
    sent.push_back({command.sql, -1});
    return PQsendPrepare(m_connection.get(), name.constData(), command.sql.constData(), 0, nullptr) == 1;
}

void PostgresConnection::post(const QList<PostgresCommand> &commands)
{
    if (m_isLost)
        return;
    bool ok = true;
    for (const PostgresCommand &command : commands)
        ok = ok && send(command, -1, m_posted);
    if (!ok || PQpipelineSync(m_connection.get()) != 1 || PQflush(m_connection.get()) < 0)
        lostNow();
    m_posted.push_back({});
}

PostgresConnection::Answer PostgresConnection::run(const QList<PostgresCommand> &commands)
{
    if (m_isLost)
        return {{}, lost({})};
    std::deque<Sent> sent = std::exchange(m_posted, {});
    bool ok = true;
    for (qsizetype i = 0; i < commands.size() && ok; ++i)
        ok = send(commands[i], i, sent);
    if (!ok || PQpipelineSync(m_connection.get()) != 1 || !flush())
        return {{}, m_isLost ? lost({}) : lostNow()};
    sent.push_back({});
    return collect(std::move(sent));
}

bool PostgresConnection::wait(short events)
{
    if (waitFor(PQsocket(m_connection.get()), events, Clock::now() + m_patience))
        return true;
    lost(QStringLiteral("no answer for %1 ms").arg(m_patience.count()));
    return false;
}

/// Answers are read meanwhile, else both sides could wait for the other to read.
bool PostgresConnection::flush()
{
    while (true) {
        const int left = PQflush(m_connection.get());
        if (left <= 0)
            return left == 0;
        if (!wait(POLLIN | POLLOUT) || PQconsumeInput(m_connection.get()) != 1)
            return false;
    }
}

PGresult *PostgresConnection::next()
{
    while (PQisBusy(m_connection.get())) {
        if (!wait(POLLIN))
            return nullptr;
        if (PQconsumeInput(m_connection.get()) != 1) {
            lostNow();
            return nullptr;
        }
    }
    return PQgetResult(m_connection.get());
}

/// Reads an answer for everything that was sent; an empty Sent stands for the end of a pipeline.
PostgresConnection::Answer PostgresConnection::collect(std::deque<Sent> sent)
{
    Answer answer;
    for (const Sent &what : sent) {
        PGresult *result = next();
        if (!result) {
            answer.error = m_isLost ? lost({}) : lostNow();
            return answer;
        }
        const bool isEnd = PQresultStatus(result) == PGRES_PIPELINE_SYNC;
        take(result, what, answer);
        if (PQstatus(m_connection.get()) != CONNECTION_OK)
            lostNow();
        if (isEnd || m_isLost)
            continue;
        if (PGresult *more = next()) { // every command's results end with nothing
            PQclear(more);
            answer.error = lost(QStringLiteral("the server answered out of order"));
        }
        if (m_isLost)
            break;
    }
    if (m_isLost && !answer.error)
        answer.error = lost({});
    return answer;
}

void PostgresConnection::take(PGresult *result, const Sent &what, Answer &answer)
{
    PostgresRows rows(result);
    switch (PQresultStatus(result)) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
        if (what.command >= 0)
            answer.rows.push_back(std::move(rows));
        return;
    case PGRES_PIPELINE_SYNC:
        return;
    case PGRES_PIPELINE_ABORTED:
        break;
    default:
        if (what.command >= 0 || !what.prepares.isEmpty()) {
            answer.error = errorOf(result);
            if (PQstatus(m_connection.get()) != CONNECTION_OK)
                *answer.error = lost(answer.error->text);
        }
    }
    if (!what.prepares.isEmpty())
        m_prepared.remove(what.prepares);
}

std::optional<QList<QByteArray>> PostgresConnection::waitForNotifications(std::chrono::milliseconds timeout)
{
    QList<QByteArray> payloads;
    const auto gather = [this, &payloads] {
        while (PGnotify *notify = PQnotifies(m_connection.get())) {
            payloads.append(notify->extra);
            PQfreemem(notify);
        }
    };
    gather();
    if (payloads.isEmpty() && waitFor(PQsocket(m_connection.get()), POLLIN, Clock::now() + timeout)) {
        if (!isAlive())
            return {};
        gather();
    }
    return m_isLost ? std::nullopt : std::optional(payloads);
}

} // namespace backdesk
