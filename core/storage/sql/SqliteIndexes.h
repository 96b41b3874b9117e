// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqlCompiler.h"
#include "core/storage/sql/SqliteDatabase.h"

#include <QSet>

#include <condition_variable>
#include <deque>
#include <thread>

namespace backdesk
{

class SqliteWriter;

/// Makes the indexes that lists ask for, in a thread of its own, and remembers them in the database: one for
/// each member that filters compare, one for each order, which holds what filters compare with it, and one
/// for search.
///
/// Any thread may use it after load().
class SqliteIndexes
{
public:
    SqliteIndexes(SqliteDatabase &database, SqliteWriter &writer) : m_database(database), m_writer(writer) {}
    ~SqliteIndexes() { stop(); }
    Q_DISABLE_COPY_MOVE(SqliteIndexes)

    /// Reads what there is.
    Status load(SqliteConnection &connection);
    void start();
    void stop();
    /// Tells of a list; what it needs will be made. `connection` sees the table.
    void ask(SqliteTable &table, const SqlQuery &query, bool isSearch, SqliteConnection &connection);
    /// Has indexes made for these members, however few items there are.
    void demand(SqliteTable &table, const QList<QByteArray> &terms);
    /// Whether an index finds one of the members.
    bool serves(const SqliteTable &table, const QList<QByteArray> &terms) const;
    /// The index of an order, in quotes; empty: there is none.
    QByteArray orderIndex(const SqliteTable &table, const QList<QByteArray> &order) const;
    /// Waits until everything that was asked for is made.
    void finish();

private:
    struct Job {
        SqliteTable *table;
        QList<QByteArray> order;    ///< empty: for filters or search
        QList<QByteArray> filtered; ///< one, or what the order's index holds besides
        bool isSearch = false;
    };
    struct Known {
        QSet<QByteArray> filters;
        QHash<QByteArray, QList<QByteArray>> orders; ///< with what they hold besides
        QSet<QByteArray> asked;
    };
    QList<Job> missing(SqliteTable &table, const SqlQuery &query, bool isSearch);
    void add(const Job &job);
    void work();
    Status carryOut(const Job &job, SqliteConnection &connection);
    Status makeIndex(const Job &job, SqliteConnection &connection);
    Status makeSearch(SqliteTable &table, SqliteConnection &connection);
    Status fillSearch(SqliteTable &table, SqliteConnection &connection);
    void remember(const Job &job);
    static QByteArray nameOf(const SqliteTable &table, const QList<QByteArray> &order,
                             const QList<QByteArray> &filtered);

    SqliteDatabase &m_database;
    SqliteWriter &m_writer;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    QHash<QString, Known> m_known; // by collection
    std::deque<Job> m_jobs;
    bool m_isWorking = false;
    bool m_isStopping = false;
    SqliteConnection *m_connection = nullptr; // while a job runs
    std::thread m_thread;
};

} // namespace backdesk
