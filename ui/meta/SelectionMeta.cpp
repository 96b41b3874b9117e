// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meta/SelectionMeta.h"

#include "ui/meta/FieldMeta.h"

#include <QJsonArray>

namespace backdesk::ui
{

namespace
{

SelectionMeta::Column parseColumn(const QJsonObject &json)
{
    SelectionMeta::Column column;
    column.selector = json.value(QLatin1String("selector")).toString();
    column.title = json.value(QLatin1String("title")).toString();
    if (column.title.isEmpty())
        column.title = titleFromName(column.selector.section(u'.', -1));
    return column;
}

} // namespace

SelectionMeta parseSelection(const QJsonObject &json)
{
    SelectionMeta selection;
    selection.name = json.value(QLatin1String("name")).toString();
    selection.title = json.value(QLatin1String("title")).toString();
    if (selection.title.isEmpty())
        selection.title = titleFromName(selection.name);
    selection.description = json.value(QLatin1String("description")).toString();
    for (const QJsonValue column : json.value(QLatin1String("columns")).toArray())
        selection.columns.append(parseColumn(column.toObject()));
    return selection;
}

} // namespace backdesk::ui
