// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/SidePlace.h"

#include "ui/theme/Theme.h"

#include <QDialog>
#include <QEvent>

namespace backdesk::ui
{

namespace
{

constexpr int Width = 520;
constexpr int Narrowest = 360;

} // namespace

SidePlace::SidePlace(QDialog *panel) : QObject(panel), m_panel(panel)
{
    panel->setWindowFlag(Qt::FramelessWindowHint);
    const QWidget *below = panel->parentWidget();
    if (!below)
        return;
    m_host = below->window();
    while (m_host->parentWidget()) {
        m_host = m_host->parentWidget()->window();
        ++m_depth;
    }
    m_host->installEventFilter(this);
    panel->installEventFilter(this);
}

bool SidePlace::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (watched == m_host ? moved : event->type() == QEvent::Show)
        place();
    return QObject::eventFilter(watched, event);
}

void SidePlace::place()
{
    const int narrower = m_depth * 2 * themeSize(Size::CardPadding);
    const int width = qMin(qMax(Narrowest, Width - narrower), m_host->width());
    const bool mirrored = m_panel->layoutDirection() == Qt::RightToLeft;
    const QPoint corner = m_host->mapToGlobal(QPoint(mirrored ? 0 : m_host->width() - width, 0));
    m_panel->setGeometry(QRect(corner, QSize(width, m_host->height())));
}

} // namespace backdesk::ui
