// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ExportColumn.h"

#include "ui/meta/SecretFields.h"

namespace backdesk::ui
{

namespace
{

void collect(const QList<FieldMeta> &fields, const QString &outer, QList<ExportColumn> &columns)
{
    for (const FieldMeta &field : fields) {
        if (!field.exists || !field.isReadable() || isSecret(field))
            continue;
        //: A group of fields and one of them: "Address · Street".
        const QString title =
            outer.isEmpty() ? field.title : ExportColumns::tr("%1 · %2").arg(outer, field.title);
        if (field.type == FieldMeta::Type::Dict) {
            collect(field.members, title, columns);
            continue;
        }
        ExportColumn column;
        column.name = field.queryName();
        column.title = title;
        column.type = field.type;
        if (field.type == FieldMeta::Type::List && !field.members.isEmpty())
            column.element = field.element().type;
        column.collection = field.collection;
        columns.append(column);
    }
}

} // namespace

ExportColumn ExportColumn::written(bool shown) const
{
    ExportColumn column = *this;
    if (!shown && !computedRaw)
        column.computed.clear();
    if (shown && isRendered) {
        column.type = FieldMeta::Type::String;
        column.collection.clear();
    }
    return column;
}

QJsonValue ExportColumn::valueIn(const QJsonValue &row) const
{
    if (row.isArray())
        return row.toArray().at(place);
    if (!computed.isEmpty())
        return row.toObject().value(Computed).toObject().value(computed);
    QJsonValue value = row;
    for (const QString &step : name.split(u'.'))
        value = value.toObject().value(step);
    return value;
}

ExportColumn ExportColumns::id()
{
    ExportColumn column;
    column.name = QStringLiteral("_id");
    column.title = tr("Id");
    return column;
}

QList<ExportColumn> ExportColumns::of(const CollectionMeta &collection)
{
    QList<ExportColumn> columns{id()};
    collect(collection.fields, {}, columns);
    return columns;
}

} // namespace backdesk::ui
