// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Result.h"
#include "core/value/Value.h"

#include <QByteArray>
#include <QString>

struct sqlite3_stmt;

namespace backdesk
{

class SqliteConnection;

/// A statement while it runs; it goes back to its connection, which keeps it prepared, at the end.
class SqliteStatement
{
public:
    ~SqliteStatement();
    SqliteStatement(SqliteStatement &&other) noexcept;
    Q_DISABLE_COPY(SqliteStatement)
    SqliteStatement &operator=(SqliteStatement &&) = delete;

    /// Binds the next value. Truth values become 1 and 0.
    SqliteStatement &bind(const Value &value);
    SqliteStatement &bind(const QByteArray &utf8Text); ///< null: null
    SqliteStatement &bindBlob(const QByteArray &bytes);
    SqliteStatement &bind(const ValueList &values);

    /// Whether there is another row; see status() when there is not.
    bool next();
    Status status() const;
    /// The result code of sqlite, 0: none yet.
    int code() const { return m_code; }

    int columns() const;
    bool isNull(int column) const;
    qint64 whole(int column) const;
    /// A text in UTF-8 or a blob; null for null.
    QByteArray bytes(int column) const;
    QString text(int column) const;
    /// As stored: null, qint64, double, text, or bytes for a blob.
    Value value(int column) const;

private:
    friend class SqliteConnection;
    SqliteStatement(SqliteConnection &connection, sqlite3_stmt *statement, int code)
        : m_connection(connection), m_statement(statement), m_code(code)
    {
    }

    SqliteConnection &m_connection;
    sqlite3_stmt *m_statement; // nothing: it could not be prepared
    int m_code;
    int m_bound = 0;
};

} // namespace backdesk
