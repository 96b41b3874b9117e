// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/IndexKey.h"
#include "core/storage/ItemRecord.h"
#include "core/storage/LeafText.h"

#include <array>
#include <atomic>

namespace backdesk
{

/// An item's place in a tree. Trivial, so that nodes are copied as bytes.
struct TreeEntry {
    IndexKey key;
    qint64 created;
    const ItemRecord *record;
};

/// A node of an ItemTree: a leaf with entries or a branch with nodes. Shared between versions and not changed
/// any more, unless one version alone has it.
struct TreeNode {
    static constexpr size_t most = 32; ///< entries or children

    TreeNode(bool leaf, bool keep) : isLeaf(leaf), keeps(keep) {}

    std::atomic<int> users = 1;
    const bool isLeaf;
    const bool keeps; ///< the leaves keep their records alive
    int count = 0;

    qint64 total() const;
    const TreeEntry &first() const;
    bool isFull() const { return count == int(most); }
    void use() { users.fetch_add(1, std::memory_order_relaxed); }
    /// Deletes the node when nobody uses it any more, and so on.
    static void release(TreeNode *node);
};

struct TreeLeaf : TreeNode {
    explicit TreeLeaf(bool keep) : TreeNode(true, keep) {}
    /// Shares the records.
    TreeLeaf(const TreeLeaf &other);
    ~TreeLeaf();
    TreeLeaf &operator=(const TreeLeaf &) = delete;

    void insert(int place, const TreeEntry &entry);
    void remove(int place);
    void replace(int place, const TreeEntry &entry);
    /// Moves what is at `from` and after it to the end of another leaf.
    void moveTail(int from, TreeLeaf &to);

    std::array<TreeEntry, most> entries;
    mutable LeafTextPtr text; ///< of the entries, made when it is first searched
};

struct TreeBranch : TreeNode {
    explicit TreeBranch(bool keep) : TreeNode(false, keep) {}
    /// Shares the children.
    TreeBranch(const TreeBranch &other);
    ~TreeBranch();
    TreeBranch &operator=(const TreeBranch &) = delete;

    /// Takes the child over.
    void insert(int place, TreeNode *child);
    /// Gives the child up.
    void remove(int place);
    /// After a change in the child.
    void renew(int place);
    void moveTail(int from, TreeBranch &to);

    std::array<TreeEntry, most> firsts; ///< of each child
    std::array<qint64, most> totals;    ///< entries below each child
    std::array<TreeNode *, most> children;
};

} // namespace backdesk
