// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/PopupShape.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainterPath>
#include <QRegion>
#include <QWidget>

namespace backdesk::ui
{

PopupShape::PopupShape(QWidget *popup) : QObject(popup), m_popup(popup)
{
    popup->setWindowFlag(Qt::FramelessWindowHint);
    popup->setWindowFlag(Qt::NoDropShadowWindowHint);
    popup->setAttribute(Qt::WA_TranslucentBackground);
    if (QGuiApplication::platformName() == QLatin1String("xcb"))
        popup->installEventFilter(this);
}

void PopupShape::apply(QWidget *popup)
{
    if (!popup->findChild<PopupShape *>(QString(), Qt::FindDirectChildrenOnly))
        new PopupShape(popup);
}

bool PopupShape::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const int radius = themeSize(Size::CardRadius);
        QPainterPath outline;
        outline.addRoundedRect(QRectF(m_popup->rect()), radius, radius);
        m_popup->setMask(QRegion(outline.toFillPolygon().toPolygon()));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace backdesk::ui
