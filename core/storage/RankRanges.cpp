// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RankRanges.h"

#include <algorithm>

namespace backdesk
{

void RankRanges::append(Range range)
{
    if (range.begin >= range.end)
        return;
    if (!m_ranges.empty() && range.begin <= m_ranges.back().end)
        m_ranges.back().end = std::max(m_ranges.back().end, range.end);
    else
        m_ranges.push_back(range);
}

RankRanges RankRanges::unitedFrom(std::vector<Range> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const Range &left, const Range &right) { return left.begin < right.begin; });
    RankRanges united;
    for (const Range &range : ranges)
        united.append(range);
    return united;
}

qint64 RankRanges::count() const
{
    qint64 count = 0;
    for (const Range &range : m_ranges)
        count += range.end - range.begin;
    return count;
}

RankRanges RankRanges::intersected(const RankRanges &other) const
{
    RankRanges common;
    auto mine = m_ranges.begin();
    auto its = other.m_ranges.begin();
    while (mine != m_ranges.end() && its != other.m_ranges.end()) {
        common.append({std::max(mine->begin, its->begin), std::min(mine->end, its->end)});
        if (mine->end < its->end)
            ++mine;
        else
            ++its;
    }
    return common;
}

RankRanges RankRanges::opposite(qint64 size) const
{
    RankRanges opposite;
    qint64 begin = 0;
    for (const Range &range : m_ranges) {
        opposite.append({begin, range.begin});
        begin = range.end;
    }
    opposite.append({begin, size});
    return opposite;
}

} // namespace backdesk
