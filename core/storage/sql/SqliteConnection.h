// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqliteStatement.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <atomic>
#include <memory>

struct sqlite3;

namespace backdesk
{

/// A connection to an sqlite database, with its prepared statements. Used by one thread at a time.
class SqliteConnection
{
public:
    enum class Access { Read, Write, Create };
    struct Options {
        Access access = Access::Read;
        int cacheKib = 2048;  ///< pages held in memory
        int busySeconds = 5;  ///< how long to wait for other processes
        qint64 mostPages = 0; ///< 0: no limit
    };

    /// Unavailable.
    static Result<std::unique_ptr<SqliteConnection>> open(const QString &path, const Options &options);
    ~SqliteConnection();
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    /// Prepared already when it was asked for before.
    SqliteStatement statement(const QByteArray &sql);
    /// Runs a statement to its end.
    Status run(const QByteArray &sql, const ValueList &values = {});
    /// The first column of the first row; null when there is none.
    Result<Value> first(const QByteArray &sql, const ValueList &values = {});

    /// How many rows the latest statement changed.
    qint64 changedRows() const;
    bool isInTransaction() const;
    /// Whether the file is not at its place any more.
    bool hasMoved() const;
    Error error(int code) const;
    /// From another thread: what runs fails, and what takes long from now on.
    void interrupt();

private:
    friend class SqliteStatement;
    explicit SqliteConnection(QString path) : m_path(std::move(path)) {}
    void takeBack(sqlite3_stmt *statement);
    Status prepareUse(const Options &options);

    QString m_path;
    sqlite3 *m_database = nullptr;
    std::atomic<bool> m_isInterrupted = false;
    QHash<QByteArray, sqlite3_stmt *> m_idle; // those in use are not here
};

} // namespace backdesk
