// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/OrderedWalk.h"

#include <algorithm>
#include <limits>

namespace backdesk
{

OrderedWalk::OrderedWalk(const ItemTree &tree, const FieldIndex *index, const ListRequest &request,
                         const ItemSource &items, IndexedFieldPtr second)
    : m_tree(index ? index->tree() : tree),
      m_index(index),
      m_request(request),
      m_items(items),
      m_second(std::move(second)),
      m_ranges(0, m_tree.size()),
      m_hasMoreKeys(request.sort.fields().size() > 1),
      m_skip(request.skip),
      m_wanted(request.limit < 0 ? std::numeric_limits<qint64>::max() : request.limit)
{
}

std::optional<QList<ItemValue>> OrderedWalk::page(qint64 budget)
{
    m_budget = budget;
    const bool descending = m_index && m_request.sort.fields().first().descending;
    const qint64 nulls = m_index ? m_index->nulls() : m_tree.size();
    std::vector<Range> values = m_ranges.intersected({0, nulls}).ranges();
    const std::vector<Range> empty = m_ranges.intersected({nulls, m_tree.size()}).ranges();
    if (descending)
        std::reverse(values.begin(), values.end());
    // Nulls are last either way, the oldest first.
    bool goesOn = m_wanted > 0;
    for (size_t i = 0; goesOn && i < values.size(); ++i)
        goesOn = walk(values[i], descending);
    for (size_t i = 0; goesOn && i < empty.size(); ++i)
        goesOn = walk(empty[i], false);
    if (m_budget < 0)
        return {};
    return m_page;
}

/// False when no more is wanted, as all that follow.
bool OrderedWalk::walk(Range range, bool backwards)
{
    if (!m_test && m_skip >= range.end - range.begin) {
        m_skip -= range.end - range.begin;
        return true;
    }
    return backwards || m_hasMoreKeys ? walkGroups(range, backwards) : walkSimply(range);
}

bool OrderedWalk::walkSimply(Range range)
{
    if (!m_test)
        range.begin += std::exchange(m_skip, 0);
    TreeCursor cursor(m_tree, range.begin);
    for (qint64 i = range.begin; i < range.end; ++i, cursor.next()) {
        const ItemRecord &record = *cursor.entry()->record;
        if ((passes(record) && !take(record)) || m_budget < 0)
            return false;
    }
    return true;
}

/// The items that have the same value as the one at `rank`, which is the last of them when going backwards
/// and else the first.
OrderedWalk::Range OrderedWalk::groupAt(qint64 rank, bool backwards, Range within) const
{
    constexpr int near = 8;
    TreeCursor cursor(m_tree, rank);
    const TreeEntry one = *cursor.entry();
    const auto compared = [&](const TreeEntry &entry) { return m_index->field().compareKeys(entry, one); };
    // Most groups are small: look at the neighbours first.
    Range group{rank, rank + 1};
    for (int i = 0; i < near; ++i) {
        if (backwards)
            cursor.previous();
        else
            cursor.next();
        const bool isEnd = backwards ? group.begin == within.begin : group.end == within.end;
        if (isEnd || compared(*cursor.entry()) != 0)
            return group;
        group.begin -= backwards ? 1 : 0;
        group.end += backwards ? 0 : 1;
    }
    if (backwards)
        group.begin = m_tree.rank([&](const TreeEntry &entry) { return compared(entry) < 0; });
    else
        group.end = m_tree.rank([&](const TreeEntry &entry) { return compared(entry) <= 0; });
    return group;
}

bool OrderedWalk::walkGroups(Range range, bool backwards)
{
    if (!m_test && m_skip > 0) {
        // Straight to the group that the page begins in.
        const TreeEntry one =
            *TreeCursor(m_tree, backwards ? range.end - 1 - m_skip : range.begin + m_skip).entry();
        const qint64 edge = m_tree.rank([&](const TreeEntry &entry) {
            const auto order = m_index->field().compareKeys(entry, one);
            return backwards ? order <= 0 : order < 0;
        });
        m_skip -= backwards ? range.end - edge : edge - range.begin;
        (backwards ? range.end : range.begin) = edge;
    }
    while (range.begin < range.end) {
        const Range group = groupAt(backwards ? range.end - 1 : range.begin, backwards, range);
        if (!(m_hasMoreKeys ? takeSorted(group) : takeGroup(group)))
            return false;
        (backwards ? range.end : range.begin) = backwards ? group.begin : group.end;
    }
    return true;
}

bool OrderedWalk::takeGroup(Range group)
{
    TreeCursor cursor(m_tree, group.begin);
    for (qint64 i = group.begin; i < group.end; ++i, cursor.next()) {
        const ItemRecord &record = *cursor.entry()->record;
        if ((passes(record) && !take(record)) || m_budget < 0)
            return false;
    }
    return true;
}

/// The other fields decide within the group.
bool OrderedWalk::takeSorted(Range group)
{
    Records records;
    TreeCursor cursor(m_tree, group.begin);
    for (qint64 i = group.begin; i < group.end; ++i, cursor.next()) {
        const ItemRecord &record = *cursor.entry()->record;
        if (passes(record))
            records.push_back(&record);
        if (m_budget < 0)
            return false;
    }
    const auto size = qint64(records.size());
    if (m_skip >= size) {
        m_skip -= size;
        return true;
    }
    ListRequest part;
    part.sort = m_request.sort;
    part.skip = std::exchange(m_skip, 0);
    part.limit = m_wanted - m_page.size();
    m_page += sortedPage(records, part, m_items, m_second.get(), 1);
    return m_page.size() < m_wanted;
}

bool OrderedWalk::passes(const ItemRecord &record)
{
    if (!m_test)
        return true;
    return --m_budget >= 0 && m_test(record);
}

bool OrderedWalk::take(const ItemRecord &record)
{
    if (m_skip > 0) {
        --m_skip;
        return true;
    }
    m_page.append(record.item);
    return m_page.size() < m_wanted;
}

} // namespace backdesk
