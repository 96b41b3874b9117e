// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QDateTime>

namespace backdesk::ui
{

/// An item of a card and a time that matters about it. A click leads there.
struct RecentChange {
    QString collection; ///< its title, for people; empty: known anyway
    QString label;      ///< of the item
    QDateTime time;
    QString icon;
    QString who = {}; ///< login of the person; empty: nobody known
};

class RecentRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RecentRow(const RecentChange &change, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The collection and the person, as far as they are known.
    QString about() const;

    RecentChange m_change;
};

} // namespace backdesk::ui
