// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/TreeNode.h"

#include <algorithm>
#include <numeric>

namespace backdesk
{

namespace
{

/// Opens a gap at `place`.
template <typename T>
void shiftUp(std::array<T, TreeNode::most> &array, int place, int count)
{
    std::move_backward(array.begin() + place, array.begin() + count, array.begin() + count + 1);
}

template <typename T>
void shiftDown(std::array<T, TreeNode::most> &array, int place, int count)
{
    std::move(array.begin() + place + 1, array.begin() + count, array.begin() + place);
}

void keep(const TreeEntry &entry)
{
    entry.record->ref.ref();
}

void drop(const TreeEntry &entry)
{
    if (!entry.record->ref.deref())
        delete entry.record;
}

} // namespace

qint64 TreeNode::total() const
{
    if (isLeaf)
        return count;
    const auto &totals = static_cast<const TreeBranch &>(*this).totals;
    return std::accumulate(totals.begin(), totals.begin() + count, qint64(0));
}

const TreeEntry &TreeNode::first() const
{
    return isLeaf ? static_cast<const TreeLeaf &>(*this).entries.front()
                  : static_cast<const TreeBranch &>(*this).firsts.front();
}

void TreeNode::release(TreeNode *node)
{
    if (!node || node->users.fetch_sub(1, std::memory_order_acq_rel) != 1)
        return;
    if (node->isLeaf)
        delete static_cast<TreeLeaf *>(node);
    else
        delete static_cast<TreeBranch *>(node);
}

TreeLeaf::TreeLeaf(const TreeLeaf &other) : TreeNode(true, other.keeps)
{
    count = other.count;
    std::copy_n(other.entries.begin(), count, entries.begin());
    if (keeps)
        std::for_each_n(entries.begin(), count, keep);
}

TreeLeaf::~TreeLeaf()
{
    if (keeps)
        std::for_each_n(entries.begin(), count, drop);
}

void TreeLeaf::insert(int place, const TreeEntry &entry)
{
    text.reset();
    shiftUp(entries, place, count);
    entries[size_t(place)] = entry;
    ++count;
    if (keeps)
        keep(entry);
}

void TreeLeaf::remove(int place)
{
    text.reset();
    const TreeEntry gone = entries[size_t(place)];
    shiftDown(entries, place, count);
    --count;
    if (keeps)
        drop(gone);
}

void TreeLeaf::replace(int place, const TreeEntry &entry)
{
    text.reset();
    const TreeEntry gone = std::exchange(entries[size_t(place)], entry);
    if (!keeps)
        return;
    keep(entry);
    drop(gone);
}

void TreeLeaf::moveTail(int from, TreeLeaf &to)
{
    text.reset();
    to.text.reset();
    std::copy(entries.begin() + from, entries.begin() + count, to.entries.begin() + to.count);
    to.count += count - from;
    count = from;
}

TreeBranch::TreeBranch(const TreeBranch &other) : TreeNode(false, other.keeps)
{
    count = other.count;
    std::copy_n(other.firsts.begin(), count, firsts.begin());
    std::copy_n(other.totals.begin(), count, totals.begin());
    std::copy_n(other.children.begin(), count, children.begin());
    std::for_each_n(children.begin(), count, [](TreeNode *child) { child->use(); });
}

TreeBranch::~TreeBranch()
{
    std::for_each_n(children.begin(), count, TreeNode::release);
}

void TreeBranch::insert(int place, TreeNode *child)
{
    shiftUp(firsts, place, count);
    shiftUp(totals, place, count);
    shiftUp(children, place, count);
    children[size_t(place)] = child;
    ++count;
    renew(place);
}

void TreeBranch::remove(int place)
{
    TreeNode *gone = children[size_t(place)];
    shiftDown(firsts, place, count);
    shiftDown(totals, place, count);
    shiftDown(children, place, count);
    --count;
    release(gone);
}

void TreeBranch::renew(int place)
{
    firsts[size_t(place)] = children[size_t(place)]->first();
    totals[size_t(place)] = children[size_t(place)]->total();
}

void TreeBranch::moveTail(int from, TreeBranch &to)
{
    const auto begin = size_t(from);
    std::copy(firsts.begin() + begin, firsts.begin() + count, to.firsts.begin() + to.count);
    std::copy(totals.begin() + begin, totals.begin() + count, to.totals.begin() + to.count);
    std::copy(children.begin() + begin, children.begin() + count, to.children.begin() + to.count);
    to.count += count - from;
    count = from;
}

} // namespace backdesk
