// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

namespace backdesk::ui
{

class ItemsDelegate;
class ItemsHeader;
class ItemsModel;

/// The rows of a list with what keyboard and pointer do to them. Says what is wanted by signals.
class ItemsTable : public QTableView
{
    Q_OBJECT
public:
    explicit ItemsTable(ItemsModel &model, QWidget *parent = nullptr);

    ItemsHeader *header() const { return m_header; }
    int firstVisibleRow() const;
    int lastVisibleRow() const;
    /// From top to bottom.
    QList<int> selectedRows() const;
    /// Makes a row the current one, keeping the column.
    void setCurrentRow(int row);
    /// Shares the room out among the columns, unless a person chose the widths.
    void fitColumns();
    QList<int> columnWidths() const;
    void setColumnWidths(const QList<int> &widths);
    void scrollByPage(int pages);

Q_SIGNALS:
    void rowOpened(int row, bool beside);
    void linkOpened(const QString &collection, const QString &id, bool beside);
    void deletionRequested(int row);
    void selectedRowsChanged();
    void copyRequested(const QString &text);
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);
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
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    /// Typing letters looks for nothing: that would walk through every row.
    void keyboardSearch(const QString &) override {}

private:
    struct Spot {
        QPersistentModelIndex cell;
        int link = -1;
    };
    Spot spotAt(const QPoint &position) const;
    void hover(const QPoint &position);
    void setHovered(int row, const QModelIndex &linkCell, int link);
    int firstColumn() const;
    void updateRow(int row);
    void setKeyboardInUse(bool inUse);
    void applySizes();
    void announceVisible();

    ItemsModel &m_model;
    ItemsDelegate *m_delegate;
    ItemsHeader *m_header;
    QWidget *m_corner;
    QTimer m_announce;
    Spot m_pressed;
    int m_hoveredRow = -1;
};

} // namespace backdesk::ui
