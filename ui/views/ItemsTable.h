// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTableView>
#include <QTimer>

class QCheckBox;

namespace backdesk::ui
{

class ItemsDelegate;
class ItemsHeader;
class ItemsModel;
class RowBoxes;

/// The rows of a list with what keyboard and pointer do to them. Says what is wanted by signals.
class ItemsTable : public QTableView
{
    Q_OBJECT
public:
    explicit ItemsTable(ItemsModel &model, QWidget *parent = nullptr);

    ItemsHeader *header() const { return m_header; }
    int firstVisibleRow() const;
    int lastVisibleRow() const;
    /// Hides the boxes: nothing is chosen here.
    void setSelectable(bool selectable);
    RowBoxes *boxes() const { return m_boxes; }
    /// Was the item changed by others a moment ago?
    bool isFlashing(const QString &id) const;
    /// Ticks all rows that are there, or none.
    QCheckBox *allBox() const { return m_all; }
    /// Makes a row the current one, keeping the column.
    void setCurrentRow(int row);
    /// Shares the room out among the columns, unless a person chose the widths.
    void fitColumns();
    QList<int> columnWidths() const;
    void setColumnWidths(const QList<int> &widths);
    void scrollByPage(int pages);
    /// The rows seen stand `rows` further down now, and are to stay where they are on screen.
    void followRows(int rows);
    /// Scrolls to that many pixels, also when the rows came just now.
    void setTop(int pixels);
    /// Lets rows stand out for a moment.
    void flash(const QStringList &ids);

Q_SIGNALS:
    void rowOpened(int row, bool beside);
    void linkOpened(const QString &collection, const QString &id, bool beside);
    void deletionRequested(int row);
    void allRequested();
    void copyRequested();
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);
    /// By key: -1 to the page before, 1 to the next one.
    void pageStepRequested(int pages);
    /// What is seen changed, by scrolling, resizing or other rows. At most once a turn of the event loop.
    void visibleRowsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    /// Among the rows that are there: to look through others would fetch all of them.
    void keyboardSearch(const QString &text) override;
    int sizeHintForColumn(int column) const override;

private:
    struct Spot {
        QPersistentModelIndex cell;
        int link = -1;
    };
    Spot spotAt(const QPoint &position) const;
    void hover(const QPoint &position);
    void setHovered(int row, const QModelIndex &linkCell, int link);
    int firstColumn() const;
    void moveByKey(QKeyEvent *event);
    void toggle(int row);
    void extendTo(int row);
    void toggleLoaded();
    void showSelection();
    void updateRow(int row);
    void setKeyboardInUse(bool inUse);
    void applySizes();
    void announceVisible();

    ItemsModel &m_model;
    ItemsDelegate *m_delegate;
    ItemsHeader *m_header;
    RowBoxes *m_boxes;
    QWidget *m_start; ///< above the boxes
    QCheckBox *m_all;
    QWidget *m_corner;
    QTimer m_announce;
    Spot m_pressed;
    int m_hoveredRow = -1;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
    int m_anchor = -1;   ///< where a range of ticked rows began
    int m_rangeEnd = -1; ///< and where it ends
};

} // namespace backdesk::ui
