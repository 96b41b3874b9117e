// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/PostgresPool.h"
#include "core/storage/sql/PostgresTables.h"

namespace backdesk
{

/// Writes batches: one transaction and one round trip each. Any thread may write; who comes second to the
/// same row waits for the first and then finds it changed.
class PostgresWriter
{
public:
    /// `server` tells this process apart in the log of changes. Tables and pool outlive it.
    PostgresWriter(const PostgresTables &tables, PostgresPool &pool, QString server)
        : m_tables(tables), m_pool(pool), m_server(std::move(server))
    {
    }

    struct Outcome {
        Status status;
        /// The connection was lost before the answer: the batch may have been carried out, as a whole.
        bool isUnknown = false;
    };
    /// `number` tells the batch apart among those of this server.
    Outcome write(const QList<Write> &batch, qint64 number);

private:
    PostgresCommand commandOf(const Write &write) const;
    PostgresCommand logOf(const QList<Write> &batch, qint64 number) const;
    Status check(const QList<Write> &batch) const;

    const PostgresTables &m_tables;
    PostgresPool &m_pool;
    const QString m_server;
};

/// The server's time in microseconds, as SQL writes it.
QByteArray postgresNow();

} // namespace backdesk
