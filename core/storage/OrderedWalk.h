// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FieldIndex.h"
#include "core/storage/RecordSorting.h"
#include "core/storage/TreeCursor.h"

#include <functional>
#include <optional>

namespace backdesk
{

/// Goes through items in the order of a list, from an index of what it is sorted by first, until the page is
/// full.
class OrderedWalk
{
public:
    using Test = std::function<bool(const ItemRecord &)>;

    /// Without an index: in the order of creation, which `tree` has; the list is not sorted then. `second` is
    /// what decides between equals, if its keys can be compared.
    OrderedWalk(const ItemTree &tree, const FieldIndex *index, const ListRequest &request,
                const ItemSource &items, IndexedFieldPtr second);

    /// Only what is within the ranges of the index.
    void setRanges(const RankRanges &ranges) { m_ranges = ranges; }
    void setTest(Test test) { m_test = std::move(test); }
    /// The page; nothing when more than `budget` items had to be tested for it.
    std::optional<QList<ItemValue>> page(qint64 budget);

private:
    using Range = RankRanges::Range;

    bool walk(Range range, bool backwards);
    bool walkSimply(Range range);
    bool walkGroups(Range range, bool backwards);
    Range groupAt(qint64 rank, bool backwards, Range within) const;
    bool takeGroup(Range group);
    bool takeSorted(Range group);
    bool passes(const ItemRecord &record);
    bool take(const ItemRecord &record);

    const ItemTree &m_tree;
    const FieldIndex *m_index;
    const ListRequest &m_request;
    const ItemSource &m_items;
    IndexedFieldPtr m_second;
    RankRanges m_ranges;
    Test m_test;
    bool m_hasMoreKeys;
    qint64 m_skip;
    qint64 m_wanted;
    qint64 m_budget = 0;
    QList<ItemValue> m_page;
};

} // namespace backdesk
