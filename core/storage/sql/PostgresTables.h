// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/PostgresConnection.h"
#include "core/storage/sql/SqlItemCodec.h"

#include <functional>
#include <map>

namespace backdesk
{

/// A collection and its table.
struct PostgresTable {
    SqlItemCodec codec;
    QString name;         ///< without the schema
    QByteArray qualified; ///< as SQL writes it
};

/// The tables of a storage: their names, and that they are there and fit the description. Immutable after
/// open().
class PostgresTables
{
public:
    explicit PostgresTables(QString schema) : m_schema(std::move(schema)) {}

    /// What open() tells and finds.
    struct Opening {
        std::function<void(qint64 done, qint64 total)> onProgress;
        QList<StorageProblem> problems;
    };
    /// Makes what is missing, and writes all items of a collection again when its type has changed.
    Status open(PostgresConnection &connection, const QList<StoredCollection> &collections, Opening &opening);

    /// Nothing when there is no such collection.
    const PostgresTable *find(const QString &collection) const;
    const std::map<QString, PostgresTable> &all() const { return m_tables; }
    const QString &schema() const { return m_schema; }
    QByteArray changes() const { return qualified(QStringLiteral("_changes")); }
    QByteArray files() const { return qualified(QStringLiteral("_files")); }

private:
    QByteArray collections() const { return qualified(QStringLiteral("_collections")); }
    QByteArray qualified(const QString &table) const;
    QList<PostgresCommand> missing(const QStringList &present, bool textNeedsCollation) const;
    PostgresConnection::Answer create(PostgresConnection &connection) const;
    Status checkFormat(PostgresConnection &connection) const;
    Status renew(PostgresConnection &connection, const PostgresTable &table, Opening &opening) const;
    Status findProblems(PostgresConnection &connection, const PostgresTable &table, Opening &opening) const;

    QString m_schema;
    std::map<QString, PostgresTable> m_tables;
};

} // namespace backdesk
