// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ItemsHeader.h"

#include <QApplication>
#include <QMouseEvent>

namespace backdesk::ui
{

ItemsHeader::ItemsHeader(const QList<ListColumn> &columns, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_columns(columns)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Interactive);
    setStretchLastSection(true);
    setAccessibleName(tr("Columns"));
    connect(this, &QHeaderView::sectionResized, this, [this] { m_resizedByHand |= m_resizing; });
}

void ItemsHeader::setSort(const QStringList &keys)
{
    m_sort = keys;
    setSortIndicatorShown(false);
    for (const QString &key : keys) {
        const bool descending = key.startsWith(u'-');
        for (int i = 0; i < m_columns.size(); ++i) {
            if (m_columns.at(i).sortKey.isEmpty() || m_columns.at(i).sortKey != key.mid(descending ? 1 : 0))
                continue;
            setSortIndicator(i, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
            return setSortIndicatorShown(true);
        }
    }
}

QStringList ItemsHeader::nextSort(int column) const
{
    const QString key = m_columns.value(column).sortKey;
    if (key.isEmpty())
        return m_sort;
    const QString present = m_sort.value(0);
    if (present == key)
        return {u'-' + key};
    return present == u'-' + key ? QStringList() : QStringList{key};
}

void ItemsHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    // Near an edge the pointer resizes.
    m_resizing = event->button() == Qt::LeftButton && cursor().shape() == Qt::SplitHCursor;
    m_pressedColumn = event->button() == Qt::LeftButton && !m_resizing ? logicalIndexAt(m_pressed) : -1;
    QHeaderView::mousePressEvent(event);
}

void ItemsHeader::mouseMoveEvent(QMouseEvent *event)
{
    QHeaderView::mouseMoveEvent(event);
    const int column = logicalIndexAt(event->position().toPoint());
    const bool sortable = column >= 0 && !m_columns.value(column).sortKey.isEmpty();
    if (cursor().shape() != Qt::SplitHCursor)
        setCursor(sortable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ItemsHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    m_resizing = false;
    const QPoint position = event->position().toPoint();
    const int column = std::exchange(m_pressedColumn, -1);
    if (column < 0 || logicalIndexAt(position) != column ||
        (position - m_pressed).manhattanLength() > QApplication::startDragDistance())
        return;
    const QStringList next = nextSort(column);
    if (next != m_sort)
        Q_EMIT sortRequested(next);
}

} // namespace backdesk::ui
