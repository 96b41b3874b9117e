// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListClipboard.h"

#include "ui/views/ItemsModel.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/RowsCopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace backdesk::ui
{

ListClipboard::ListClipboard(const ItemsModel &model, const ItemsTable &table, QObject *parent)
    : QObject(parent), m_model(model), m_table(table)
{
}

void ListClipboard::copyText(const QString &text)
{
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT message(Message::info(tr("Copied.")));
}

void ListClipboard::copy(const RowsCopy &rows, const Message &told)
{
    if (rows.isEmpty())
        return;
    QGuiApplication::clipboard()->setMimeData(rows.mimeData());
    Q_EMIT message(told);
}

void ListClipboard::copyRow(int row)
{
    copy(RowsCopy::ofRows(m_model, m_table, {row}), Message::info(tr("Copied.")));
}

void ListClipboard::copyColumn(int column)
{
    copy(RowsCopy::ofColumn(m_model, column), Message::info(tr("Copied.")));
}

void ListClipboard::copyChosen()
{
    const ListSelection &selection = m_model.selection();
    if (selection.isEmpty()) {
        const Cell *cell = m_model.cell(m_table.currentIndex());
        return copyText(cell ? cell->text : QString());
    }
    const QList<int> chosen = m_model.selectedRows();
    const int count = int(chosen.size());
    const bool whole = selection.count(m_model.total()) <= count;
    copy(RowsCopy::ofRows(m_model, m_table, chosen),
         whole ? Message::info(tr("%n rows were copied.", nullptr, count))
               : Message::warn(tr("%n rows were copied; the others are not loaded.", nullptr, count)));
}

} // namespace backdesk::ui
