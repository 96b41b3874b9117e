// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// As `_sort` has it; shows the arrow of the first key that a column stands for.
    void setSort(const QStringList &keys);
    /// What the next click on the column makes of the order.
    QStringList nextSort(int column) const;
    /// Was a column's width changed by hand?
    bool isResizedByHand() const { return m_resizedByHand; }
    void setResizedByHand(bool resized) { m_resizedByHand = resized; }

Q_SIGNALS:
    void sortRequested(const QStringList &keys);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QList<ListColumn> m_columns;
    QStringList m_sort;
    QPoint m_pressed;
    int m_pressedColumn = -1;
    bool m_resizing = false;
    bool m_resizedByHand = false;
};

} // namespace backdesk::ui
