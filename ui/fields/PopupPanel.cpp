// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/PopupPanel.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TabOrder.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int ShadowRoom = 12;
constexpr int Distance = 4;

} // namespace

PopupPanel::PopupPanel(QWidget *anchor) : QFrame(anchor), m_anchor(anchor), m_body(new QWidget(this))
{
    keepStopsWithin(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ShadowRoom + 1, ShadowRoom + 1, ShadowRoom + 1, ShadowRoom + 1);
    layout->addWidget(m_body);
    hide();
    // The panel lives in the window while it is open: it goes with its anchor all the same.
    connect(anchor, &QObject::destroyed, this, &QObject::deleteLater);
}

QRect PopupPanel::panelRect() const
{
    return rect().adjusted(ShadowRoom, ShadowRoom, -ShadowRoom, -ShadowRoom);
}

void PopupPanel::popUp()
{
    if (!m_anchor || m_open)
        return;
    m_open = true;
    setParent(m_anchor->window());
    setLayoutDirection(m_anchor->layoutDirection());
    place();
    show();
    raise();
    qApp->installEventFilter(this);
}

void PopupPanel::close()
{
    if (!m_open)
        return;
    m_open = false;
    qApp->removeEventFilter(this);
    if (m_anchor && isAncestorOf(QApplication::focusWidget()))
        m_anchor->setFocus(Qt::PopupFocusReason);
    hide();
    if (m_anchor)
        setParent(m_anchor);
    Q_EMIT closed();
}

void PopupPanel::place()
{
    if (!m_anchor || !m_open)
        return;
    const QRect area = m_anchor->window()->rect();
    const QRect anchor(m_anchor->mapTo(m_anchor->window(), QPoint()), m_anchor->size());
    // The body's own: this widget's layout learns of a change there only later.
    m_body->layout()->invalidate();
    QSize size = m_body->sizeHint().expandedTo(m_body->minimumSize()).boundedTo(m_body->maximumSize());
    size += QSize(2, 2);
    if (m_followsWidth)
        size.setWidth(anchor.width());
    size = size.boundedTo(area.size());
    const int below = area.bottom() - anchor.bottom() - Distance;
    const int above = anchor.top() - area.top() - Distance;
    const bool down = size.height() <= below || below >= above;
    size.setHeight(qMin(size.height(), qMax(below, above)));
    int x = layoutDirection() == Qt::RightToLeft ? anchor.right() + 1 - size.width() : anchor.left();
    x = qBound(area.left(), x, qMax(area.left(), area.right() + 1 - size.width()));
    int y = down ? anchor.bottom() + 1 + Distance : anchor.top() - Distance - size.height();
    y = qBound(area.top(), y, qMax(area.top(), area.bottom() + 1 - size.height()));
    setGeometry(QRect(QPoint(x, y), size).adjusted(-ShadowRoom, -ShadowRoom, ShadowRoom, ShadowRoom));
}

void PopupPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int radius = themeSize(Size::CardRadius);
    paintShadow(painter, panelRect(), radius);
    paintPanel(painter, panelRect(), Color::Surface, Color::Line, radius);
}

void PopupPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

bool PopupPanel::event(QEvent *event)
{
    // The window's own Esc must not be asked first.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

bool PopupPanel::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !m_open || !m_anchor)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const QPoint at = mapFromGlobal(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        const bool inside = (widget == this || isAncestorOf(widget)) && panelRect().contains(at);
        if (!inside && !isWithin(m_anchor, widget))
            close();
        break;
    }
    case QEvent::Move:
    case QEvent::Resize:
        if (widget == m_anchor || widget->isAncestorOf(m_anchor))
            place();
        break;
    case QEvent::Hide:
        if (widget == m_anchor || widget->isAncestorOf(m_anchor))
            close();
        break;
    default:
        break;
    }
    return false;
}

QWidget *logicalParent(const QWidget *widget)
{
    const auto *panel = qobject_cast<const PopupPanel *>(widget);
    return panel ? panel->anchor() : widget->parentWidget();
}

bool isWithin(const QWidget *ancestor, const QWidget *widget)
{
    while (widget && widget != ancestor)
        widget = logicalParent(widget);
    return widget;
}

} // namespace backdesk::ui
