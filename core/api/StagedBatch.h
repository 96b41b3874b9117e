// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Call.h"
#include "core/api/OperationRun.h"
#include "core/api/PartSpool.h"

#include <QSet>

#include <atomic>
#include <chrono>
#include <mutex>

namespace backdesk
{

/// Operations that come in parts and are judged or stored as one. Any thread may call it; one judges or
/// stores at a time.
class StagedBatch
{
public:
    static constexpr qint64 mostOperations = 1000000;
    static constexpr qint64 mostBytes = qint64(512) << 20;

    /// What judging or storing came to.
    struct Outcome {
        qint64 created = 0;
        qint64 updated = 0;
        qint64 unchanged = 0;                    ///< updates of items that were like this already
        qint64 others = 0;                       ///< deletions and actions
        QList<std::pair<qint64, Errors>> failed; ///< by the operation's place
    };

    explicit StagedBatch(CurrentUser user) : m_user(std::move(user)) { touch(); }

    bool isOf(const CurrentUser &user) const { return m_user.id == user.id && m_user.login == user.login; }
    /// Adds the operations of a `_batch` body. Malformed, Invalid when it gets too much, StorageFull when it
    /// cannot be kept, Conflict while it runs.
    Status add(const Value &body, const QByteArray &json, const Backoffice &backoffice);
    /// Judges all as if they were stored, and stores nothing; others may write meanwhile. Conflict when it is
    /// stopped or runs already.
    Result<Outcome> check(Call &call);
    /// Stores all but those at these places, in one transaction: the outcome tells of failures, and nothing
    /// is stored when there are any. Errors: as check(), and those of committed().
    Result<Outcome> store(Call &call, const QSet<qint64> &without);
    /// What runs ends as soon as it can, unless it is being written already.
    void stop() { m_stop = true; }

    qint64 operations() const { return m_operations; }
    qint64 done() const { return m_done; }
    bool isRunning() const { return m_running; }
    bool isIdleSince(std::chrono::steady_clock::time_point moment) const;

private:
    class Running;
    Status run(UnitOfWork &unit, const Backoffice &backoffice, const QSet<qint64> &without, bool check,
               Outcome &outcome);
    void touch() { m_used = std::chrono::steady_clock::now().time_since_epoch().count(); }

    const CurrentUser m_user;
    PartSpool m_parts; ///< as they came: that takes the least room
    QSet<QString> m_names;
    bool m_upserts = false;
    std::mutex m_mutex; ///< who adds or runs
    std::atomic<qint64> m_operations = 0;
    std::atomic<qint64> m_done = 0;
    std::atomic<bool> m_running = false;
    std::atomic<bool> m_stop = false;
    std::atomic<std::chrono::steady_clock::rep> m_used = 0;
};

} // namespace backdesk
