// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ItemsHeader.h"

#include "ui/theme/Theme.h"
#include "ui/theme/ViewPainter.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QToolTip>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

QString fieldOf(const QString &key)
{
    return key.startsWith(u'-') ? key.mid(1) : key;
}

/// Above the cells' contents.
QRect labelArea(const QRect &section)
{
    const int padding = themeSize(Size::GroupGap);
    return section.adjusted(padding, 0, -padding, 0);
}

} // namespace

ItemsHeader::ItemsHeader(const QList<ListColumn> &columns, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_columns(columns)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSectionResizeMode(QHeaderView::Interactive);
    setStretchLastSection(true);
    setAccessibleName(tr("Columns"));
    connect(this, &QHeaderView::sectionResized, this, [this] {
        m_resizedByHand |= m_resizing;
        m_changed |= m_resizing;
    });
    connect(this, &QHeaderView::sectionMoved, this, [this] { m_changed |= m_pressedColumn >= 0; });
}

void ItemsHeader::setSort(const QStringList &keys)
{
    m_sort = keys;
    setSortIndicatorShown(false);
    for (const QString &key : keys) {
        for (int i = 0; i < m_columns.size(); ++i) {
            if (m_columns.at(i).toldKey().isEmpty() || m_columns.at(i).toldKey() != fieldOf(key))
                continue;
            setSortIndicator(i, key.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder);
            setSortIndicatorShown(true);
            return viewport()->update();
        }
    }
    viewport()->update();
}

int ItemsHeader::priority(int column) const
{
    const QString key = m_columns.value(column).toldKey();
    for (qsizetype i = 0; !key.isEmpty() && i < m_sort.size(); ++i) {
        if (fieldOf(m_sort.at(i)) == key)
            return int(i) + 1;
    }
    return 0;
}

QStringList ItemsHeader::nextSort(int column, bool adds) const
{
    const QString key = m_columns.value(column).sortKey;
    if (key.isEmpty())
        return m_sort;
    const int place = priority(column);
    const QString present = place > 0 ? m_sort.at(place - 1) : QString();
    const QString next = present.isEmpty() ? key : present == key ? QString(u'-' + key) : QString();
    if (!adds)
        return next.isEmpty() ? QStringList() : QStringList{next};
    QStringList keys = m_sort;
    if (place == 0)
        keys.append(next);
    else if (next.isEmpty())
        keys.removeAt(place - 1);
    else
        keys[place - 1] = next;
    return keys;
}

QStringList ItemsHeader::sortWithout(int column) const
{
    QStringList keys = m_sort;
    keys.removeIf(
        [key = m_columns.value(column).sortKey](const QString &each) { return fieldOf(each) == key; });
    return keys;
}

void ItemsHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, logicalIndex);
    painter->save();
    paintHeaderSection(option, *painter);
    paintHeaderLabel(*painter, option, labelArea(option.rect), sortOf(logicalIndex));
    painter->restore();
}

HeaderSort ItemsHeader::sortOf(int column) const
{
    HeaderSort sort;
    sort.priority = priority(column);
    sort.numbered = m_sort.size() > 1;
    sort.descending = sort.priority > 0 && m_sort.at(sort.priority - 1).startsWith(u'-');
    const bool sortable = !m_columns.value(column).sortKey.isEmpty();
    sort.removable = sort.priority > 0 && sortable && column == m_hovered;
    return sort;
}

QSize ItemsHeader::sectionSizeFromContents(int logicalIndex) const
{
    // As while it is destroyed.
    if (!model())
        return QHeaderView::sectionSizeFromContents(logicalIndex);
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const int padding = 2 * themeSize(Size::GroupGap);
    return {headerLabelWidth(title, sortOf(logicalIndex)) + padding,
            QHeaderView::sectionSizeFromContents(logicalIndex).height()};
}

bool ItemsHeader::isCut(int column) const
{
    return sectionSizeFromContents(column).width() > sectionSize(column);
}

QRect ItemsHeader::crossRect(int column) const
{
    if (priority(column) == 0)
        return {};
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = QRect(sectionViewportPosition(column), 0, sectionSize(column), height());
    const QRect area = labelArea(option.rect);
    const auto alignment =
        Qt::Alignment(model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    return headerCross(area, alignment, option.direction);
}

void ItemsHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    m_changed = false;
    // Near an edge the pointer resizes.
    m_resizing = event->button() == Qt::LeftButton && cursor().shape() == Qt::SplitHCursor;
    m_pressedColumn = event->button() == Qt::LeftButton && !m_resizing ? logicalIndexAt(m_pressed) : -1;
    QHeaderView::mousePressEvent(event);
}

/// Fits the column, as if an edge were dragged.
void ItemsHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_changed = false;
    m_resizing = event->button() == Qt::LeftButton && cursor().shape() == Qt::SplitHCursor;
    QHeaderView::mouseDoubleClickEvent(event);
}

void ItemsHeader::setHovered(int column)
{
    if (std::exchange(m_hovered, column) != column)
        viewport()->update();
}

void ItemsHeader::mouseMoveEvent(QMouseEvent *event)
{
    QHeaderView::mouseMoveEvent(event);
    const QPoint position = event->position().toPoint();
    const int column = logicalIndexAt(position);
    setHovered(column);
    const bool sortable = column >= 0 && !m_columns.value(column).sortKey.isEmpty();
    if (cursor().shape() != Qt::SplitHCursor)
        setCursor(sortable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ItemsHeader::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QHeaderView::leaveEvent(event);
}

void ItemsHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    m_resizing = false;
    const QPoint position = event->position().toPoint();
    const int column = std::exchange(m_pressedColumn, -1);
    if (std::exchange(m_changed, false))
        return Q_EMIT arranged();
    if (column < 0 || logicalIndexAt(position) != column ||
        (position - m_pressed).manhattanLength() > QApplication::startDragDistance())
        return;
    const bool removes = sortOf(column).removable && crossRect(column).contains(position);
    const QStringList next =
        removes ? sortWithout(column) : nextSort(column, event->modifiers() & Qt::ShiftModifier);
    if (next != m_sort)
        Q_EMIT sortRequested(next);
}

void ItemsHeader::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(logicalIndexAt(event->pos()), event->globalPos());
}

bool ItemsHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = logicalIndexAt(help->pos());
    if (column < 0)
        return true;
    QStringList lines{model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString()};
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    if (isCut(column) && lines.first() != title)
        lines.prepend(title);
    if (sortOf(column).removable && crossRect(column).contains(help->pos()))
        lines = QStringList{tr("Do not sort by this")};
    else if (!m_columns.at(column).sortKey.isEmpty())
        lines.append(tr("Click to sort, Shift+click to sort by it as well"));
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    const QString text = QLatin1String("<qt>") + lines.join(QLatin1String("<br>")) + QLatin1String("</qt>");
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace backdesk::ui
