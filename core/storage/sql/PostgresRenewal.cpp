// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/PostgresRenewal.h"

#include "core/storage/sql/PostgresRow.h"

namespace backdesk
{

PostgresConnection::Answer PostgresRenewal::nextRows()
{
    return m_connection.run({{"SELECT " + postgresItemColumns() + " FROM " + m_table.qualified +
                                  " WHERE id > $1 ORDER BY id LIMIT 500",
                              {m_last}}});
}

PostgresCommand PostgresRenewal::renewed(const PostgresRows &rows, int row) const
{
    const qint64 version = rows.number(row, 1);
    const auto item = postgresItem(m_table.codec, rows, row);
    if (!item) {
        return {"UPDATE " + m_table.qualified + " SET readable = false WHERE id = $1 AND version = $2",
                {rows.bytes(row, 0), QByteArray::number(version)},
                true};
    }
    return {"UPDATE " + m_table.qualified +
                " SET created = $2, doc = $4, keys = $5, search = $6, unknown = $7, exact = $8, readable = "
                "true WHERE id "
                "= $1 "
                "AND version = $3",
            postgresRow(m_table.codec, **item, StoredItem::of(*item).unknown, version), true};
}

Status PostgresRenewal::run(const std::function<void(qint64 done, qint64 total)> &onProgress)
{
    const auto count = m_connection.run({{"SELECT count(*) FROM " + m_table.qualified}});
    if (!count.ok())
        return count.error->toError();
    const qint64 total = count.rows[0].number(0, 0);
    qint64 done = 0;
    while (true) {
        const auto read = nextRows();
        if (!read.ok())
            return read.error->toError();
        const PostgresRows &rows = read.rows[0];
        if (rows.count() == 0)
            return Done{};
        QList<PostgresCommand> commands;
        for (int row = 0; row < rows.count(); ++row)
            commands.append(renewed(rows, row));
        const auto written = m_connection.run(commands);
        if (!written.ok())
            return written.error->toError();
        m_last = QByteArray(rows.bytes(rows.count() - 1, 0).constData());
        done += rows.count();
        if (onProgress)
            onProgress(done, total);
    }
}

} // namespace backdesk
