// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/Nearest.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace backdesk
{

namespace
{

/// Insertions, removals, replacements and swaps of neighbours (optimal string alignment).
int distance(const QString &from, const QString &to)
{
    std::vector<int> beforeLast(size_t(to.size()) + 1);
    std::vector<int> last(size_t(to.size()) + 1);
    std::vector<int> row(size_t(to.size()) + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const size_t at = size_t(j);
            const int replaced = last[at - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            row[at] = std::min({replaced, last[at] + 1, row[at - 1] + 1});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last.back();
}

} // namespace

QString nearest(const QString &text, const QStringList &candidates)
{
    constexpr qsizetype longest = 64; // nobody mistypes a name of more letters by a few
    if (text.isEmpty() || text.size() > longest)
        return {};
    QString best;
    // A third of the letters may be wrong, at least one.
    const int mostWrong = std::max(1, int(text.size()) / 3);
    int bestScore = std::numeric_limits<int>::max();
    for (const QString &candidate : candidates) {
        const QString lower = candidate.toLower();
        const int wrong = distance(text.toLower(), lower);
        if (wrong > mostWrong || wrong >= candidate.size())
            continue;
        // Of two as near, the one that begins alike: a first letter is mistyped least ("mn" is "min", not "in").
        const int score = 2 * wrong + (lower.front() == text.front().toLower() ? 0 : 1);
        if (score < bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

} // namespace backdesk
