// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/RowBoxes.h"

#include "ui/theme/Theme.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/ListSelection.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace backdesk::ui
{

RowBoxes::RowBoxes(const ItemsModel &model, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent), m_model(model)
{
    setAccessibleName(tr("Chosen rows"));
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
}

QSize RowBoxes::sizeHint() const
{
    // The cells have a gap of their own.
    return {themeSize(Size::GroupGap) + themeSize(Size::Indicator) + themeSize(Size::Gap), 0};
}

void RowBoxes::setHoveredRow(int row)
{
    const int before = std::exchange(m_hovered, row);
    if (before == row)
        return;
    for (const int each : {before, row}) {
        if (each >= 0)
            viewport()->update(0, sectionViewportPosition(each), width(), sectionSize(each));
    }
}

/// Below the last row nothing divides the boxes from the cells.
void RowBoxes::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const int end = length() - offset();
    if (end >= viewport()->height())
        return;
    QPainter painter(viewport());
    painter.fillRect(0, end, viewport()->width(), viewport()->height() - end, themeColor(Color::Surface));
}

void RowBoxes::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const ItemRow *row = m_model.row(logicalIndex);
    const bool selected = row && m_model.selection().isSelected(row->id);
    const Color fill = selected ? Color::Selected : logicalIndex == m_hovered ? Color::Hover : Color::Surface;
    painter->fillRect(rect, themeColor(fill));
    painter->fillRect(QRect(rect.bottomLeft(), QSize(rect.width(), 1)), themeColor(Color::Hairline));
    const int size = themeSize(Size::Indicator);
    QStyleOptionButton box;
    box.initFrom(this);
    box.state = QStyle::State_Active | (selected ? QStyle::State_On : QStyle::State_Off);
    box.state.setFlag(QStyle::State_Enabled, row != nullptr);
    box.state.setFlag(QStyle::State_MouseOver, logicalIndex == m_hovered);
    const QRect place(rect.x() + themeSize(Size::GroupGap), rect.center().y() - size / 2, size, size);
    box.rect = QStyle::visualRect(layoutDirection(), rect, place);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
}

void RowBoxes::mousePressEvent(QMouseEvent *event)
{
    const int row = logicalIndexAt(event->position().toPoint());
    if (row >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT pressed(row, event->modifiers() & Qt::ShiftModifier);
}

void RowBoxes::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void RowBoxes::mouseMoveEvent(QMouseEvent *event)
{
    Q_EMIT hovered(logicalIndexAt(event->position().toPoint()));
}

void RowBoxes::leaveEvent(QEvent *event)
{
    Q_EMIT hovered(-1);
    QHeaderView::leaveEvent(event);
}

} // namespace backdesk::ui
