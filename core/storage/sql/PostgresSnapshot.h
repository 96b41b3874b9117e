// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/PostgresDialect.h"
#include "core/storage/sql/PostgresPool.h"
#include "core/storage/sql/PostgresTables.h"
#include "core/storage/sql/SqlCompiler.h"

#include <QHash>

namespace backdesk
{

/// One state of the database: a transaction on a connection of its own, from the first time that anything is
/// read.
class PostgresSnapshot : public Snapshot
{
public:
    /// Told of every list that the database runs itself, for indexes.
    using OnQuery = std::function<void(const PostgresTable &, const SqlQuery &)>;

    /// All outlive it.
    PostgresSnapshot(const PostgresTables &tables, PostgresPool &pool, const OnQuery &onQuery)
        : m_tables(tables), m_pool(pool), m_onQuery(onQuery)
    {
    }
    ~PostgresSnapshot() override;

    ItemValue itemValue(const QString &collection, const QString &id) const override;
    ListResult list(const QString &collection, const ListRequest &request) const override;
    qint64 count(const QString &collection) const override;
    ListAbility ability(const QString &collection, const ListRequest &request) const override;
    void visitItems(const QString &collection, const Visitor &visitor) const override;
    Status status() const override;

private:
    using Rows = std::vector<PostgresRows>;

    /// Nothing when it failed: m_problem says why.
    std::optional<Rows> ask(const QList<PostgresCommand> &commands) const;
    ItemValue itemOf(const PostgresTable &table, const PostgresRows &rows, int row) const;
    ListResult listExactly(const PostgresTable &table, const SqlQuery &query,
                           const ListRequest &request) const;
    ListResult listChecking(const PostgresTable &table, const SqlQuery &query,
                            const ListRequest &request) const;
    void visitByCreation(const PostgresTable &table, const SqlText &where, const Visitor &visitor) const;
    void visitInOrder(const PostgresTable &table, const SqlQuery &query, const Visitor &visitor) const;

    const PostgresTables &m_tables;
    PostgresPool &m_pool;
    const OnQuery &m_onQuery;
    PostgresDialect m_dialect;
    mutable PostgresPool::Lease m_connection{nullptr, {}};
    mutable std::optional<PostgresError> m_problem;
    mutable QHash<std::pair<QString, QString>, ItemValue> m_known; // by collection and id
};

} // namespace backdesk
