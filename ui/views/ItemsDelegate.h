// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/RowFlash.h"

#include <QStyledItemDelegate>

namespace backdesk::ui
{

class ItemsModel;
struct Cell;

/// Paints the cells of a list: text, numbers, tags, links, a faint dash for what is empty, grey bars for what
/// is still to come.
class ItemsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ItemsDelegate(const ItemsModel &model, QObject *parent = nullptr);

    /// What the pointer is over, to be drawn accordingly; -1: nothing.
    void setHovered(int row, const QModelIndex &linkCell, int link);
    /// The row that keys act on; -1: none.
    void setCurrentRow(int row) { m_currentRow = row; }
    RowFlash &flash() { return m_flash; }
    const RowFlash &flash() const { return m_flash; }
    /// Draws the frame around the current cell; only for people who use the keyboard.
    void setCellFrame(bool shown) { m_cellFrame = shown; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Which link of the cell in `rect` is at `position`; -1: none.
    int linkAt(const QModelIndex &index, const QRect &rect, const QPoint &position,
               Qt::LayoutDirection direction) const;
    /// The width that the whole content takes, with the space around it.
    int contentWidth(const QModelIndex &index) const;

private:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index, const Cell &cell) const;
    void paintText(QPainter &painter, const QRect &rect, const QModelIndex &index, const Cell &cell) const;
    void paintParts(QPainter &painter, const QRect &rect, const QModelIndex &index, const Cell &cell) const;
    void paintLinks(QPainter &painter, const QRect &rect, const QModelIndex &index, const Cell &cell) const;
    void paintBar(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    QFont fontOf(int column) const;

    const ItemsModel &m_model;
    int m_hoveredRow = -1;
    int m_currentRow = -1;
    QPersistentModelIndex m_linkCell;
    int m_link = -1;
    bool m_cellFrame = false;
    RowFlash m_flash;
};

} // namespace backdesk::ui
