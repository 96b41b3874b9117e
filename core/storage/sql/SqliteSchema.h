// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqliteDatabase.h"

#include <functional>

namespace backdesk
{

/// Makes the tables, or brings them up to the description.
///
///     _backdesk (name, value)                       notes: format, signatures, who has the file open
///     _changes (number, collection, id, writer)     what changed lately
///     _indexes (name, collection, terms, filtered)  those that lists asked for
///     _files (id, content)                          contents of files
///     _aside (collection, id, ...)                  rows that are no items of the present description
class SqliteSchema
{
public:
    using Progress = std::function<void(qint64 done, qint64 total)>;

    SqliteSchema(SqliteDatabase &database, SqliteConnection &connection, Progress progress)
        : m_database(database), m_connection(connection), m_progress(std::move(progress))
    {
    }

    /// Unavailable for what is no database, one of another program or of a later version.
    Status open();
    /// The same of a file that is only read.
    Status check();

private:
    Status checkOwner();
    Status make();
    Status makeTable(SqliteTable &table);
    Status bringUp(SqliteTable &table);
    Status rewrite(SqliteTable &table);
    Status rewriteRow(SqliteTable &table, SqliteStatement &row);
    Status readAside(SqliteTable &table);
    Status run(const QList<QByteArray> &statements);

    SqliteDatabase &m_database;
    SqliteConnection &m_connection;
    Progress m_progress;
};

} // namespace backdesk
