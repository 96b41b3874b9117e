// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FlowLayout.h"

#include "ui/theme/Theme.h"

#include <QStyle>
#include <QWidget>

namespace backdesk::ui
{

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setSpacing(themeSize(Size::Gap));
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
    invalidate();
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(qBound(0, index, count()), new QWidgetItemV2(widget));
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items.takeAt(index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int gap = size.isEmpty() ? 0 : spacing();
        size = QSize(size.width() + gap + item->sizeHint().width(),
                     qMax(size.height(), item->sizeHint().height()));
    }
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    QList<QLayoutItem *> line;
    int top = area.top();
    int used = 0;
    int height = 0;
    const auto finishLine = [&] {
        if (move)
            placeLine(line, area, top, height);
        line.clear();
        used = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        const int gap = line.isEmpty() ? 0 : spacing();
        if (!line.isEmpty() && used + gap + size.width() > area.width()) {
            finishLine();
            top += height + spacing();
            height = 0;
        }
        used += (line.isEmpty() ? 0 : spacing()) + size.width();
        height = qMax(height, size.height());
        line << item;
    }
    finishLine();
    return top + height - rect.top() + margins.bottom();
}

void FlowLayout::placeLine(const QList<QLayoutItem *> &line, const QRect &area, int top, int height) const
{
    int rest = area.width() - spacing() * int(line.size() - 1);
    int expanding = 0;
    for (const QLayoutItem *item : line) {
        rest -= item->sizeHint().width();
        expanding += bool(item->expandingDirections() & Qt::Horizontal);
    }
    const int extra = expanding > 0 ? qMax(0, rest / expanding) : 0;
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = area.x();
    for (QLayoutItem *item : line) {
        QSize size = item->sizeHint().boundedTo({area.width(), height});
        if (item->expandingDirections() & Qt::Horizontal)
            size.rwidth() += extra;
        const QRect place(x, top + (height - size.height()) / 2, size.width(), size.height());
        item->setGeometry(QStyle::visualRect(direction, area, place));
        x += size.width() + spacing();
    }
}

} // namespace backdesk::ui
