// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MessageArea.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Toast.h"

#include <QAccessible>
#include <QEvent>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

constexpr char FootProperty[] = "messageFoot";

void announce(Toast *toast)
{
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace

void keepMessagesAbove(QWidget *foot)
{
    foot->setProperty(FootProperty, true);
}

MessageArea::MessageArea(QWidget *host) : QObject(host), m_host(host), m_older(makeButton({}, {}, host))
{
    setSmall(m_older);
    m_older->hide();
    connect(m_older, &QPushButton::clicked, this, &MessageArea::olderWanted);
    host->installEventFilter(this);
    connect(&Theme::current(), &Theme::changed, this, &MessageArea::placeSoon);
}

void MessageArea::show(const Message &message)
{
    if (repeat(message))
        return;
    while (m_toasts.size() >= Kept)
        remove(m_toasts.first());
    auto *toast = new Toast(message, m_host);
    m_toasts << toast;
    connect(toast, &Toast::finished, this, [this, toast] { remove(toast); });
    place();
    announce(toast);
}

/// The newest place is also that of a message that came again.
bool MessageArea::repeat(const Message &message)
{
    for (qsizetype i = 0; i < m_toasts.size(); ++i) {
        Toast *toast = m_toasts.at(i);
        if (toast->message().kind != message.kind || toast->message().text != message.text)
            continue;
        toast->repeat(message);
        m_toasts.move(i, m_toasts.size() - 1);
        place();
        announce(toast);
        return true;
    }
    return false;
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
    toast->giveFocusBack();
    toast->hide();
    toast->deleteLater();
    place();
}

void MessageArea::withdraw(const QStringList &undo)
{
    const auto isAbout = [&undo](const Toast *toast) {
        const QStringList &tokens = toast->message().undo;
        return std::any_of(tokens.begin(), tokens.end(),
                           [&undo](const QString &token) { return undo.contains(token); });
    };
    const QList<Toast *> toasts = m_toasts;
    for (Toast *toast : toasts) {
        if (isAbout(toast))
            remove(toast);
    }
}

/// Of the views that are there now, also where they are hidden still.
void MessageArea::findFeet()
{
    m_feet.clear();
    const QList<QWidget *> widgets = m_host->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->property(FootProperty).toBool())
            continue;
        m_feet.append(widget);
        widget->installEventFilter(this);
    }
}

/// The lower edge of the lowest message's visible part.
int MessageArea::lowest() const
{
    int bottom = m_host->height() - themeSize(Size::PageEdge);
    for (const QPointer<QWidget> &foot : m_feet) {
        if (!foot || !foot->isVisibleTo(m_host))
            continue;
        const int above = foot->mapTo(m_host, QPoint()).y() - themeSize(Size::Gap);
        // Where next to nothing is left above it, it is not a foot.
        if (above > m_host->height() / 2)
            bottom = qMin(bottom, above);
    }
    return bottom;
}

void MessageArea::placeSoon()
{
    if (m_toasts.isEmpty() || std::exchange(m_placing, true))
        return;
    const auto now = [this] {
        m_placing = false;
        place();
    };
    QMetaObject::invokeMethod(this, now, Qt::QueuedConnection);
}

void MessageArea::place()
{
    if (!m_toasts.isEmpty())
        findFeet();
    // Distances hold between the visible parts; the room for their shadows overlaps.
    int bottom = lowest() + Toast::Room;
    const qsizetype hidden = qMax<qsizetype>(0, m_toasts.size() - Limit);
    for (qsizetype i = m_toasts.size() - 1; i >= 0; --i) {
        m_toasts.at(i)->setVisible(i >= hidden);
        if (i >= hidden)
            bottom = placeAt(m_toasts.at(i), bottom) + 2 * Toast::Room - themeSize(Size::Gap);
    }
    m_older->setVisible(hidden > 0);
    if (hidden == 0)
        return;
    m_older->setText(tr("%n earlier message(s)", nullptr, int(hidden)));
    m_older->setAccessibleName(m_older->text());
    const QRect all = m_host->rect();
    const QSize size = m_older->sizeHint();
    const QRect corner(all.right() + 1 - size.width() - themeSize(Size::PageEdge),
                       bottom - Toast::Room - size.height(), size.width(), size.height());
    m_older->setGeometry(QStyle::visualRect(m_host->layoutDirection(), all, corner));
    m_older->raise();
}

/// Its upper edge.
int MessageArea::placeAt(Toast *widget, int bottom)
{
    const QRect all = m_host->rect();
    const int edge = themeSize(Size::PageEdge) - Toast::Room;
    widget->ensurePolished();
    widget->fitTo(all.width() - 2 * edge);
    const QSize size = widget->sizeHint().boundedTo(all.size());
    const QRect corner(all.right() + 1 - size.width() - edge, bottom - size.height(), size.width(),
                       size.height());
    widget->setGeometry(QStyle::visualRect(m_host->layoutDirection(), all, corner));
    widget->raise();
    return corner.top();
}

bool MessageArea::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::LayoutDirectionChange:
    case QEvent::ChildAdded: // a view that came later would lie above
        if (watched == m_host)
            place();
        placeSoon(); // when it has its parts, and its layout
        break;
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        if (watched != m_host)
            placeSoon();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace backdesk::ui
