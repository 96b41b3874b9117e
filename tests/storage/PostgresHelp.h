// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/PostgresStorage.h"
#include "tests/support/PostgresServer.h"

#include <mutex>

namespace backdesk
{

/// A storage in a new schema of the shared server.
std::unique_ptr<PostgresStorage> openPostgres(const QList<StoredCollection> &collections);

/// Asks the database directly, past the storage: the first column. `%1` is the schema, `$1` too.
QStringList postgresColumn(const QString &url, const char *sql);
/// The same for what gives nothing.
void postgresRun(const QString &url, const char *sql);

/// Keeps what a feed tells.
class Heard
{
public:
    explicit Heard(ChangeFeed &feed);
    ~Heard();
    Q_DISABLE_COPY_MOVE(Heard)

    int count(const QString &collection, const QString &id) const;
    int all() const;

private:
    ChangeFeed &m_feed;
    mutable std::mutex m_mutex;
    QList<StoredChange> m_changes;
    int m_subscription = 0;
};

} // namespace backdesk
