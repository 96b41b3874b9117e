// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EdgeScroll.h"

#include "ui/theme/Theme.h"

#include <QScrollArea>
#include <QScrollBar>

namespace backdesk::ui
{

namespace
{

constexpr int Beat = 16; ///< ms
constexpr int Fastest = 16;

} // namespace

EdgeScroll::EdgeScroll(QWidget *inside) : QObject(inside), m_inside(inside)
{
    m_timer.setInterval(Beat);
    connect(&m_timer, &QTimer::timeout, this, &EdgeScroll::scroll);
}

QScrollArea *EdgeScroll::area() const
{
    for (QWidget *widget = m_inside->parentWidget(); widget; widget = widget->parentWidget()) {
        if (auto *found = qobject_cast<QScrollArea *>(widget))
            return found;
    }
    return nullptr;
}

/// The nearer the edge, the faster; negative: up.
int EdgeScroll::step() const
{
    const QScrollArea *around = area();
    if (!around)
        return 0;
    const int y = around->viewport()->mapFromGlobal(m_pointer).y();
    const int edge = themeSize(Size::Control);
    const int below = y - (around->viewport()->height() - edge);
    if (y < edge)
        return -qBound(1, (edge - y) * Fastest / edge, Fastest);
    return below > 0 ? qBound(1, below * Fastest / edge, Fastest) : 0;
}

void EdgeScroll::follow(const QPoint &pointer)
{
    m_pointer = pointer;
    if (step() == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

void EdgeScroll::stop()
{
    m_timer.stop();
}

void EdgeScroll::scroll()
{
    QScrollBar *bar = area() ? area()->verticalScrollBar() : nullptr;
    const int before = bar ? bar->value() : 0;
    if (bar)
        bar->setValue(before + step());
    if (!bar || bar->value() == before)
        return m_timer.stop();
    Q_EMIT scrolled(m_pointer);
}

} // namespace backdesk::ui
