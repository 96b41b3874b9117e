// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPoint>

#include <functional>

class QWidget;

namespace backdesk::ui
{

class EdgeScroll;

/// Lets people drag widgets that stand below each other to another place, each by its grip. A line shows
/// where the one that is held would go; Esc leaves it where it was. Near an edge the page scrolls.
class InlineDrag : public QObject
{
    Q_OBJECT
public:
    /// `ordered`: what can be dragged within `area`, from top to bottom.
    InlineDrag(QWidget *area, std::function<QList<QWidget *>()> ordered);

    void addGrip(QWidget *grip, QWidget *moved);
    bool isDragging() const { return m_dragging; }
    /// Where it would go: a line, hidden while nothing is held.
    QWidget *line() const { return m_line; }

Q_SIGNALS:
    /// `to`: its place among the others from now on.
    void dropped(QWidget *moved, int to);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool gripEvent(QWidget *grip, QEvent *event);
    /// Whether it is one of those that the line stands between.
    bool isOrdered(QObject *watched) const;
    void moveTo(const QPoint &pointer);
    void showLine(const QPoint &pointer);
    void finish(bool drop);
    /// Before which one it would go.
    int gapAt(const QPoint &pointer) const;

    QWidget *m_area;
    std::function<QList<QWidget *>()> m_ordered;
    QWidget *m_line;
    EdgeScroll *m_scroll;
    QWidget *m_grip = nullptr; ///< the one that is held
    QPoint m_start;
    QPoint m_pointer; ///< where it was seen last
    int m_gap = 0;
    bool m_dragging = false;
};

} // namespace backdesk::ui
