// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TitleTag.h"

#include "ui/views/CellFormat.h"
#include "ui/views/ColumnScripts.h"
#include "ui/views/DescribedColumns.h"

namespace backdesk::ui
{

namespace
{

/// What names the item is its title already.
QList<ListColumn> renderedColumns(const AppMeta &app, const CollectionMeta &collection)
{
    QList<ListColumn> rendered;
    const AdminViews *views = app.admin.viewsOf(collection.name);
    if (!views)
        return rendered;
    for (const ListColumn &column : describedColumns(app, collection, views->list)) {
        if (column.render.isGiven() && !column.main)
            rendered.append(column);
    }
    return rendered;
}

} // namespace

TitleTag::TitleTag(const AppMeta &app, const CollectionMeta &collection, ScriptRunner *scripts,
                   QObject *parent)
    : QObject(parent), m_columns(renderedColumns(app, collection)), m_collection(collection.name)
{
    m_scripts = new ColumnScripts(scripts, m_columns, {}, this);
}

void TitleTag::setItem(const QJsonObject &item)
{
    m_scripts->run({item}, [this, asked = ++m_asked](const QList<QJsonArray> &rows) {
        if (asked != m_asked)
            return;
        m_text.clear();
        const CellFormat format(m_collection, m_columns);
        for (qsizetype i = 0; i < m_columns.size() && m_text.isEmpty(); ++i) {
            const Cell cell = format.scripted(m_columns.at(i), rows.first().at(i));
            if (cell.look != Cell::Look::Tag)
                continue;
            m_text = cell.text;
            m_state = cell.tag;
        }
        Q_EMIT changed();
    });
}

} // namespace backdesk::ui
