// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace backdesk::ui
{

/// Below the rows: which of them are seen, and a page back and forth.
class ListFooter : public QWidget
{
    Q_OBJECT
public:
    explicit ListFooter(QWidget *parent = nullptr);

    /// Rows counted from 0; `total` 0: says nothing.
    void setRange(int first, int last, int total);
    /// Whether there is anything before and behind what is seen.
    void setPaging(bool back, bool forth);
    QString text() const;
    /// How many rows are selected, with what can be done with them; at most one: says nothing.
    void setSelected(int count);
    QString selectedText() const;
    /// What the button beside the number offers.
    void setMenu(QMenu *menu);
    QToolButton *menuButton() const { return m_actions; }

Q_SIGNALS:
    /// -1 back, 1 forth.
    void pageRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_selected;
    QToolButton *m_actions;
    QLabel *m_range;
    QToolButton *m_back;
    QToolButton *m_forth;
};

} // namespace backdesk::ui
