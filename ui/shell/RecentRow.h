// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QDateTime>

namespace backdesk::ui
{

/// One item that was added or changed lately. A click leads there.
struct RecentChange {
    QString collection; ///< its title, for people
    QString label;      ///< of the item
    QDateTime time;
    bool added = false; ///< else changed
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
    RecentChange m_change;
};

} // namespace backdesk::ui
