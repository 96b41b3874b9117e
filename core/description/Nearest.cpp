// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/Nearest.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace backdesk
{

namespace
{

/// Insertions, removals and replacements count double, swaps of neighbours once: they are the commonest slip
/// (optimal string alignment).
int distance(const QString &from, const QString &to)
{
    std::vector<int> beforeLast(size_t(to.size()) + 1);
    std::vector<int> last(size_t(to.size()) + 1);
    std::vector<int> row(size_t(to.size()) + 1);
    std::generate(last.begin(), last.end(), [count = 0]() mutable { return 2 * count++; });
    for (qsizetype i = 1; i <= from.size(); ++i) {
        row[0] = 2 * int(i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const size_t at = size_t(j);
            const int replaced = last[at - 1] + (from[i - 1] == to[j - 1] ? 0 : 2);
            row[at] = std::min({replaced, last[at] + 2, row[at - 1] + 2});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last.back();
}

/// How many letters agree at the beginning and at the end: what decides between two that are as near.
int agreement(const QString &left, const QString &right)
{
    const auto front = std::mismatch(left.begin(), left.end(), right.begin(), right.end()).first;
    const auto back = std::mismatch(left.rbegin(), left.rend(), right.rbegin(), right.rend()).first;
    return int(front - left.begin()) + int(back - left.rbegin());
}

} // namespace

QString nearest(const QString &text, const QStringList &candidates)
{
    constexpr qsizetype longest = 64; // nobody mistypes a name of more letters by a few
    if (text.isEmpty() || text.size() > longest)
        return {};
    const QString lower = text.toLower();
    QString best;
    // A third of the letters may be wrong, at least one.
    std::pair<int, int> bestRank(2 * std::max(1, int(text.size()) / 3) + 1, std::numeric_limits<int>::min());
    for (const QString &candidate : candidates) {
        const int letters = distance(lower, candidate.toLower());
        const std::pair<int, int> rank(letters, -agreement(lower, candidate.toLower()));
        if (rank < bestRank && letters < 2 * candidate.size()) {
            bestRank = rank;
            best = candidate;
        }
    }
    return best;
}

} // namespace backdesk
