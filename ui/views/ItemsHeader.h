// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/HeaderLabel.h"
#include "ui/views/ListColumn.h"

#include <QHeaderView>
#include <QStringList>

namespace backdesk::ui
{

/// Titles of a list's columns. A click sorts ascending, the next descending, the third as created.
class ItemsHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit ItemsHeader(const QList<ListColumn> &columns, QWidget *parent = nullptr);

    /// As `_sort` has it; columns show an arrow, and which key they are where there are several.
    void setSort(const QStringList &keys);
    const QStringList &sort() const { return m_sort; }
    /// What the next click on the column makes of the order: ascending, descending, none. `adds`: the other
    /// keys stay.
    QStringList nextSort(int column, bool adds = false) const;
    /// The order without the column.
    QStringList sortWithout(int column) const;
    /// Its place in the order, from 1; 0: none.
    int priority(int column) const;
    /// Was a column's width changed by hand?
    bool isResizedByHand() const { return m_resizedByHand; }
    void setResizedByHand(bool resized) { m_resizedByHand = resized; }
    /// The cross that takes the column out of the order; shown while the pointer is over the column.
    QRect crossRect(int column) const;

Q_SIGNALS:
    void sortRequested(const QStringList &keys);
    /// A person moved or resized columns; once it is done.
    void arranged();
    /// -1: beside the columns.
    void menuRequested(int column, const QPoint &globalPosition);

protected:
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void setHovered(int column);
    HeaderSort sortOf(int column) const;
    bool isCut(int column) const;

    QList<ListColumn> m_columns;
    QStringList m_sort;
    QPoint m_pressed;
    int m_pressedColumn = -1;
    int m_hovered = -1;
    bool m_resizing = false;
    bool m_resizedByHand = false;
    bool m_changed = false; ///< moved or resized since the button went down
};

} // namespace backdesk::ui
