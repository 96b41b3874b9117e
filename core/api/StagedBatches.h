// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/StagedBatch.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace backdesk
{

/// The staged batches of all users, by names that nobody can guess. Those that nobody uses any more go. Any
/// thread may call it.
class StagedBatches
{
public:
    /// Of one user at a time; another one takes the place of the oldest.
    static constexpr qsizetype mostOfUser = 2;
    static constexpr std::chrono::minutes longestIdle{30};

    QString open(const CurrentUser &user);
    /// Nothing when there is none, or it is somebody else's.
    std::shared_ptr<StagedBatch> find(const QString &id, const CurrentUser &user);
    /// Stops and forgets it.
    void close(const QString &id, const CurrentUser &user);

private:
    void forgetOld(const CurrentUser &user);

    std::mutex m_mutex;
    QHash<QString, std::shared_ptr<StagedBatch>> m_batches;
    QStringList m_order; ///< the oldest first
};

} // namespace backdesk
