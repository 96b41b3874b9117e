// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/PostgresTables.h"

namespace backdesk
{

/// Reads and writes all rows of a table again, since what they hold besides the item depends on its type. A
/// row that is no item of the type is marked as unreadable and otherwise left alone. May be interrupted and
/// run again, also by two servers at once.
class PostgresRenewal
{
public:
    PostgresRenewal(PostgresConnection &connection, const PostgresTable &table)
        : m_connection(connection), m_table(table)
    {
    }

    Status run(const std::function<void(qint64 done, qint64 total)> &onProgress);

private:
    PostgresConnection::Answer nextRows();
    PostgresCommand renewed(const PostgresRows &rows, int row) const;

    PostgresConnection &m_connection;
    const PostgresTable &m_table;
    QByteArray m_last; // id
};

} // namespace backdesk
