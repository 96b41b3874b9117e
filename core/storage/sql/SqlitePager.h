// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqlCompiler.h"
#include "core/storage/sql/SqliteDatabase.h"

namespace backdesk
{

class SqliteIndexes;

/// Finds the rows of a page, and counts, where SQL says everything.
class SqlitePager
{
public:
    /// `number`: of the latest change that the connection sees.
    SqlitePager(SqliteDatabase &database, SqliteConnection &connection, const SqliteTable &table,
                qint64 number);

    /// All rows that meet the condition; nothing when reading failed, see status().
    std::optional<qint64> total(const SqlText &where);
    /// The rows of the page in their order. `total`: of all. `indexes` may be nothing.
    QList<qint64> rows(const SqlQuery &query, qint64 skip, qint64 limit, qint64 total,
                       const SqliteIndexes *indexes);
    const Status &status() const { return m_status; }

private:
    bool sortsFew(const SqlQuery &query, qint64 shown, qint64 total, const SqliteIndexes *indexes);
    QList<qint64> read(const SqlText &sql, qint64 limit, ValueList &last);
    static QByteArray nameOf(const SqliteTable &table, const SqlText &where, const QList<QByteArray> &order);

    SqliteDatabase &m_database;
    SqliteConnection &m_connection;
    const SqliteTable &m_table;
    std::optional<qint64> m_state; // of the collection; nothing: remember nothing
    Status m_status = Done{};
};

} // namespace backdesk
