// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Paint.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>

namespace backdesk::ui
{

namespace
{

struct TagColors {
    Color text;
    Color fill;
};

TagColors tagColors(TagState state)
{
    switch (state) {
    case TagState::Good:
        return {Color::Good, Color::GoodTint};
    case TagState::Warn:
        return {Color::Warn, Color::WarnTint};
    case TagState::Error:
        return {Color::Error, Color::ErrorTint};
    case TagState::Accent:
        return {Color::Accent, Color::AccentTint};
    case TagState::Neutral:
        break;
    }
    return {Color::Dim, Color::Hairline};
}

constexpr int TagPadding = 7;
constexpr int TagHeight = 22;

} // namespace

void paintPanel(QPainter &painter, const QRect &rect, Color fill, Color border, int radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(border), 1));
    painter.setBrush(themeColor(fill));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    painter.restore();
}

void paintPanel(QPainter &painter, const QRect &rect, Color fill, int radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(fill));
    painter.drawRoundedRect(QRectF(rect), radius, radius);
    painter.restore();
}

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, Color color)
{
    paintIcon(painter, rect, name, color, themeSize(Size::Icon));
}

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, Color color, int size)
{
    const QPixmap pixmap = iconPixmap(name, color, size, painter.device()->devicePixelRatioF());
    painter.drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
}

void useTextDirection(QPainter &painter)
{
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
}

int textWidth(const QFont &font, const QString &text)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

QSize tagSize(const QString &text)
{
    const Theme &theme = Theme::current();
    return {textWidth(theme.font(TextStyle::Small), text) + 2 * TagPadding,
            qRound(TagHeight * theme.textScale())};
}

void paintTag(QPainter &painter, const QRect &cell, const QString &text, TagState state)
{
    if (text.isEmpty())
        return;
    const QSize wanted = tagSize(text);
    QRect rect(cell.x(), cell.y() + (cell.height() - wanted.height()) / 2, qMin(cell.width(), wanted.width()),
               wanted.height());
    rect = QStyle::visualRect(painter.layoutDirection(), cell, rect);
    const TagColors colors = tagColors(state);
    paintPanel(painter, rect, colors.fill, themeSize(Size::TagRadius));
    painter.save();
    useTextDirection(painter);
    painter.setFont(Theme::current().font(TextStyle::Small));
    painter.setPen(themeColor(colors.text));
    const int room = rect.width() - 2 * TagPadding;
    painter.drawText(rect, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
    painter.restore();
}

void paintShadow(QPainter &painter, const QRect &rect, int radius)
{
    // Thin layers that lie on each other add up to a falloff like that of a blur.
    constexpr int Layers = 14;
    constexpr int Drop = 4;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outside;
    outside.addRect(QRectF(rect).adjusted(-2 * Layers, -2 * Layers, 2 * Layers, 2 * Layers));
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect), radius, radius);
    painter.setClipPath(outside.subtracted(inside));
    painter.setPen(Qt::NoPen);
    QColor color = themeColor(Color::Shadow);
    const float strongest = color.alphaF();
    for (int grow = 0; grow < Layers; ++grow) {
        const float nearness = 1 - float(grow) / Layers;
        color.setAlphaF(strongest * nearness * 2 / (Layers + 1));
        painter.setBrush(color);
        const QRectF layer = QRectF(rect).translated(0, Drop).adjusted(-grow, -grow, grow, grow);
        painter.drawRoundedRect(layer, radius + grow, radius + grow);
    }
    painter.restore();
}

} // namespace backdesk::ui
