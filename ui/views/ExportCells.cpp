// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ExportCells.h"

#include "ui/views/CellFormat.h"
#include "ui/views/ColumnScripts.h"

namespace backdesk::ui
{

namespace
{

/// What a function gave as {text, icon, tag} is its text.
QJsonValue plainCell(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return object.contains(QLatin1String("text")) ? object.value(QLatin1String("text")) : value;
}

QList<ListColumn> withoutRender(QList<ListColumn> columns)
{
    for (ListColumn &column : columns)
        column.render = {};
    return columns;
}

} // namespace

ExportCells::ExportCells(ScriptRunner *scripts, const QList<ListColumn> &columns, const QString &view,
                         bool shown, QObject *parent)
    : QObject(parent),
      m_columns(shown ? columns : withoutRender(columns)),
      m_scripts(new ColumnScripts(scripts, m_columns, view, this)),
      m_runs(scripts && m_scripts->isNeeded())
{
    connect(m_scripts, &ColumnScripts::failed, this, [this](const QString &error) { m_error = error; });
}

bool ExportCells::concerns(const ListColumn &column)
{
    const bool isElsewhere = !column.path.isEmpty() && column.path != column.name;
    return column.place < 0 && column.kind != ListColumn::Kind::Secret &&
           (column.isScripted() || isElsewhere || !column.otherwise.isUndefined());
}

void ExportCells::describe(ExportColumn &column, const ListColumn &shown)
{
    column.computed = shown.name;
    column.computedRaw = shown.getValue.isGiven() || !shown.path.isEmpty() || !shown.otherwise.isUndefined();
    column.isRendered = shown.render.isGiven();
}

void ExportCells::fill(const QJsonArray &rows, const ExportSource::Filled &filled)
{
    m_rows = rows;
    m_done = {};
    m_error.clear();
    m_filled = filled;
    fillChunk();
}

void ExportCells::fillChunk()
{
    if (m_done.size() >= m_rows.size()) {
        const auto filled = std::exchange(m_filled, {});
        m_rows = {};
        return filled(std::exchange(m_done, {}), m_error);
    }
    QJsonArray chunk;
    for (qsizetype i = m_done.size(); i < qMin(m_done.size() + ChunkRows, m_rows.size()); ++i)
        chunk.append(m_rows.at(i));
    if (m_runs)
        return m_scripts->run(chunk, [this](const QList<QJsonArray> &cells) { take(cells); });
    take(QList<QJsonArray>(chunk.size()));
}

void ExportCells::take(const QList<QJsonArray> &cells)
{
    for (const QJsonArray &made : cells) {
        QJsonObject item = m_rows.at(m_done.size()).toObject();
        QJsonObject computed;
        for (qsizetype place = 0; place < m_columns.size(); ++place) {
            const ListColumn &column = m_columns.at(place);
            if (!concerns(column))
                continue;
            const qsizetype scripted = m_scripts->places().indexOf(int(place));
            computed.insert(column.name,
                            scripted >= 0 ? plainCell(made.at(scripted)) : CellFormat::valueOf(column, item));
        }
        item.insert(ExportColumn::Computed, computed);
        m_done.append(item);
    }
    fillChunk();
}

} // namespace backdesk::ui
