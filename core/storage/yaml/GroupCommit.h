// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ChangeFeed.h"
#include "core/storage/MemoryTables.h"
#include "core/storage/yaml/DataFolder.h"
#include "core/value/Result.h"

#include <QByteArray>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace backdesk
{

/// Puts batches in order and lets those that wait at the same time share one write and one sync: the thread
/// of the first one does it for all of them.
class GroupCommit
{
public:
    /// A batch on its way to the disk.
    struct Commit {
        QByteArray payload;       ///< for the journal
        QList<StoredKey> toWrite; ///< items whose files do not have it yet
        QList<StoredKey> adopted; ///< items whose files had it first
        QList<StoredChange> changes;
        MemoryTables::Version version;

    private:
        friend class GroupCommit;
        enum State { Waiting, Leading, Ended };
        std::atomic<int> state = Waiting;
        Status status = Done{};
    };
    using CommitPtr = std::shared_ptr<Commit>;
    using Group = std::vector<CommitPtr>;

    /// Makes the batches of a group safe and visible, or fails all of them. Called by one thread at a time.
    std::function<Status(const Group &)> save;
    /// Takes back what was put in order and is not saved. Nothing is put in order meanwhile.
    std::function<void()> discard;

    /// Puts the batch in its place: `stage` is called by one thread at a time and may fail.
    Status order(const CommitPtr &commit, const std::function<Status()> &stage);
    /// Waits until the batch, which is in order, is saved or has failed.
    Status wait(const CommitPtr &commit);

private:
    void lead();
    Group takeQueue();
    CommitPtr finish(Group &group, const Status &status);

    std::mutex m_mutex;
    Group m_queue;
    bool m_hasLeader = false;
};

} // namespace backdesk
