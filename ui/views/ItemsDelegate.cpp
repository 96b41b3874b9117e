// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ItemsDelegate.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/theme/ViewPainter.h"
#include "ui/views/ItemsModel.h"
#include "ui/widgets/PlainToolTip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace backdesk::ui
{

namespace
{

int padding()
{
    return themeSize(Size::GroupGap);
}

/// Of an icon with the gap behind it.
int iconRoom()
{
    return themeSize(Size::Icon) + themeSize(Size::Tight);
}

QRect inner(const QRect &cell)
{
    return cell.adjusted(padding(), 0, -padding(), 0);
}

/// In the text's own direction, so that an ellipsis comes at its end; `alignment` is as on screen.
void drawText(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    const auto direction = painter.layoutDirection();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect, int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine, text);
    painter.setLayoutDirection(direction);
}

struct Word {
    QString text;
    QRect rect;    ///< as on screen
    int link = -1; ///< -1: what stands between and behind the links
};

/// What stands out of a text, and what stands around it.
QList<std::pair<QString, QFont>> partsOf(const Cell &cell, const QFont &font)
{
    const qsizetype at = cell.strong.isEmpty() ? -1 : cell.text.indexOf(cell.strong);
    if (at < 0)
        return {{cell.text, font}};
    return {{cell.text.left(at), font},
            {cell.strong, Theme::current().font(TextStyle::Strong)},
            {cell.text.mid(at + cell.strong.size()), font}};
}

QString moreText(int more)
{
    return more > 0 ? QStringLiteral("+%1").arg(more) : QString();
}

/// Where the links of a cell stand. The last one is elided where there is no room, or counted with the rest.
QList<Word> layOutLinks(const Cell &cell, const QRect &area, const QFont &font, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(font);
    const int least = metrics.averageCharWidth() * 5;
    const int gap = themeSize(Size::Tight);
    QList<Word> words;
    int x = 0;
    const auto add = [&](const QString &text, int link, int room) {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
        const int width = qMin(metrics.horizontalAdvance(shown) + 1, room);
        const QRect rect(area.x() + x, area.y(), width, area.height());
        words.append({shown, QStyle::visualRect(direction, area, rect), link});
        x += width;
    };
    const QString separator = CellFormat::linkSeparator();
    int more = cell.more;
    for (qsizetype i = 0; i < cell.names.size(); ++i) {
        const int behind = more > 0 ? metrics.horizontalAdvance(moreText(more)) + gap : 0;
        const int before = i > 0 ? metrics.horizontalAdvance(separator) + 1 : 0;
        const int room = area.width() - x - before - behind;
        const bool whole = metrics.horizontalAdvance(cell.names.at(i)) < room;
        if (i > 0 && !whole && room < least) {
            more += int(cell.names.size() - i);
            break;
        }
        if (i > 0)
            add(separator, -1, before);
        add(cell.names.at(i), int(i), qMax(room, 0));
    }
    x += gap;
    if (more > 0)
        add(moreText(more), -1, qMax(area.width() - x, 0));
    return words;
}

} // namespace

ItemsDelegate::ItemsDelegate(const ItemsModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

void ItemsDelegate::setHovered(int row, const QModelIndex &linkCell, int link)
{
    m_hoveredRow = row;
    m_linkCell = linkCell;
    m_link = link;
}

QFont ItemsDelegate::fontOf(int column) const
{
    const bool main = m_model.columns().at(column).main;
    return Theme::current().font(main ? TextStyle::Strong : TextStyle::Body);
}

void ItemsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    const ItemRow *item = m_model.row(index.row());
    row.state.setFlag(QStyle::State_Selected, item && m_model.selection().isSelected(item->id));
    if (item && m_flash.contains(item->id))
        row.backgroundBrush = themeColor(Color::AccentTint);
    row.state.setFlag(QStyle::State_MouseOver, index.row() == m_hoveredRow || index.row() == m_currentRow);
    paintRow(row, *painter, option.widget);
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (const Cell *cell = m_model.cell(index); cell && cell->look != Cell::Look::Pending)
        paintContent(*painter, inner(option.rect), index, *cell);
    else
        paintBar(*painter, inner(option.rect), index);
    if (m_cellFrame && option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(themeColor(Color::Accent), 1));
        painter->setBrush(Qt::NoBrush);
        const int radius = themeSize(Size::TagRadius);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -3.5), radius, radius);
    }
    painter->restore();
}

void ItemsDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index,
                                 const Cell &cell) const
{
    switch (cell.look) {
    case Cell::Look::Tag:
        return paintTag(painter, rect, cell.text, cell.tag);
    case Cell::Look::Links:
        return paintLinks(painter, rect, index, cell);
    case Cell::Look::Yes: {
        const int size = themeSize(Size::Icon);
        return paintIcon(painter,
                         QStyle::alignedRect(painter.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                             {size, size}, rect),
                         QStringLiteral("check"), Color::Good);
    }
    case Cell::Look::No:
    case Cell::Look::Empty:
    case Cell::Look::Text:
    case Cell::Look::Number:
    case Cell::Look::Pending:
        break;
    }
    if (cell.icon.isEmpty())
        return paintText(painter, rect, index, cell);
    const int size = themeSize(Size::Icon);
    const QRect place(rect.x(), rect.center().y() - size / 2, size, size);
    paintIcon(painter, QStyle::visualRect(painter.layoutDirection(), rect, place), cell.icon, Color::Dim);
    const QRect rest = rect.adjusted(iconRoom(), 0, 0, 0);
    paintText(painter, QStyle::visualRect(painter.layoutDirection(), rect, rest), index, cell);
}

void ItemsDelegate::paintText(QPainter &painter, const QRect &rect, const QModelIndex &index,
                              const Cell &cell) const
{
    if (!cell.strong.isEmpty())
        return paintParts(painter, rect, index, cell);
    const bool dash = cell.look == Cell::Look::Empty || cell.look == Cell::Look::No;
    painter.setFont(fontOf(index.column()));
    painter.setPen(themeColor(dash ? Color::Faint : Color::Text));
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const auto visual = QStyle::visualAlignment(painter.layoutDirection(), alignment);
    const QString text = dash ? QStringLiteral("–") : cell.text;
    drawText(painter, rect, visual, painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void ItemsDelegate::paintParts(QPainter &painter, const QRect &rect, const QModelIndex &index,
                               const Cell &cell) const
{
    painter.setPen(themeColor(Color::Text));
    int x = 0;
    for (const auto &[text, font] : partsOf(cell, fontOf(index.column()))) {
        const QFontMetrics metrics(font);
        const int room = rect.width() - x;
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
        const QRect place(rect.x() + x, rect.y(), qMin(metrics.horizontalAdvance(shown) + 1, room),
                          rect.height());
        painter.setFont(font);
        drawText(painter, QStyle::visualRect(painter.layoutDirection(), rect, place),
                 QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter), shown);
        x += place.width() - 1;
        if (shown != text)
            return;
    }
}

void ItemsDelegate::paintLinks(QPainter &painter, const QRect &rect, const QModelIndex &index,
                               const Cell &cell) const
{
    const QFont plain = fontOf(index.column());
    QFont underlined = plain;
    underlined.setUnderline(true);
    for (const Word &word : layOutLinks(cell, rect, plain, painter.layoutDirection())) {
        const bool hovered = word.link >= 0 && word.link == m_link && m_linkCell == index;
        painter.setFont(hovered ? underlined : plain);
        painter.setPen(themeColor(word.link >= 0 ? Color::Accent : Color::Hint));
        drawText(painter, word.rect, Qt::AlignCenter, word.text);
    }
}

/// Of differing lengths, but always the same for a cell.
void ItemsDelegate::paintBar(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    constexpr int Height = 8;
    const int share = 40 + int(qHash(index.row() * 31 + index.column()) % 41);
    QRect bar(rect.x(), rect.center().y() - Height / 2, rect.width() * share / 100, Height);
    if (m_model.columns().at(index.column()).kind == ListColumn::Kind::Number)
        bar.moveRight(rect.right());
    paintPanel(painter, QStyle::visualRect(painter.layoutDirection(), rect, bar), Color::Hairline,
               themeSize(Size::TagRadius));
}

QSize ItemsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {contentWidth(index), themeSize(Size::Row)};
}

int ItemsDelegate::contentWidth(const QModelIndex &index) const
{
    const Cell *cell = m_model.cell(index);
    if (!cell || cell->look == Cell::Look::Pending)
        return 0;
    const int around = 2 * padding() + (cell->icon.isEmpty() ? 0 : iconRoom());
    if (cell->look == Cell::Look::Tag)
        return tagSize(cell->text).width() + around;
    if (cell->look == Cell::Look::Yes || cell->look == Cell::Look::No)
        return themeSize(Size::Icon) + around;
    const int gap = cell->more > 0 ? themeSize(Size::Tight) : 0;
    int width = gap + around + 1;
    for (const auto &[text, font] : partsOf(*cell, fontOf(index.column())))
        width += QFontMetrics(font).horizontalAdvance(text);
    return width;
}

bool ItemsDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const Cell *cell = m_model.cell(index);
    if (event->type() != QEvent::ToolTip || !cell || contentWidth(index) <= option.rect.width()) {
        QToolTip::hideText();
        return true;
    }
    QToolTip::showText(event->globalPos(), plainToolTip(cell->text), view, option.rect);
    return true;
}

int ItemsDelegate::linkAt(const QModelIndex &index, const QRect &rect, const QPoint &position,
                          Qt::LayoutDirection direction) const
{
    const Cell *cell = m_model.cell(index);
    if (!cell || cell->look != Cell::Look::Links)
        return -1;
    for (const Word &word : layOutLinks(*cell, inner(rect), fontOf(index.column()), direction)) {
        if (word.link >= 0 && word.rect.contains(position))
            return word.link;
    }
    return -1;
}

} // namespace backdesk::ui
