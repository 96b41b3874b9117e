// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ItemTree.h"

#include <QtGlobal>

#include <algorithm>

namespace backdesk
{

namespace
{

constexpr int filled = 28; // of a built node: room for some more
constexpr int few = 8;     // fewer than that are put together with their neighbours

/// The node for this version alone.
template <typename Node>
Node &owned(TreeNode *&slot)
{
    if (slot->users.load(std::memory_order_acquire) != 1) {
        auto *copy = new Node(static_cast<const Node &>(*slot));
        TreeNode::release(slot);
        slot = copy;
    }
    return static_cast<Node &>(*slot);
}

/// The first that does not come before the entry.
template <typename Node>
int placeOf(const Node &node, const std::array<TreeEntry, TreeNode::most> &entries, const TreeEntry &entry,
            const EntryOrder &order)
{
    const auto end = entries.begin() + node.count;
    const auto place = std::lower_bound(
        entries.begin(), end, entry,
        [&order](const TreeEntry &left, const TreeEntry &right) { return order.compare(left, right) < 0; });
    return int(place - entries.begin());
}

/// The child that has the entry, or is to have it.
int childOf(const TreeBranch &branch, const TreeEntry &entry, const EntryOrder &order)
{
    const int place = placeOf(branch, branch.firsts, entry, order);
    const bool isFirst = place < branch.count &&
                         order.compare(branch.firsts[size_t(place)], entry) == std::strong_ordering::equal;
    return isFirst ? place : std::max(0, place - 1);
}

/// Makes room; gives the new right half. What is appended at the very end leaves the left one full.
template <typename Node>
Node *split(Node &node, bool appends)
{
    auto *right = new Node(node.keeps);
    node.moveTail(appends ? node.count - 1 : node.count / 2, *right);
    return right;
}

TreeNode *insertInto(TreeNode *&slot, const TreeEntry &entry, const EntryOrder &order, bool isLast);

TreeNode *insertIntoLeaf(TreeLeaf &leaf, const TreeEntry &entry, const EntryOrder &order, bool isLast)
{
    const int place = placeOf(leaf, leaf.entries, entry, order);
    if (!leaf.isFull()) {
        leaf.insert(place, entry);
        return nullptr;
    }
    TreeLeaf *right = split(leaf, isLast && place == leaf.count);
    if (place <= leaf.count && !(isLast && place == leaf.count))
        leaf.insert(place, entry);
    else
        right->insert(place - leaf.count, entry);
    return right;
}

TreeNode *insertIntoBranch(TreeBranch &branch, const TreeEntry &entry, const EntryOrder &order, bool isLast)
{
    const int place = childOf(branch, entry, order);
    isLast = isLast && place == branch.count - 1;
    TreeNode *added = insertInto(branch.children[size_t(place)], entry, order, isLast);
    branch.renew(place);
    if (!added)
        return nullptr;
    if (!branch.isFull()) {
        branch.insert(place + 1, added);
        return nullptr;
    }
    TreeBranch *right = split(branch, isLast);
    if (place < branch.count)
        branch.insert(place + 1, added);
    else
        right->insert(place + 1 - branch.count, added);
    return right;
}

/// Gives a new neighbour to the right when the node had to be split.
TreeNode *insertInto(TreeNode *&slot, const TreeEntry &entry, const EntryOrder &order, bool isLast)
{
    return slot->isLeaf ? insertIntoLeaf(owned<TreeLeaf>(slot), entry, order, isLast)
                        : insertIntoBranch(owned<TreeBranch>(slot), entry, order, isLast);
}

template <typename Node>
void merge(TreeBranch &branch, int left)
{
    Node &to = owned<Node>(branch.children[size_t(left)]);
    Node &from = owned<Node>(branch.children[size_t(left + 1)]);
    from.moveTail(0, to);
    branch.remove(left + 1);
    branch.renew(left);
}

/// Puts a child with few entries together with a neighbour, if both fit into one.
void mergeAround(TreeBranch &branch, int place)
{
    const auto countOf = [&branch](int child) { return branch.children[size_t(child)]->count; };
    if (countOf(place) >= few || branch.count < 2)
        return;
    const int left = place > 0 ? place - 1 : 0;
    if (countOf(left) + countOf(left + 1) > filled)
        return;
    if (branch.children[size_t(left)]->isLeaf)
        merge<TreeLeaf>(branch, left);
    else
        merge<TreeBranch>(branch, left);
}

void removeFrom(TreeNode *&slot, const TreeEntry &entry, const EntryOrder &order)
{
    if (slot->isLeaf) {
        auto &leaf = owned<TreeLeaf>(slot);
        const int place = placeOf(leaf, leaf.entries, entry, order);
        Q_ASSERT(place < leaf.count && leaf.entries[size_t(place)].record == entry.record);
        leaf.remove(place);
        return;
    }
    auto &branch = owned<TreeBranch>(slot);
    const int place = childOf(branch, entry, order);
    removeFrom(branch.children[size_t(place)], entry, order);
    if (branch.children[size_t(place)]->count == 0) {
        branch.remove(place);
        return;
    }
    branch.renew(place);
    mergeAround(branch, place);
}

void replaceIn(TreeNode *&slot, const TreeEntry &before, const TreeEntry &now, const EntryOrder &order)
{
    if (slot->isLeaf) {
        auto &leaf = owned<TreeLeaf>(slot);
        const int place = placeOf(leaf, leaf.entries, before, order);
        Q_ASSERT(place < leaf.count && leaf.entries[size_t(place)].record == before.record);
        leaf.replace(place, now);
        return;
    }
    auto &branch = owned<TreeBranch>(slot);
    const int place = childOf(branch, before, order);
    replaceIn(branch.children[size_t(place)], before, now, order);
    branch.firsts[size_t(place)] = branch.children[size_t(place)]->first();
}

} // namespace

std::strong_ordering EntryOrder::compareKeys(const TreeEntry &left, const TreeEntry &right) const
{
    const auto order = left.key <=> right.key;
    if (order != 0 || !left.key.mayContinue() || left.key.isNull() || !isText() ||
        left.record == right.record)
        return order;
    const QString mine = wholeText(*left.record);
    const QString other = wholeText(*right.record);
    return compareTexts(mine, other);
}

std::strong_ordering EntryOrder::compare(const TreeEntry &left, const TreeEntry &right) const
{
    auto order = compareKeys(left, right);
    if (order == 0)
        order = left.created <=> right.created;
    return order != 0 || left.record == right.record ? order
                                                     : left.record->id.compare(right.record->id) <=> 0;
}

ItemTree::ItemTree(const ItemTree &other) : m_root(other.m_root), m_keeps(other.m_keeps)
{
    if (m_root)
        m_root->use();
}

ItemTree::ItemTree(ItemTree &&other) noexcept
    : m_root(std::exchange(other.m_root, nullptr)), m_keeps(other.m_keeps)
{
}

ItemTree &ItemTree::operator=(ItemTree other) noexcept
{
    std::swap(m_root, other.m_root);
    std::swap(m_keeps, other.m_keeps);
    return *this;
}

ItemTree::~ItemTree()
{
    TreeNode::release(m_root);
}

void ItemTree::build(const std::vector<TreeEntry> &entries)
{
    TreeNode::release(std::exchange(m_root, nullptr));
    std::vector<TreeNode *> nodes;
    for (size_t i = 0; i < entries.size();) {
        auto *leaf = new TreeLeaf(m_keeps);
        for (; i < entries.size() && leaf->count < filled; ++i)
            leaf->insert(leaf->count, entries[i]);
        nodes.push_back(leaf);
    }
    while (nodes.size() > 1) {
        std::vector<TreeNode *> above;
        for (size_t i = 0; i < nodes.size();) {
            auto *branch = new TreeBranch(m_keeps);
            for (; i < nodes.size() && branch->count < filled; ++i)
                branch->insert(branch->count, nodes[i]);
            above.push_back(branch);
        }
        nodes = std::move(above);
    }
    m_root = nodes.empty() ? nullptr : nodes.front();
}

void ItemTree::insert(const TreeEntry &entry, const EntryOrder &order)
{
    if (!m_root)
        m_root = new TreeLeaf(m_keeps);
    TreeNode *right = insertInto(m_root, entry, order, true);
    if (!right)
        return;
    auto *root = new TreeBranch(m_keeps);
    root->insert(0, m_root);
    root->insert(1, right);
    m_root = root;
}

void ItemTree::remove(const TreeEntry &entry, const EntryOrder &order)
{
    removeFrom(m_root, entry, order);
    while (m_root && (m_root->count == 0 || (!m_root->isLeaf && m_root->count == 1))) {
        TreeNode *below = m_root->count == 0 ? nullptr : static_cast<TreeBranch &>(*m_root).children.front();
        if (below)
            below->use();
        TreeNode::release(std::exchange(m_root, below));
    }
}

void ItemTree::replace(const TreeEntry &before, const TreeEntry &now, const EntryOrder &order)
{
    replaceIn(m_root, before, now, order);
}

} // namespace backdesk
