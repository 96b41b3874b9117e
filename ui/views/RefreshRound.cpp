// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/RefreshRound.h"

namespace backdesk::ui
{

namespace
{

constexpr QLatin1String ResultKey("result");
constexpr QLatin1String TotalKey("total");

/// Whoever writes all the time is not to keep the rows from being shown.
constexpr int MostSteps = 3;
constexpr int Witnesses = 3;

} // namespace

RefreshRound::RefreshRound(const ItemPages &pages, int first, int last, qint64 total)
    : m_totalBefore(total), m_first(first), m_last(last)
{
    for (int row = first; row <= last; ++row) {
        if (const ItemRow *seen = pages.row(row))
            m_seen.insert(seen->id, row);
    }
}

QList<int> RefreshRound::next(int rowCount)
{
    if (m_steps++ >= MostSteps || rowCount <= 0)
        return {};
    // Where all moved together, they moved by what came or went.
    const qint64 moved = m_answers.isEmpty() ? 0 : wasSeenAgain() ? shift() : growth();
    const int first = int(qBound(qint64(0), m_first + moved, qint64(rowCount - 1)));
    const int last = int(qBound(qint64(first), m_last + moved, qint64(rowCount - 1)));
    QList<int> pages;
    for (int page = first / ItemPages::PageSize; page <= last / ItemPages::PageSize; ++page) {
        if (!m_answers.contains(page))
            pages.append(page);
    }
    m_pending = QSet<int>(pages.begin(), pages.end());
    return pages;
}

void RefreshRound::take(int page, const QJsonObject &answer)
{
    m_pending.remove(page);
    m_answers.insert(page, answer);
    m_total = answer.value(TotalKey).toInteger();
}

bool RefreshRound::wasSeenAgain() const
{
    for (const QJsonObject &answer : m_answers) {
        for (const QJsonValue item : answer.value(ResultKey).toArray()) {
            if (m_seen.contains(ItemPage::idOf(item)))
                return true;
        }
    }
    return false;
}

/// The topmost rows tell. Of some, as one that was edited may have moved alone.
int RefreshRound::shift() const
{
    QMap<int, int> moves; ///< by the former row
    for (auto answer = m_answers.cbegin(); answer != m_answers.cend(); ++answer) {
        int row = answer.key() * ItemPages::PageSize;
        for (const QJsonValue item : answer->value(ResultKey).toArray()) {
            const auto seen = m_seen.constFind(ItemPage::idOf(item));
            if (seen != m_seen.cend())
                moves.insert(*seen, row - *seen);
            ++row;
        }
    }
    QList<int> top = moves.values();
    top.resize(qMin(top.size(), qsizetype(Witnesses)));
    int best = top.value(0);
    for (const int move : std::as_const(top)) {
        if (top.count(move) > top.count(best))
            best = move;
    }
    return best;
}

qint64 RefreshRound::growth() const
{
    return m_total < 0 ? 0 : m_total - m_totalBefore;
}

} // namespace backdesk::ui
