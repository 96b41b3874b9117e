// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/IndexKey.h"
#include "core/storage/TreeNode.h"

#include <utility>
#include <vector>

namespace backdesk
{

/// What decides between entries of a tree whose keys are equal but may go on.
class EntryOrder
{
public:
    virtual ~EntryOrder() = default;
    /// What the key is the beginning of.
    virtual QString wholeText(const ItemRecord &record) const = 0;
    virtual bool isText() const = 0;

    /// By what keys stand for, whoever has them.
    std::strong_ordering compareKeys(const TreeEntry &left, const TreeEntry &right) const;
    /// Then by creation, then by `_id`: no two items of a collection are equal.
    std::strong_ordering compare(const TreeEntry &left, const TreeEntry &right) const;
};

/// Items in an order, in a tree that knows how many are below each of its branches. Copying it is cheap;
/// copies share what none of them changed since, so that a reader's copy stays as it was.
///
/// Thread rules: a tree is changed by one thread; copies of it may be read and thrown away by any.
class ItemTree
{
public:
    /// Keeps: the tree keeps its records alive; Knows: another tree with the same items does.
    enum class Records { Keeps, Knows };

    explicit ItemTree(Records records) : m_keeps(records == Records::Keeps) {}
    ItemTree(const ItemTree &other);
    ItemTree(ItemTree &&other) noexcept;
    ItemTree &operator=(ItemTree other) noexcept;
    ~ItemTree();

    qint64 size() const { return m_root ? m_root->total() : 0; }
    /// Takes over entries that are in order already, instead of what was there.
    void build(const std::vector<TreeEntry> &entries);
    void insert(const TreeEntry &entry, const EntryOrder &order);
    /// `entry` is there.
    void remove(const TreeEntry &entry, const EntryOrder &order);
    /// `now` has the place that `before` has.
    void replace(const TreeEntry &before, const TreeEntry &now, const EntryOrder &order);

    /// How many entries come before the first that `isBelow` is not true of; it is true of none after that.
    template <typename IsBelow>
    qint64 rank(const IsBelow &isBelow) const
    {
        qint64 rank = 0;
        const TreeNode *node = m_root;
        while (node && !node->isLeaf) {
            const auto &branch = static_cast<const TreeBranch &>(*node);
            const int child = std::max(0, firstNot(branch.firsts.data(), branch.count, isBelow) - 1);
            for (int i = 0; i < child; ++i)
                rank += branch.totals[size_t(i)];
            node = branch.children[size_t(child)];
        }
        return node ? rank +
                          firstNot(static_cast<const TreeLeaf &>(*node).entries.data(), node->count, isBelow)
                    : 0;
    }
    /// As rank(), but gives the entry; null behind the last.
    template <typename IsBelow>
    const TreeEntry *find(const IsBelow &isBelow) const
    {
        const TreeNode *node = m_root;
        const TreeEntry *next = nullptr; // the first of the branch that follows
        while (node && !node->isLeaf) {
            const auto &branch = static_cast<const TreeBranch &>(*node);
            const int end = firstNot(branch.firsts.data(), branch.count, isBelow);
            next = end < branch.count ? &branch.firsts[size_t(end)] : next;
            node = branch.children[size_t(std::max(0, end - 1))];
        }
        if (!node)
            return nullptr;
        const auto &leaf = static_cast<const TreeLeaf &>(*node);
        const int place = firstNot(leaf.entries.data(), leaf.count, isBelow);
        return place < leaf.count ? &leaf.entries[size_t(place)] : next;
    }

    const TreeNode *root() const { return m_root; }

private:
    template <typename IsBelow>
    static int firstNot(const TreeEntry *entries, int count, const IsBelow &isBelow)
    {
        int begin = 0;
        while (count > 0) {
            const int half = count / 2;
            const bool below = isBelow(entries[begin + half]);
            begin = below ? begin + half + 1 : begin;
            count = below ? count - half - 1 : half;
        }
        return begin;
    }

    TreeNode *m_root = nullptr;
    bool m_keeps;
};

} // namespace backdesk
