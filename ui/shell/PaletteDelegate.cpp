// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteDelegate.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/KeyHint.h"

#include <QKeySequence>
#include <QPainter>
#include <QStyle>

namespace backdesk::ui
{

namespace
{

QString keyText(const QModelIndex &index)
{
    return writtenKeys(index.data(PaletteDelegate::KeysRole).value<QKeySequence>());
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {10, themeSize(Size::Row) + 2};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    useTextDirection(*painter);
    const QRect row = option.rect;
    const auto visual = [&](const QRect &part) { return QStyle::visualRect(option.direction, row, part); };
    const auto leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    const int edge = themeSize(Size::CardPadding);
    const auto write = [&](const QString &text, TextStyle style, Color color, int x, int room) {
        painter->setFont(Theme::current().font(style));
        painter->setPen(themeColor(color));
        const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, room);
        const int wide = painter->fontMetrics().horizontalAdvance(shown);
        painter->drawText(visual(QRect(row.left() + x, row.top(), room, row.height())), leading, shown);
        return x + wide;
    };
    if (index.data(HeadingRole).toBool()) {
        write(index.data().toString(), TextStyle::Group, Color::Hint, edge, row.width() - 2 * edge);
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(row, themeColor(Color::Selected));
    int end = row.width() - edge;
    if (const QString keys = keyText(index); !keys.isEmpty()) {
        painter->setFont(Theme::current().font(TextStyle::Tiny));
        const int wide = painter->fontMetrics().horizontalAdvance(keys) + 12;
        const int high = painter->fontMetrics().height() + 6;
        const QRect box =
            visual(QRect(row.left() + end - wide, row.top() + (row.height() - high) / 2, wide, high));
        paintPanel(*painter, box, Color::Surface, Color::Line, themeSize(Size::TagRadius));
        painter->setPen(themeColor(Color::Dim));
        painter->drawText(box, Qt::AlignCenter, keys);
        end -= wide + themeSize(Size::Gap);
    }
    const int icon = themeSize(Size::Icon);
    paintIcon(*painter, visual(QRect(row.left() + edge, row.top(), icon, row.height())),
              index.data(IconRole).toString(), Color::Dim);
    int x = edge + icon + themeSize(Size::ControlPadding);
    x = write(index.data().toString(), TextStyle::Body, Color::Text, x, end - x) +
        themeSize(Size::ControlPadding);
    if (end - x > 2 * icon)
        write(index.data(NoteRole).toString(), TextStyle::Small, Color::Hint, x, end - x);
    painter->restore();
}

} // namespace backdesk::ui
