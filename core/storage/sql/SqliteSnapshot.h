// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqlCompiler.h"
#include "core/storage/sql/SqliteDatabase.h"

namespace backdesk
{

class SqliteIndexes;

/// A state of the database: a read transaction on a connection of its own.
class SqliteSnapshot : public Snapshot
{
public:
    /// Begins the transaction. `indexes` are told what lists ask for; nothing: nobody is.
    SqliteSnapshot(SqliteDatabase &database, SqliteIndexes *indexes);
    ~SqliteSnapshot() override;
    Q_DISABLE_COPY_MOVE(SqliteSnapshot)

    ItemValue itemValue(const QString &collection, const QString &id) const override;
    ListResult list(const QString &collection, const ListRequest &request) const override;
    qint64 count(const QString &collection) const override;
    ListAbility ability(const QString &collection, const ListRequest &request) const override;
    void visitItems(const QString &collection, const Visitor &visitor) const override;
    Status status() const override { return m_status; }

private:
    Status begin();
    SqlQuery compiled(const SqliteTable &table, const ListRequest &request) const;
    ListResult looked(const SqliteTable &table, const ListRequest &request, const SqlQuery &query) const;
    ListResult page(const SqliteTable &table, const ListRequest &request, const SqlQuery &query) const;
    ItemValue read(const SqliteTable &table, SqliteStatement &row) const;
    /// The first failure counts.
    void keep(const Status &status) const;

    SqliteDatabase &m_database;
    SqliteIndexes *m_indexes;
    std::unique_ptr<SqliteConnection> m_connection; // nothing: there is none
    qint64 m_number = 0;                            // of the latest change
    mutable Status m_status = Done{};
};

} // namespace backdesk
