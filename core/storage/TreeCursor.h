// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ItemTree.h"

namespace backdesk
{

/// Goes from entry to entry of a tree, which must live and stay as it is.
class TreeCursor
{
public:
    TreeCursor(const ItemTree &tree, qint64 rank);

    /// Null before the first and behind the last entry; the cursor is of no use any more then.
    const TreeEntry *entry() const { return m_leaf ? &m_leaf->entries[size_t(m_place)] : nullptr; }
    void next();
    void previous();

private:
    struct Step {
        const TreeBranch *branch;
        int child;
    };
    void descend(const TreeNode *node, bool toLast);
    void leave(int direction);

    std::array<Step, 16> m_steps{}; // from the root
    int m_depth = 0;
    const TreeLeaf *m_leaf = nullptr;
    int m_place = 0;
};

/// Hands over the leaves in order.
template <typename Visitor>
void visitLeaves(const TreeNode *node, const Visitor &visitor)
{
    if (!node)
        return;
    if (node->isLeaf) {
        visitor(static_cast<const TreeLeaf &>(*node));
        return;
    }
    const auto &branch = static_cast<const TreeBranch &>(*node);
    for (int i = 0; i < branch.count; ++i)
        visitLeaves(branch.children[size_t(i)], visitor);
}

} // namespace backdesk
