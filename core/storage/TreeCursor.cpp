// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/TreeCursor.h"

namespace backdesk
{

TreeCursor::TreeCursor(const ItemTree &tree, qint64 rank)
{
    const TreeNode *node = tree.root();
    if (rank < 0 || rank >= tree.size())
        return;
    while (!node->isLeaf) {
        const auto &branch = static_cast<const TreeBranch &>(*node);
        int child = 0;
        while (rank >= branch.totals[size_t(child)])
            rank -= branch.totals[size_t(child++)];
        m_steps[size_t(m_depth++)] = {&branch, child};
        node = branch.children[size_t(child)];
    }
    m_leaf = static_cast<const TreeLeaf *>(node);
    m_place = int(rank);
}

void TreeCursor::descend(const TreeNode *node, bool toLast)
{
    while (!node->isLeaf) {
        const auto &branch = static_cast<const TreeBranch &>(*node);
        const int child = toLast ? branch.count - 1 : 0;
        m_steps[size_t(m_depth++)] = {&branch, child};
        node = branch.children[size_t(child)];
    }
    m_leaf = static_cast<const TreeLeaf *>(node);
    m_place = toLast ? m_leaf->count - 1 : 0;
}

/// To the neighbour leaf.
void TreeCursor::leave(int direction)
{
    m_leaf = nullptr;
    while (m_depth > 0) {
        Step &step = m_steps[size_t(m_depth - 1)];
        step.child += direction;
        if (step.child >= 0 && step.child < step.branch->count) {
            descend(step.branch->children[size_t(step.child)], direction < 0);
            return;
        }
        --m_depth;
    }
}

void TreeCursor::next()
{
    if (++m_place >= m_leaf->count)
        leave(1);
}

void TreeCursor::previous()
{
    if (--m_place < 0)
        leave(-1);
}

} // namespace backdesk
