// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ItemPages.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace backdesk::ui
{

/// Asking anew for what is seen of a list, all of it before anything is shown, so that the same rows can stay
/// where they are on screen although others came or went above them.
class RefreshRound
{
public:
    RefreshRound() = default;
    /// Rows `first` to `last` are seen, of a list that had `total` items.
    RefreshRound(const ItemPages &pages, int first, int last, qint64 total);

    bool waitsFor(int page) const { return m_pending.contains(page); }
    bool isDone() const { return m_pending.isEmpty(); }
    /// What to ask for next: first what was seen, then what will be; none when it is known.
    QList<int> next(int rowCount);
    void take(int page, const QJsonObject &answer);
    /// It will not come.
    void giveUp(int page) { m_pending.remove(page); }

    const QMap<int, QJsonObject> &answers() const { return m_answers; }
    /// By how many rows most of what was seen moved.
    int shift() const;
    /// How many items there are more than before; negative: fewer. 0 as long as nothing was answered.
    qint64 growth() const;
    /// As told by the newest answer.
    qint64 total() const { return m_total < 0 ? m_totalBefore : m_total; }

private:
    bool wasSeenAgain() const;

    QHash<QString, int> m_seen; ///< rows by the items' ids
    QMap<int, QJsonObject> m_answers;
    QSet<int> m_pending;
    qint64 m_totalBefore = 0;
    qint64 m_total = -1;
    int m_first = 0;
    int m_last = -1;
    int m_steps = 0;
};

} // namespace backdesk::ui
