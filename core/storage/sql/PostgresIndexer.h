// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/PostgresTables.h"
#include "core/storage/sql/SqlCompiler.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace backdesk
{

/// Makes the indexes that lists need, in the background and without stopping writers. Small tables get only
/// those that the description asks for.
class PostgresIndexer
{
public:
    PostgresIndexer(const PostgresTables &tables, PostgresAddress address);
    ~PostgresIndexer();
    Q_DISABLE_COPY_MOVE(PostgresIndexer)

    /// The indexes of references and of fields with `index: true`.
    void wantDeclared();
    /// What would have helped a list. Any thread; does not wait.
    void wantFor(const PostgresTable &table, const SqlQuery &query);
    /// Waits until nothing is left to do now; for tests and measurements.
    void waitUntilIdle();

private:
    using Clock = std::chrono::steady_clock;
    struct Index {
        QByteArray table;  ///< qualified
        QByteArray method; ///< "btree"
        QByteArray terms;
        bool isDeclared = false;
        bool isSearch = false;

        auto key() const { return std::pair(table, terms); }
    };
    enum class Made { Yes, NotYet, Never };

    void want(Index index);
    void wantDeclared(const PostgresTable &table, const DictType &type, const QStringList &path);
    void run();
    bool connect();
    Made make(const Index &index);
    Made makeNow(const Index &index, const QByteArray &terms);
    bool isLarge(const Index &index);
    QByteArray searchTerms();
    void dropUnfinished(const QByteArray &name);

    const PostgresTables &m_tables;
    const PostgresAddress m_address;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Index> m_waiting;
    std::map<std::pair<QByteArray, QByteArray>, Clock::time_point> m_known; // not to be looked at before
    bool m_isBusy = false;
    bool m_isStopping = false;
    std::unique_ptr<PostgresConnection> m_connection; // the thread's own
    std::thread m_thread;
};

} // namespace backdesk
