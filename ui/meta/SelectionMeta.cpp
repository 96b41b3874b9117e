// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meta/SelectionMeta.h"

#include "ui/meta/FieldMeta.h"

#include <QJsonArray>

namespace backdesk::ui
{

namespace
{

/// A selector alone, or with a title.
SelectionMeta::Column parseColumn(const QJsonValue &json, const QList<FieldMeta> &fields)
{
    SelectionMeta::Column column;
    const QJsonObject object = json.toObject();
    column.selector = json.isString() ? json.toString() : object.value(QLatin1String("selector")).toString();
    column.title = object.value(QLatin1String("title")).toString();
    if (!column.title.isEmpty())
        return column;
    const FieldMeta *field = findField(fields, column.selector.mid(2));
    column.title = field ? field->title : titleFromName(column.selector.section(u'.', -1));
    return column;
}

} // namespace

SelectionMeta parseSelection(const QJsonObject &json, const QList<FieldMeta> &fields)
{
    SelectionMeta selection;
    selection.name = json.value(QLatin1String("name")).toString();
    selection.title = json.value(QLatin1String("title")).toString();
    if (selection.title.isEmpty())
        selection.title = titleFromName(selection.name);
    selection.description = json.value(QLatin1String("description")).toString();
    const bool titled = json.contains(QLatin1String("columns"));
    const QJsonValue columns = json.value(titled ? QLatin1String("columns") : QLatin1String("selectors"));
    for (const QJsonValue column : columns.toArray())
        selection.columns.append(parseColumn(column, fields));
    selection.read = parseRight(json.value(QLatin1String("can_read")));
    return selection;
}

} // namespace backdesk::ui
