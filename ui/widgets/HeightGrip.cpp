// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/HeightGrip.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace backdesk::ui
{

namespace
{

constexpr int Side = 16;
constexpr int Edge = 4;     ///< of the strokes, to the corner
constexpr qreal Pen = 1.25; ///< width of the strokes

} // namespace

HeightGrip::HeightGrip(QWidget *parent) : QWidget(parent)
{
    setFixedSize(Side, Side);
    setCursor(Qt::SizeVerCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::NoFocus);
    parent->installEventFilter(this);
    place();
}

void HeightGrip::setInset(int pixels)
{
    m_inset = pixels;
    place();
}

void HeightGrip::place()
{
    const QWidget *parent = parentWidget();
    const bool mirrored = parent->layoutDirection() == Qt::RightToLeft;
    move(mirrored ? m_inset : parent->width() - width() - m_inset, parent->height() - height());
}

bool HeightGrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
        place();
    return QWidget::eventFilter(watched, event);
}

/// Two strokes across the corner.
void HeightGrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(underMouse() ? Color::Accent : Color::Hint), Pen));
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const int far = Side - Edge;
    for (const int length : {far - Edge, (far - Edge) / 2})
        painter.drawLine(QPointF(far - length, far), QPointF(far, far - length));
}

void HeightGrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_from = event->globalPosition().toPoint().y();
    Q_EMIT pressed();
}

void HeightGrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT dragged(event->globalPosition().toPoint().y() - m_from);
}

void HeightGrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT resetRequested();
}

} // namespace backdesk::ui
