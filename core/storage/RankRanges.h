// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace backdesk
{

/// Places in an ordered row: ranges that do not touch, in order.
class RankRanges
{
public:
    struct Range {
        qint64 begin;
        qint64 end; ///< behind the last

        bool operator==(const Range &) const = default;
    };

    RankRanges() = default;
    RankRanges(qint64 begin, qint64 end) { append({begin, end}); }
    /// In any order, overlapping or not.
    static RankRanges unitedFrom(std::vector<Range> ranges);

    const std::vector<Range> &ranges() const { return m_ranges; }
    qint64 count() const;
    RankRanges intersected(const RankRanges &other) const;
    /// What of the row of this size is in none of the ranges.
    RankRanges opposite(qint64 size) const;

private:
    void append(Range range);

    std::vector<Range> m_ranges;
};

} // namespace backdesk
