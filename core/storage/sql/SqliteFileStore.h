// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileImport.h"
#include "core/storage/FileStore.h"
#include "core/storage/sql/SqliteDatabase.h"

namespace backdesk
{

class SqliteWriter;

/// Contents of files in the table `_files` of the database.
class SqliteFileStore : public FileStore, public FileImport
{
public:
    SqliteFileStore(SqliteDatabase &database, SqliteWriter &writer) : m_database(database), m_writer(writer)
    {
    }

    Result<QString> put(const QByteArray &content) override;
    Status putAs(const QString &id, const QByteArray &content) override;
    std::optional<QString> path(const QString &id) const override;
    Result<std::optional<QByteArray>> content(const QString &id) const override;
    void remove(const QString &id) override;
    Result<QStringList> ids() const override;
    void close();

private:
    Status write(const QByteArray &sql, const ValueList &values);

    SqliteDatabase &m_database;
    SqliteWriter &m_writer;
    std::unique_ptr<SqliteConnection> m_connection; // of whoever has the writer to himself
};

} // namespace backdesk
