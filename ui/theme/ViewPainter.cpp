// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ViewPainter.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace backdesk::ui
{

namespace
{

constexpr int TabUnderline = 2;
constexpr int ThumbInset = 2;
constexpr int ShortestThumb = 28;
constexpr int ProgressHeight = 4;
constexpr int HeaderGap = 4;

TextStyle headerStyle()
{
    return TextStyle::Label;
}

} // namespace

void paintRow(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    const bool table = qobject_cast<const QTableView *>(widget);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, themeColor(Color::Selected));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, themeColor(Color::Hover));
    if (table)
        painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                         themeColor(Color::Hairline));
}

void paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter)
{
    const bool hovered = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    painter.fillRect(option.rect, themeColor(hovered ? Color::Hover : Color::Surface));
    const QRect line = option.orientation == Qt::Horizontal
                           ? QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1))
                           : QRect(option.rect.topRight(), QSize(1, option.rect.height()));
    painter.fillRect(line, themeColor(Color::Line));
}

void paintHeaderLabel(const QStyleOptionHeader &option, QPainter &painter)
{
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int arrow = themeSize(Size::SmallIcon);
    const QRect area = option.rect;
    painter.save();
    useTextDirection(painter);
    painter.setFont(Theme::current().font(headerStyle()));
    const int room = area.width() - (sorted ? arrow + HeaderGap : 0);
    const QString text = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, room);
    const int textWidth = painter.fontMetrics().horizontalAdvance(text);
    const int width = textWidth + (sorted ? arrow + HeaderGap : 0);
    const auto alignment = QStyle::visualAlignment(option.direction, option.textAlignment | Qt::AlignVCenter);
    const QRect line = QStyle::alignedRect(Qt::LeftToRight, alignment, QSize(width, area.height()), area);
    const auto part = [&](int x, int partWidth) {
        return QStyle::visualRect(option.direction, line,
                                  QRect(line.x() + x, line.y(), partWidth, line.height()));
    };
    painter.setPen(themeColor(sorted ? Color::Text : Color::Dim));
    painter.drawText(part(0, textWidth), Qt::AlignCenter | Qt::TextSingleLine, text);
    if (sorted) {
        // Qt calls the arrow of an ascending order "down".
        const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
        paintIcon(painter, part(textWidth + HeaderGap, arrow),
                  ascending ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down"), Color::Dim, arrow);
    }
    painter.restore();
}

QSize headerSectionSize(const QStyleOptionHeader &option)
{
    const QFontMetrics metrics(Theme::current().font(headerStyle()));
    const int arrow = themeSize(Size::SmallIcon) + HeaderGap;
    return {metrics.horizontalAdvance(option.text) + arrow + 2 * themeSize(Size::GroupGap),
            themeSize(Size::Row) + 1};
}

void paintTab(const QStyleOptionTab &option, QPainter &painter)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused =
        option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
    if (focused)
        paintPanel(painter, option.rect.adjusted(1, 3, -1, -5), Color::AccentTint, Color::Accent,
                   themeSize(Size::ControlRadius));
    if (!selected)
        return;
    QRect line = option.rect;
    line.setTop(line.bottom() + 1 - TabUnderline);
    painter.fillRect(line, themeColor(Color::Accent));
}

void paintTabLabel(const QStyleOptionTab &option, QPainter &painter)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter.save();
    useTextDirection(painter);
    painter.setFont(Theme::current().font(TextStyle::Strong));
    const Color color = !(option.state & QStyle::State_Enabled) ? Color::Faint
                        : selected || hovered                   ? Color::Text
                                                                : Color::Dim;
    painter.setPen(themeColor(color));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
    painter.restore();
}

void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &thumb)
{
    if (option.minimum >= option.maximum)
        return;
    const bool active = option.state & QStyle::State_MouseOver || option.state & QStyle::State_Sunken;
    QColor color = themeColor(Color::Faint);
    color.setAlphaF(active ? 0.9F : 0.45F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QRectF bar = QRectF(thumb).adjusted(ThumbInset, ThumbInset, -ThumbInset, -ThumbInset);
    const qreal radius = qMin(bar.width(), bar.height()) / 2;
    painter.drawRoundedRect(bar, radius, radius);
    painter.restore();
}

QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? all.width() : all.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const int shortest = qMin(ShortestThumb, length);
    const int thumb = range <= 0
                          ? length
                          : qMax(shortest, int(qint64(option.pageStep) * length / (range + option.pageStep)));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - thumb, option.upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect = horizontal ? QRect(all.x() + from, all.y(), size, all.height())
                                      : QRect(all.x(), all.y() + from, all.width(), size);
        return QStyle::visualRect(option.direction, all, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, thumb);
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    default: // no arrows
        return {};
    }
}

void paintProgress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const QRect all(option.rect.x(), option.rect.center().y() - ProgressHeight / 2, option.rect.width(),
                    ProgressHeight);
    paintPanel(painter, all, Color::Line, ProgressHeight / 2);
    const int range = option.maximum - option.minimum;
    const bool unknown = range <= 0;
    const double share = unknown ? 0.3 : double(option.progress - option.minimum) / range;
    QRect done = all;
    done.setWidth(qRound(all.width() * qBound(0.0, share, 1.0)));
    if (unknown)
        done.moveCenter(all.center());
    if (done.width() > 0)
        paintPanel(painter, QStyle::visualRect(option.direction, all, done), Color::Accent,
                   ProgressHeight / 2);
}

} // namespace backdesk::ui
