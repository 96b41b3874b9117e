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
                      {FirstRowKey, m_table.firstVisibleRow()}};
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
    if (state.contains(RowKey)) {
        const QString id = state.value(IdKey).toString();
        const int known = m_model.rowOf(id);
        const int row = known >= 0 ? known : qMin(state.value(RowKey).toInt(), m_model.rowCount() - 1);
        m_table.setAutoScroll(false);
        m_table.setCurrentIndex(m_model.index(row, state.value(ColumnKey).toInt()));
        m_table.setAutoScroll(true);
        m_currentId = id;
    }
    m_table.verticalScrollBar()->setValue(state.value(TopKey).toInt());
    m_table.horizontalScrollBar()->setValue(state.value(LeadingKey).toInt());
    m_table.setFocus();
}

void ListPlace::remember()
{
    const ItemRow *row = m_model.row(m_table.currentIndex().row());
    m_currentId = row ? row->id : QString();
}

void ListPlace::keepCurrent()
{
    if (m_currentId.isEmpty())
        return remember();
    const ItemRow *current = m_model.row(m_table.currentIndex().row());
    if (!current || current->id == m_currentId)
        return;
    const int row = m_model.rowOf(m_currentId);
    if (row < 0)
        return;
    m_table.setAutoScroll(false);
    m_table.setCurrentRow(row);
    m_table.setAutoScroll(true);
}

} // namespace backdesk::ui
