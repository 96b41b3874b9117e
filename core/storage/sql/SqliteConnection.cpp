// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqliteConnection.h"

#include "core/storage/sql/SqliteError.h"

#include <sqlite3.h>

namespace backdesk
{

namespace
{

constexpr qsizetype mostIdle = 64;

} // namespace

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString &path, const Options &options)
{
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(path));
    int flags = SQLITE_OPEN_NOMUTEX;
    flags |= options.access == Access::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    flags |= options.access == Access::Create ? SQLITE_OPEN_CREATE : 0;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &connection->m_database, flags, nullptr);
    if (code != SQLITE_OK)
        return connection->error(code);
    const Status prepared = connection->prepareUse(options);
    if (!prepared)
        return prepared.errors();
    return connection;
}

Status SqliteConnection::prepareUse(const Options &options)
{
    sqlite3_extended_result_codes(m_database, 1);
    // Unlike sqlite3_interrupt() it also stops what is only about to begin.
    constexpr int steps = 10000;
    const auto isInterrupted = [](void *connection) {
        return static_cast<SqliteConnection *>(connection)->m_isInterrupted ? 1 : 0;
    };
    sqlite3_progress_handler(m_database, steps, isInterrupted, this);
    sqlite3_busy_timeout(m_database, options.busySeconds * 1000);
    QList<QByteArray> settings{"PRAGMA cache_size = -" + QByteArray::number(options.cacheKib),
                               "PRAGMA synchronous = FULL"};
    if (options.mostPages > 0)
        settings.append("PRAGMA max_page_count = " + QByteArray::number(options.mostPages));
    for (const QByteArray &setting : settings) {
        const Status done = run(setting);
        if (!done)
            return done;
    }
    return Done{};
}

SqliteConnection::~SqliteConnection()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

SqliteStatement SqliteConnection::statement(const QByteArray &sql)
{
    if (sqlite3_stmt *idle = m_idle.take(sql))
        return {*this, idle, SQLITE_OK};
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_database, sql.constData(), int(sql.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return {*this, statement, code};
}

void SqliteConnection::takeBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    const QByteArray sql(sqlite3_sql(statement));
    if (m_idle.contains(sql)) {
        sqlite3_finalize(statement);
        return;
    }
    if (m_idle.size() >= mostIdle) { // any: those that are used often come back at once
        sqlite3_finalize(m_idle.begin().value());
        m_idle.erase(m_idle.begin());
    }
    m_idle.insert(sql, statement);
}

Status SqliteConnection::run(const QByteArray &sql, const ValueList &values)
{
    auto statement = this->statement(sql);
    statement.bind(values);
    while (statement.next()) {
    }
    return statement.status();
}

Result<Value> SqliteConnection::first(const QByteArray &sql, const ValueList &values)
{
    auto statement = this->statement(sql);
    statement.bind(values);
    if (statement.next())
        return statement.value(0);
    const Status status = statement.status();
    if (!status)
        return status.errors();
    return Value();
}

qint64 SqliteConnection::changedRows() const
{
    return sqlite3_changes64(m_database);
}

bool SqliteConnection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_database) == 0;
}

bool SqliteConnection::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_database, nullptr, SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Error SqliteConnection::error(int code) const
{
    return sqliteError(code, m_database, m_path);
}

void SqliteConnection::interrupt()
{
    m_isInterrupted = true;
}

} // namespace backdesk
