// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListPlace.h"

#include "ui/views/ItemsHeader.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/ItemsTable.h"

#include <QScrollBar>

namespace backdesk::ui
{

namespace
{

constexpr QLatin1String TopKey("top");
constexpr QLatin1String LeadingKey("leading");
constexpr QLatin1String FirstRowKey("firstRow");
constexpr QLatin1String RowKey("row");
constexpr QLatin1String ColumnKey("column");
constexpr QLatin1String IdKey("id");
constexpr QLatin1String WidthsKey("widths");
constexpr QLatin1String TopIdKey("topId");
constexpr QLatin1String ChosenKey("chosen");

} // namespace

ListPlace::ListPlace(ItemsModel &model, ItemsTable &table, QObject *parent)
    : QObject(parent), m_model(model), m_table(table)
{
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPlace::remember);
}

QVariantMap ListPlace::save() const
{
    if (m_model.isLoading() || !m_restored.isEmpty())
        return m_restored;
    QVariantMap state{{TopKey, m_table.verticalScrollBar()->value()},
                      {LeadingKey, m_table.horizontalScrollBar()->value()},
                      {FirstRowKey, m_table.firstVisibleRow()},
                      {ChosenKey, QVariant::fromValue(m_model.selection().chosen())}};
    if (const ItemRow *top = m_model.row(m_table.firstVisibleRow()))
        state.insert(TopIdKey, top->id);
    if (const QModelIndex current = m_table.currentIndex(); current.isValid()) {
        state.insert(IdKey, m_currentId);
        state.insert(RowKey, current.row());
        state.insert(ColumnKey, current.column());
    }
    if (m_table.header()->isResizedByHand()) {
        QVariantList widths;
        for (const int width : m_table.columnWidths())
            widths.append(width);
        state.insert(WidthsKey, widths);
    }
    return state;
}

void ListPlace::restore(const QVariantMap &state)
{
    m_restored = state;
    QList<int> widths;
    for (const QVariant &width : state.value(WidthsKey).toList())
        widths.append(width.toInt());
    if (widths.isEmpty())
        return;
    m_table.header()->setResizedByHand(true);
    m_table.setColumnWidths(widths);
}

int ListPlace::firstRow() const
{
    return m_restored.value(FirstRowKey).toInt();
}

void ListPlace::forget()
{
    m_restored.clear();
    m_currentId.clear();
    m_toTop = true;
}

void ListPlace::apply()
{
    if (m_model.isLoading())
        return;
    if (m_restored.isEmpty()) {
        if (std::exchange(m_toTop, false))
            m_table.verticalScrollBar()->setValue(0);
        return;
    }
    // Positions mean something only once the table has its size.
    if (!m_table.isVisible())
        return;
    m_toTop = false;
    const QVariantMap state = std::exchange(m_restored, {});
    m_model.selection().choose(state.value(ChosenKey).value<ChosenRows>());
    if (state.contains(RowKey)) {
        const QString id = state.value(IdKey).toString();
        const int known = m_model.rowOf(id);
        const int row = known >= 0 ? known : qMin(state.value(RowKey).toInt(), m_model.rowCount() - 1);
        m_table.setAutoScroll(false);
        m_table.setCurrentIndex(m_model.index(row, state.value(ColumnKey).toInt()));
        m_table.setAutoScroll(true);
        m_currentId = id;
    }
    // Rows may have come or gone above it meanwhile.
    const int top = m_model.rowOf(state.value(TopIdKey).toString());
    const int moved = top < 0 ? 0 : top - state.value(FirstRowKey).toInt();
    m_table.setTop(state.value(TopKey).toInt() + moved * m_table.rowHeight(0));
    m_table.horizontalScrollBar()->setValue(state.value(LeadingKey).toInt());
    m_table.setFocus();
}

void ListPlace::remember()
{
    const ItemRow *row = m_model.row(m_table.currentIndex().row());
    m_currentId = row ? row->id : QString();
}

void ListPlace::keep(const RowsMoved &moved)
{
    m_table.followRows(moved.shift);
    if (m_currentId.isEmpty())
        return remember();
    const int present = m_table.currentIndex().row();
    const ItemRow *current = m_model.row(present);
    if (current && current->id == m_currentId)
        return;
    const int known = m_model.rowOf(m_currentId);
    // Where it is not to be seen it went with the others.
    const int row = known >= 0 ? known : qBound(0, present + moved.shift, m_model.rowCount() - 1);
    if (row == present)
        return;
    const QString id = m_currentId;
    m_table.setAutoScroll(false);
    m_table.setCurrentRow(row);
    m_table.setAutoScroll(true);
    m_currentId = id;
}

} // namespace backdesk::ui
