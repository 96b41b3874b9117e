// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/GroupCommit.h"

namespace backdesk
{

Status GroupCommit::order(const CommitPtr &commit, const std::function<Status()> &stage)
{
    const std::lock_guard lock(m_mutex);
    const Status staged = stage();
    if (!staged)
        return staged;
    if (!m_hasLeader)
        commit->state = Commit::Leading;
    m_hasLeader = true;
    m_queue.push_back(commit);
    return Done{};
}

Status GroupCommit::wait(const CommitPtr &commit)
{
    commit->state.wait(Commit::Waiting);
    if (commit->state == Commit::Leading)
        lead();
    return commit->status;
}

GroupCommit::Group GroupCommit::takeQueue()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_queue, {});
}

/// Gives the next leader, if anybody waits.
GroupCommit::CommitPtr GroupCommit::finish(Group &group, const Status &status)
{
    const std::lock_guard lock(m_mutex);
    if (!status) {
        // What came after was made from what has failed.
        discard();
        group.insert(group.end(), m_queue.begin(), m_queue.end());
        m_queue.clear();
    }
    m_hasLeader = !m_queue.empty();
    return m_hasLeader ? m_queue.front() : nullptr;
}

void GroupCommit::lead()
{
    Group group = takeQueue();
    const Status status = save(group);
    const CommitPtr next = finish(group, status);
    for (const CommitPtr &commit : group) {
        commit->status = status;
        commit->state = Commit::Ended;
        commit->state.notify_one();
    }
    if (next) {
        next->state = Commit::Leading;
        next->state.notify_one();
    }
}

} // namespace backdesk
