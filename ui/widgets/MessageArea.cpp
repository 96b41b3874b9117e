// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MessageArea.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Toast.h"

#include <QAccessible>
#include <QEvent>
#include <QStyle>
#include <QWidget>

namespace backdesk::ui
{

MessageArea::MessageArea(QWidget *host) : QObject(host), m_host(host)
{
    host->installEventFilter(this);
}

void MessageArea::show(const Message &message)
{
    while (m_toasts.size() >= Limit)
        remove(m_toasts.first());
    auto *toast = new Toast(message, m_host);
    m_toasts << toast;
    connect(toast, &Toast::finished, this, [this, toast] { remove(toast); });
    place();
    toast->show();
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageArea::clear()
{
    while (!m_toasts.isEmpty())
        remove(m_toasts.first());
}

void MessageArea::remove(Toast *toast)
{
    if (!m_toasts.removeOne(toast))
        return;
    toast->hide();
    toast->deleteLater();
    place();
}

void MessageArea::place()
{
    const QRect all = m_host->rect();
    // Distances hold between the visible parts; the room for their shadows overlaps.
    const int edge = themeSize(Size::PageEdge) - Toast::Room;
    int bottom = all.bottom() + 1 - edge;
    for (auto toast = m_toasts.crbegin(); toast != m_toasts.crend(); ++toast) {
        (*toast)->ensurePolished();
        const QSize size = (*toast)->sizeHint().boundedTo(all.size());
        const QRect corner(all.right() + 1 - size.width() - edge, bottom - size.height(), size.width(),
                           size.height());
        (*toast)->setGeometry(QStyle::visualRect(m_host->layoutDirection(), all, corner));
        (*toast)->raise();
        bottom -= size.height() - 2 * Toast::Room + themeSize(Size::Gap);
    }
}

bool MessageArea::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::LayoutDirectionChange:
    case QEvent::ChildAdded: // a view that came later would lie above
        if (watched == m_host)
            place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace backdesk::ui
