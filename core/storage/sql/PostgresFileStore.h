// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileImport.h"
#include "core/storage/FileStore.h"
#include "core/storage/sql/PostgresPool.h"

namespace backdesk
{

/// Contents as rows of one table.
class PostgresFileStore : public FileStore, public FileImport
{
public:
    /// The table's name as SQL writes it. The pool outlives it.
    PostgresFileStore(PostgresPool &pool, QByteArray table) : m_pool(pool), m_table(std::move(table)) {}

    Result<QString> put(const QByteArray &content) override;
    Status putAs(const QString &id, const QByteArray &content) override;
    std::optional<QString> path(const QString &id) const override;
    Result<std::optional<QByteArray>> content(const QString &id) const override;
    void remove(const QString &id) override;
    Result<QStringList> ids() const override;

private:
    PostgresConnection::Answer run(const PostgresCommand &command) const;

    PostgresPool &m_pool;
    const QByteArray m_table;
};

} // namespace backdesk
