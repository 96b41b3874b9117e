// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace backdesk::ui
{

class ItemsModel;

/// The box before each row of a list, by which rows are chosen.
class RowBoxes : public QHeaderView
{
    Q_OBJECT
public:
    explicit RowBoxes(const ItemsModel &model, QWidget *parent = nullptr);

    void setHoveredRow(int row);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A box was pressed; `extends`: all from the last one to this.
    void pressed(int row, bool extends);
    /// -1: none.
    void hovered(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *) override {}
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const ItemsModel &m_model;
    int m_hovered = -1;
};

} // namespace backdesk::ui
