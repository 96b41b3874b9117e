// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/HeaderLabel.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionHeader>

namespace backdesk::ui
{

namespace
{

constexpr int Gap = 4;
constexpr int NumberGap = 1;

/// Behind the title.
int marksWidth(const HeaderSort &sort, const QFontMetrics &metrics)
{
    if (sort.priority == 0)
        return 0;
    const QString number = sort.numbered ? QLocale().toString(sort.priority) : QString();
    return Gap + themeSize(Size::SmallIcon) +
           (number.isEmpty() ? 0 : metrics.horizontalAdvance(number) + NumberGap);
}

} // namespace

int headerLabelWidth(const QString &title, const HeaderSort &sort)
{
    const QFontMetrics metrics(Theme::current().font(TextStyle::Label));
    const int cross = sort.priority > 0 ? themeSize(Size::SmallIcon) + Gap : 0;
    return metrics.horizontalAdvance(title) + marksWidth(sort, metrics) + cross + 1;
}

QRect headerCross(const QRect &area, Qt::Alignment textAlignment, Qt::LayoutDirection direction)
{
    const int size = themeSize(Size::SmallIcon);
    const bool textAtEnd = textAlignment & Qt::AlignRight;
    const int x = textAtEnd ? area.x() : area.right() + 1 - size;
    const QRect cross(x, area.y(), size, area.height());
    return QStyle::visualRect(direction, area, cross);
}

void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option, const QRect &area,
                      const HeaderSort &sort)
{
    const int arrow = themeSize(Size::SmallIcon);
    const QString number = sort.numbered ? QLocale().toString(sort.priority) : QString();
    painter.save();
    useTextDirection(painter);
    painter.setFont(Theme::current().font(TextStyle::Label));
    const QFontMetrics metrics = painter.fontMetrics();
    const int numberWidth = number.isEmpty() ? 0 : metrics.horizontalAdvance(number) + NumberGap;
    const int marks = marksWidth(sort, metrics);
    // Its room is kept while it is not shown, or the title would move below the pointer.
    const int cross = sort.priority > 0 ? arrow + Gap : 0;
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, area.width() - marks - cross);
    const int textWidth = metrics.horizontalAdvance(text);
    const auto alignment = QStyle::visualAlignment(option.direction, option.textAlignment | Qt::AlignVCenter);
    const QRect line =
        QStyle::alignedRect(Qt::LeftToRight, alignment, QSize(textWidth + marks, area.height()), area);
    const auto part = [&](int x, int width) {
        return QStyle::visualRect(option.direction, line,
                                  QRect(line.x() + x, line.y(), width, line.height()));
    };
    painter.setPen(themeColor(sort.priority > 0 ? Color::Text : Color::Dim));
    painter.drawText(part(0, textWidth), Qt::AlignCenter | Qt::TextSingleLine, text);
    if (sort.priority > 0) {
        paintIcon(painter, part(textWidth + Gap, arrow),
                  sort.descending ? QStringLiteral("arrow-down") : QStringLiteral("arrow-up"), Color::Dim,
                  arrow);
        painter.setPen(themeColor(Color::Dim));
        painter.drawText(part(textWidth + Gap + arrow + NumberGap, numberWidth),
                         Qt::AlignCenter | Qt::TextSingleLine, number);
    }
    if (sort.removable)
        paintIcon(painter, headerCross(area, option.textAlignment, option.direction), QStringLiteral("x"),
                  Color::Dim, themeSize(Size::SmallIcon));
    painter.restore();
}

} // namespace backdesk::ui
