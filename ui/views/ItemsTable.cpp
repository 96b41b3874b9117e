// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ItemsTable.h"

#include "ui/theme/Theme.h"
#include "ui/views/ColumnWidths.h"
#include "ui/views/ItemsDelegate.h"
#include "ui/views/ItemsHeader.h"
#include "ui/views/ItemsModel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

/// Rows whose content decides on the widths.
constexpr int SampleRows = 60;

/// Goes on with the header above the scroll bar.
class HeaderCorner : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themeColor(Color::Surface));
        painter.fillRect(0, height() - 1, width(), 1, themeColor(Color::Line));
    }
};

bool isBeside(const QMouseEvent &event)
{
    return event.button() == Qt::MiddleButton || event.modifiers() & Qt::ControlModifier;
}

} // namespace

ItemsTable::ItemsTable(ItemsModel &model, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_delegate(new ItemsDelegate(model, this)),
      m_header(new ItemsHeader(model.columns(), this)),
      m_corner(new HeaderCorner)
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    // Shift extends, Ctrl+Space adds; Ctrl with a click opens beside.
    setSelectionMode(ExtendedSelection);
    setDragEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    // Any other mode than fixed measures every row, and so fetches every page.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applySizes();
    addScrollBarWidget(m_corner, Qt::AlignTop);
    m_announce.setSingleShot(true);
    m_announce.setInterval(0);
    connect(&m_announce, &QTimer::timeout, this, &ItemsTable::visibleRowsChanged);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ItemsTable::announceVisible);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ItemsTable::announceVisible);
    connect(&model, &QAbstractItemModel::modelReset, this, &ItemsTable::announceVisible);
    connect(&model, &QAbstractItemModel::modelReset, this, &ItemsTable::selectedRowsChanged);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ItemsTable::selectedRowsChanged);
    connect(&Theme::current(), &Theme::changed, this, &ItemsTable::applySizes);
}

void ItemsTable::applySizes()
{
    const int row = themeSize(Size::Row);
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
    verticalScrollBar()->setSingleStep(row);
    horizontalScrollBar()->setSingleStep(row);
    m_header->setMinimumSectionSize(row);
    m_corner->setFixedHeight(m_header->sizeHint().height());
    fitColumns();
}

void ItemsTable::announceVisible()
{
    if (!m_announce.isActive())
        m_announce.start();
}

int ItemsTable::firstVisibleRow() const
{
    return qMax(rowAt(0), 0);
}

int ItemsTable::lastVisibleRow() const
{
    const int row = rowAt(viewport()->height() - 1);
    return row < 0 ? m_model.rowCount() - 1 : row;
}

QList<int> ItemsTable::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void ItemsTable::setCurrentRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    setCurrentIndex(m_model.index(row, currentIndex().isValid() ? currentIndex().column() : firstColumn()));
}

/// On screen.
int ItemsTable::firstColumn() const
{
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (!m_header->isSectionHidden(m_header->logicalIndex(visual)))
            return m_header->logicalIndex(visual);
    }
    return 0;
}

void ItemsTable::fitColumns()
{
    if (m_header->isResizedByHand())
        return;
    QList<ColumnWish> wishes;
    QList<int> shown;
    const int first = firstVisibleRow();
    const int last = qMin(first + SampleRows, m_model.rowCount());
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        shown.append(column);
        int widest = 0;
        for (int row = first; row < last; ++row)
            widest = qMax(widest, m_delegate->contentWidth(m_model.index(row, column)));
        wishes.append(columnWish(m_model.columns().at(column), m_header->sectionSizeHint(column), widest));
    }
    const QList<int> widths = backdesk::ui::fitColumns(wishes, viewport()->width());
    for (qsizetype i = 0; i < shown.size(); ++i)
        setColumnWidth(shown.at(i), widths.at(i));
}

QList<int> ItemsTable::columnWidths() const
{
    QList<int> widths;
    for (int column = 0; column < m_model.columnCount(); ++column)
        widths.append(columnWidth(column));
    return widths;
}

void ItemsTable::setColumnWidths(const QList<int> &widths)
{
    for (int column = 0; column < qMin(widths.size(), m_model.columnCount()); ++column) {
        if (!isColumnHidden(column) && widths.at(column) > 0)
            setColumnWidth(column, widths.at(column));
    }
}

void ItemsTable::scrollByPage(int pages)
{
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + pages * bar->pageStep());
}

ItemsTable::Spot ItemsTable::spotAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return {};
    return {index, m_delegate->linkAt(index, visualRect(index), position, layoutDirection())};
}

void ItemsTable::keyPressEvent(QKeyEvent *event)
{
    setKeyboardInUse(true);
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        if (const Cell *cell = m_model.cell(current))
            Q_EMIT copyRequested(cell->text);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid())
            Q_EMIT rowOpened(current.row(), event->modifiers() & Qt::ControlModifier);
        return;
    case Qt::Key_Delete:
        if (current.isValid())
            Q_EMIT deletionRequested(current.row());
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void ItemsTable::mousePressEvent(QMouseEvent *event)
{
    setKeyboardInUse(false);
    m_pressed = spotAt(event->position().toPoint());
    // Without the modifier, which would take the row out of the selection.
    if (event->modifiers() & Qt::ControlModifier && m_pressed.cell.isValid())
        return selectionModel()->setCurrentIndex(m_pressed.cell, QItemSelectionModel::ClearAndSelect |
                                                                     QItemSelectionModel::Rows);
    QTableView::mousePressEvent(event);
}

void ItemsTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const Spot pressed = std::exchange(m_pressed, {});
    const Spot released = spotAt(event->position().toPoint());
    if (!pressed.cell.isValid() || pressed.cell != released.cell || event->button() == Qt::RightButton)
        return;
    const bool beside = isBeside(*event);
    const Cell *cell = m_model.cell(pressed.cell);
    if (cell && pressed.link >= 0 && pressed.link == released.link) {
        const QString collection = m_model.columns().at(pressed.cell.column()).collection;
        Q_EMIT linkOpened(collection, cell->ids.value(pressed.link), beside);
    } else if (beside) {
        Q_EMIT rowOpened(pressed.cell.row(), true);
    }
}

void ItemsTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && spot.cell.isValid() && spot.link < 0)
        Q_EMIT rowOpened(spot.cell.row(), false);
}

void ItemsTable::mouseMoveEvent(QMouseEvent *event)
{
    hover(event->position().toPoint());
    QTableView::mouseMoveEvent(event);
}

void ItemsTable::leaveEvent(QEvent *event)
{
    setHovered(-1, {}, -1);
    QTableView::leaveEvent(event);
}

void ItemsTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    // A menu on one of several selected rows is for all of them.
    if (selectionModel()->isSelected(index))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    else
        setCurrentIndex(index);
    const QPoint place = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuRequested(index, place);
}

void ItemsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
    announceVisible();
}

void ItemsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

QModelIndex ItemsTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return {};
    const int column = currentIndex().isValid() ? currentIndex().column() : firstColumn();
    if (action == MoveHome)
        return m_model.index(0, column);
    if (action == MoveEnd)
        return m_model.index(rows - 1, column);
    return QTableView::moveCursor(action, modifiers);
}

void ItemsTable::hover(const QPoint &position)
{
    const Spot spot = spotAt(position);
    const QModelIndex cell = spot.cell;
    setHovered(cell.isValid() ? cell.row() : -1, spot.link >= 0 ? cell : QModelIndex(), spot.link);
}

void ItemsTable::setHovered(int row, const QModelIndex &linkCell, int link)
{
    m_delegate->setHovered(row, linkCell, link);
    viewport()->setCursor(link >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateRow(std::exchange(m_hoveredRow, row));
    updateRow(row);
}

void ItemsTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void ItemsTable::setKeyboardInUse(bool inUse)
{
    m_delegate->setCellFrame(inUse);
    if (currentIndex().isValid())
        updateRow(currentIndex().row());
}

} // namespace backdesk::ui
