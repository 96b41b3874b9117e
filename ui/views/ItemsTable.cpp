// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ItemsTable.h"

#include "ui/theme/Theme.h"
#include "ui/views/ColumnWidths.h"
#include "ui/views/ItemsDelegate.h"
#include "ui/views/ItemsHeader.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/RowBoxes.h"
#include "ui/views/RowsFade.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
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
      m_boxes(new RowBoxes(model, this)),
      m_start(new HeaderCorner),
      m_all(new QCheckBox(m_start)),
      m_corner(new HeaderCorner)
{
    setHorizontalHeader(m_header);
    setVerticalHeader(m_boxes);
    setItemDelegate(m_delegate);
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    // What is ticked is kept by the items' ids; see ListSelection.
    setSelectionMode(NoSelection);
    setDragEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    // Qt shows it whenever both headers are there.
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        corner->setAccessibleName(tr("Corner without a function"));
        corner->setToolTip(QString());
    }
    setMouseTracking(true);
    m_start->setParent(this);
    m_all->setTristate(true);
    m_all->setAccessibleName(tr("All loaded rows"));
    m_all->setToolTip(tr("Choose the loaded rows, or none"));
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
    connect(&model, &QAbstractItemModel::modelReset, this, &ItemsTable::showSelection);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &ItemsTable::fitColumns);
    connect(&model, &ItemsModel::refreshed, this, &ItemsTable::showSelection);
    connect(&model.selection(), &ListSelection::changed, this, &ItemsTable::showSelection);
    connect(&model, &ItemsModel::itemsChanged, &m_delegate->flash(), &RowFlash::add);
    connect(&m_delegate->flash(), &RowFlash::changed, viewport(), qOverload<>(&QWidget::update));
    connect(m_all, &QCheckBox::clicked, this, &ItemsTable::toggleLoaded);
    connect(m_boxes, &RowBoxes::hovered, this, [this](int row) { setHovered(row, {}, -1); });
    connect(m_boxes, &RowBoxes::pressed, this, [this](int row, bool extends) {
        setKeyboardInUse(false);
        setCurrentIndex(
            m_model.index(row, currentIndex().isValid() ? currentIndex().column() : firstColumn()));
        if (extends && m_anchor >= 0)
            extendTo(row);
        else
            toggle(row);
    });
    connect(&Theme::current(), &Theme::changed, this, &ItemsTable::applySizes);
    new RowsFade(model, *this);
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

void ItemsTable::setSelectable(bool selectable)
{
    m_boxes->setVisible(selectable);
    m_start->setVisible(selectable);
}

bool ItemsTable::isFlashing(const QString &id) const
{
    return m_delegate->flash().contains(id);
}

void ItemsTable::toggle(int row)
{
    const QList<SelectedRow> rows = m_model.rowsBetween(row, row);
    if (rows.isEmpty() || m_boxes->isHidden())
        return;
    m_anchor = m_rangeEnd = row;
    m_model.selection().set(rows, !m_model.selection().isSelected(rows.first().id));
}

/// From where the range began; what it covered before and does not now is let go.
void ItemsTable::extendTo(int row)
{
    if (m_boxes->isHidden() || row < 0)
        return;
    if (m_anchor < 0)
        m_anchor = m_rangeEnd = row;
    ListSelection &selection = m_model.selection();
    const int first = qMin(m_anchor, row);
    const int last = qMax(m_anchor, row);
    QList<SelectedRow> gone;
    if (m_rangeEnd > last)
        gone = m_model.rowsBetween(last + 1, m_rangeEnd);
    else if (m_rangeEnd < first)
        gone = m_model.rowsBetween(m_rangeEnd, first - 1);
    m_rangeEnd = row;
    selection.set(gone, false);
    selection.set(m_model.rowsBetween(first, last), true);
}

void ItemsTable::toggleLoaded()
{
    ListSelection &selection = m_model.selection();
    const QList<SelectedRow> rows = m_model.loadedRows();
    const bool all = std::all_of(rows.cbegin(), rows.cend(), [&selection](const SelectedRow &row) {
        return selection.isSelected(row.id);
    });
    if (all || selection.isAll())
        selection.clear();
    else
        selection.set(rows, true);
    showSelection();
}

void ItemsTable::showSelection()
{
    const ListSelection &selection = m_model.selection();
    const qint64 count = selection.count(m_model.total());
    const bool all = count > 0 && count >= qMin(m_model.total(), m_model.loadedCount());
    m_all->setCheckState(count == 0 ? Qt::Unchecked : all ? Qt::Checked : Qt::PartiallyChecked);
    m_all->setEnabled(m_model.rowCount() > 0);
    m_boxes->viewport()->update();
    viewport()->update();
}

void ItemsTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                             const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (isRowHidden(row) != m_model.isLeftOut(row))
            setRowHidden(row, m_model.isLeftOut(row));
    }
}

void ItemsTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (!m_start)
        return;
    m_start->setGeometry(m_boxes->x(), m_header->y(), m_boxes->width(), m_header->height());
    const int size = m_all->sizeHint().height();
    const QRect place(themeSize(Size::GroupGap), (m_start->height() - size) / 2, m_start->width(), size);
    m_all->setGeometry(QStyle::visualRect(layoutDirection(), m_start->rect(), place));
    m_start->raise();
}

void ItemsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_delegate->setCurrentRow(current.row());
    updateRow(previous.row());
    updateRow(current.row());
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
        const ColumnHead head{m_header->sectionSizeHint(column), m_header->priority(column) > 0};
        wishes.append(columnWish(m_model.columns().at(column), head, widest));
    }
    const QList<int> widths = backdesk::ui::fitColumns(wishes, viewport()->width());
    for (qsizetype i = 0; i < shown.size(); ++i)
        setColumnWidth(shown.at(i), widths.at(i));
}

/// For the double click on a divider. A long text is not to push all else away.
int ItemsTable::sizeHintForColumn(int column) const
{
    return qMin(QTableView::sizeHintForColumn(column), viewport()->width() * 2 / 3);
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

void ItemsTable::followRows(int rows)
{
    if (rows == 0)
        return;
    if (m_anchor >= 0)
        m_anchor = qBound(0, m_anchor + rows, m_model.rowCount() - 1);
    if (m_rangeEnd >= 0)
        m_rangeEnd = qBound(0, m_rangeEnd + rows, m_model.rowCount() - 1);
    setTop(verticalScrollBar()->value() + rows * verticalHeader()->defaultSectionSize());
}

void ItemsTable::setTop(int pixels)
{
    // The bar learns how many rows there are only now.
    executeDelayedItemsLayout();
    updateGeometries();
    verticalScrollBar()->setValue(pixels);
}

void ItemsTable::flash(const QStringList &ids)
{
    m_delegate->flash().add(ids);
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
    if (event->matches(QKeySequence::Copy))
        return Q_EMIT copyRequested();
    if (event->matches(QKeySequence::SelectAll)) {
        if (!m_boxes->isHidden())
            m_model.selection().selectAll();
        return;
    }
    const bool turns = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (turns)
            return Q_EMIT pageStepRequested(event->key() == Qt::Key_PageUp ? -1 : 1);
        return moveByKey(event);
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid())
            Q_EMIT rowOpened(current.row(), event->modifiers() & Qt::ControlModifier);
        return;
    case Qt::Key_Delete:
        if (current.isValid())
            Q_EMIT deletionRequested(current.row());
        return;
    case Qt::Key_Space:
        return toggle(current.row());
    default:
        moveByKey(event);
    }
}

/// To the next row that begins with what is typed; the same letter again and again goes through all of them.
void ItemsTable::keyboardSearch(const QString &text)
{
    const bool goesOn =
        m_sinceTyped.isValid() && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
    m_typed = goesOn ? m_typed + text : text;
    m_sinceTyped.start();
    const bool same = m_typed.count(m_typed.at(0)) == m_typed.size();
    const int column = m_model.mainColumn();
    const int current = qMax(currentIndex().row(), 0);
    const int from = current + (m_typed.size() > 1 && !same ? 0 : 1);
    const int row = m_model.findRow(column, same ? m_typed.left(1) : m_typed, from);
    if (row >= 0)
        setCurrentRow(row);
}

/// Shift takes the rows on the way along.
void ItemsTable::moveByKey(QKeyEvent *event)
{
    const int before = currentIndex().row();
    QTableView::keyPressEvent(event);
    const int row = currentIndex().row();
    if (row == before)
        return;
    if (!(event->modifiers() & Qt::ShiftModifier)) {
        m_anchor = m_rangeEnd = -1;
        return;
    }
    if (m_anchor < 0)
        m_anchor = m_rangeEnd = before;
    extendTo(row);
}

void ItemsTable::mousePressEvent(QMouseEvent *event)
{
    setKeyboardInUse(false);
    m_pressed = spotAt(event->position().toPoint());
    const int before = currentIndex().row();
    QTableView::mousePressEvent(event);
    if (!m_pressed.cell.isValid() || event->button() != Qt::LeftButton)
        return;
    if (!(event->modifiers() & Qt::ShiftModifier)) {
        m_anchor = m_rangeEnd = m_pressed.cell.row();
        return;
    }
    if (m_anchor < 0)
        m_anchor = m_rangeEnd = qMax(before, 0);
    extendTo(m_pressed.cell.row());
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
    m_boxes->setHoveredRow(row);
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
