// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <libpq-fe.h>

#include <memory>

namespace backdesk
{

/// What a statement gave: rows of text columns.
class PostgresRows
{
public:
    PostgresRows() = default;
    explicit PostgresRows(PGresult *result) : m_result(result) {}

    int count() const { return m_result ? PQntuples(m_result.get()) : 0; }
    bool isNull(int row, int column) const { return PQgetisnull(m_result.get(), row, column); }
    /// Not a copy: valid as long as these rows.
    QByteArray bytes(int row, int column) const
    {
        return QByteArray::fromRawData(PQgetvalue(m_result.get(), row, column),
                                       PQgetlength(m_result.get(), row, column));
    }
    QString text(int row, int column) const { return QString::fromUtf8(bytes(row, column)); }
    qint64 number(int row, int column) const { return bytes(row, column).toLongLong(); }

private:
    struct Clear {
        void operator()(PGresult *result) const { PQclear(result); }
    };
    std::unique_ptr<PGresult, Clear> m_result;
};

} // namespace backdesk
