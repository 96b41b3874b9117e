// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqliteStatement.h"

#include "core/storage/sql/SqliteConnection.h"

#include <sqlite3.h>

#include <utility>

namespace backdesk
{

SqliteStatement::SqliteStatement(SqliteStatement &&other) noexcept
    : m_connection(other.m_connection),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_code(other.m_code),
      m_bound(other.m_bound)
{
}

SqliteStatement::~SqliteStatement()
{
    if (m_statement)
        m_connection.takeBack(m_statement);
}

SqliteStatement &SqliteStatement::bind(const QByteArray &utf8Text)
{
    ++m_bound;
    if (m_statement && !utf8Text.isNull())
        sqlite3_bind_text64(m_statement, m_bound, utf8Text.constData(), sqlite3_uint64(utf8Text.size()),
                            SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

SqliteStatement &SqliteStatement::bindBlob(const QByteArray &bytes)
{
    ++m_bound;
    // An empty blob is not null.
    if (m_statement)
        sqlite3_bind_blob64(m_statement, m_bound, bytes.isNull() ? "" : bytes.constData(),
                            sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

SqliteStatement &SqliteStatement::bind(const Value &value)
{
    if (const QString *text = value.asText())
        return bind(text->isEmpty() ? QByteArray("") : text->toUtf8());
    if (const QByteArray *bytes = value.asBytes())
        return bindBlob(*bytes);
    ++m_bound;
    if (!m_statement)
        return *this;
    if (const qint64 *whole = value.asInt())
        sqlite3_bind_int64(m_statement, m_bound, *whole);
    else if (const bool *truth = value.asBool())
        sqlite3_bind_int(m_statement, m_bound, *truth ? 1 : 0);
    else if (const double *number = value.asDouble())
        sqlite3_bind_double(m_statement, m_bound, *number);
    return *this;
}

SqliteStatement &SqliteStatement::bind(const ValueList &values)
{
    for (const Value &value : values)
        bind(value);
    return *this;
}

bool SqliteStatement::next()
{
    if (!m_statement)
        return false;
    m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

Status SqliteStatement::status() const
{
    if (m_code == SQLITE_OK || m_code == SQLITE_ROW || m_code == SQLITE_DONE)
        return Done{};
    return m_connection.error(m_code);
}

int SqliteStatement::columns() const
{
    return sqlite3_column_count(m_statement);
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::whole(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray SqliteStatement::bytes(int column) const
{
    if (isNull(column))
        return {};
    const void *data = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return size == 0 ? QByteArray("") : QByteArray(static_cast<const char *>(data), size);
}

QString SqliteStatement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

Value SqliteStatement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return whole(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return {};
    }
}

} // namespace backdesk
