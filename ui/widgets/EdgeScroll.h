// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QTimer>

class QScrollArea;
class QWidget;

namespace backdesk::ui
{

/// Scrolls the area around a widget while something is dragged near its upper or lower edge.
class EdgeScroll : public QObject
{
    Q_OBJECT
public:
    explicit EdgeScroll(QWidget *inside);

    /// The pointer is here, in global coordinates.
    void follow(const QPoint &pointer);
    void stop();

Q_SIGNALS:
    /// The pointer is over something else now, without having moved.
    void scrolled(const QPoint &pointer);

private:
    QScrollArea *area() const;
    int step() const;
    void scroll();

    QWidget *m_inside;
    QPoint m_pointer;
    QTimer m_timer;
};

} // namespace backdesk::ui
