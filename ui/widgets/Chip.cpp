// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Chip.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace backdesk::ui
{

namespace
{

constexpr int Height = 24;
constexpr int Padding = 9;
constexpr int CrossSize = 12;

int crossSize()
{
    return qRound(CrossSize * Theme::current().textScale());
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : Chip({}, text, parent)
{
}

Chip::Chip(const QString &label, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_label(label)
{
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setLabel(label);
}

void Chip::setLabel(const QString &label)
{
    m_label = label;
    setAccessibleName(label.isEmpty() ? text() : tr("%1: %2").arg(label, text()));
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    if (removable == m_removable)
        return;
    m_removable = removable;
    updateGeometry();
    update();
}

void Chip::setLink(bool link)
{
    m_link = link;
    setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void Chip::setMaximumTextWidth(int width)
{
    m_maximumTextWidth = width;
    updateGeometry();
    update();
}

QString Chip::shownText() const
{
    if (m_maximumTextWidth <= 0)
        return text();
    const QFontMetrics metrics(Theme::current().font(TextStyle::Small));
    return metrics.elidedText(text(), Qt::ElideRight, m_maximumTextWidth);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().font(TextStyle::Small));
    int width = metrics.horizontalAdvance(shownText()) + 2 * Padding;
    if (!m_label.isEmpty())
        width += metrics.horizontalAdvance(m_label) + themeSize(Size::Gap) - 2;
    if (m_removable)
        width += crossSize() + 4;
    return {width, qRound(Height * Theme::current().textScale())};
}

QRect Chip::crossRect() const
{
    if (!m_removable)
        return {};
    const QRect cross(width() - Padding - crossSize() + 2, 0, crossSize() + Padding - 2, height());
    return QStyle::visualRect(layoutDirection(), rect(), cross);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    useTextDirection(painter);
    const int radius = height() / 2;
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintPanel(painter, rect(), Color::AccentTint, Color::Accent, radius);
    else
        paintPanel(painter, rect(), isEnabled() ? Color::AccentTint : Color::Hairline, radius);
    painter.setFont(Theme::current().font(TextStyle::Small));
    int x = Padding;
    const auto write = [&](const QString &text, Color color) {
        const int advance = painter.fontMetrics().horizontalAdvance(text);
        painter.setPen(themeColor(color));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, advance, height())),
                         Qt::AlignCenter | Qt::TextSingleLine, text);
        x += advance + themeSize(Size::Gap) - 2;
    };
    if (!m_label.isEmpty())
        write(m_label, Color::Dim);
    write(shownText(), m_link ? Color::Accent : isEnabled() ? Color::Text : Color::Dim);
    if (m_removable) {
        const QRect cross(width() - Padding - crossSize() + 3, 0, crossSize(), height());
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), cross), QStringLiteral("x"),
                  m_crossHovered ? Color::Text : Color::Dim, crossSize());
    }
}

void Chip::setCrossHovered(bool hovered)
{
    if (m_crossHovered == hovered)
        return;
    m_crossHovered = hovered;
    update();
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_crossPressed = event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint());
    if (!m_crossPressed)
        QAbstractButton::mousePressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_crossPressed)
        return QAbstractButton::mouseReleaseEvent(event);
    m_crossPressed = false;
    if (crossRect().contains(event->position().toPoint()))
        Q_EMIT removed();
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    setCrossHovered(crossRect().contains(event->position().toPoint()));
    QAbstractButton::mouseMoveEvent(event);
}

void Chip::leaveEvent(QEvent *event)
{
    setCrossHovered(false);
    QAbstractButton::leaveEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_removable)
            Q_EMIT removed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace backdesk::ui
