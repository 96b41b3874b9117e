// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqliteConnection.h"
#include "core/storage/sql/SqlitePages.h"
#include "core/storage/sql/SqliteTable.h"

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace backdesk
{

/// A database file: how to connect to it, its tables, and connections that wait for readers.
///
/// Any thread may use it once the tables are added.
class SqliteDatabase
{
public:
    SqliteDatabase(QString path, qint64 mostPages) : m_path(std::move(path)), m_mostPages(mostPages) {}

    const QString &path() const { return m_path; }
    using Access = SqliteConnection::Access;
    Result<std::unique_ptr<SqliteConnection>> connect(Access access, int cacheKib) const;

    void addTable(const StoredCollection &collection);
    SqliteTable *table(const QString &collection) const;
    const std::map<QString, std::unique_ptr<SqliteTable>> &tables() const { return m_tables; }

    /// For reading; give it back unless it failed.
    Result<std::unique_ptr<SqliteConnection>> takeReader();
    void giveBack(std::unique_ptr<SqliteConnection> reader);
    void closeReaders();

    /// What an open connection cannot notice: the file is gone from its place.
    bool hasMoved() const { return m_hasMoved; }
    void setMoved(bool moved) { m_hasMoved = moved; }
    Error movedError() const;

    /// Of a row that is no item. Told once.
    void reportBroken(const QString &place, const Message &message);
    QList<StorageProblem> problems() const;
    void setProblems(const QList<StorageProblem> &problems);
    std::function<void()> onProblemsChanged; ///< set before the first reader

    SqlitePages &pages() { return m_pages; }
    /// The number of the latest change of a collection in the state that the connection sees, which is that
    /// after the change `number`. Nothing when that is not known.
    std::optional<qint64> lastChange(const QString &collection, SqliteConnection &reader, qint64 number);

private:
    struct Known {
        qint64 upTo = 0;
        qint64 last = 0;
    };

    QString m_path;
    qint64 m_mostPages;
    std::map<QString, std::unique_ptr<SqliteTable>> m_tables;
    std::mutex m_readersMutex;
    std::vector<std::unique_ptr<SqliteConnection>> m_readers;
    std::atomic<bool> m_hasMoved = false;
    SqlitePages m_pages;
    mutable std::mutex m_problemsMutex;
    QList<StorageProblem> m_problems;
    std::mutex m_knownMutex;
    QHash<QString, Known> m_known;
};

} // namespace backdesk
