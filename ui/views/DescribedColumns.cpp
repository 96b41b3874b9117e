// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/DescribedColumns.h"

#include <algorithm>

namespace backdesk::ui
{

namespace
{

using Kind = ListColumn::Kind;

/// By the names on the way: "address.street" reads "Address · Street".
QString titleOf(const CollectionMeta &collection, const QString &name)
{
    QString title;
    QString path;
    for (const QString &step : name.split(u'.')) {
        path += path.isEmpty() ? step : u'.' + step;
        const FieldMeta *field = collection.field(path);
        title = nestedTitle(title, field ? field->title : titleFromName(step));
    }
    return title;
}

void applyRender(ListColumn &column, const QString &render)
{
    if (column.kind == Kind::Secret)
        return;
    if (render == QLatin1String("number"))
        column.kind = Kind::Number;
    else if (render == QLatin1String("boolean"))
        column.kind = Kind::Bool;
    else if (render == QLatin1String("string"))
        column.kind = column.isReference() || column.kind == Kind::List ? column.kind : Kind::Text;
}

void applySorting(ListColumn &column, const AdminColumn &described)
{
    if (!described.sortKey.isEmpty())
        column.sortKey = described.sortKey;
    const bool sortable = described.sortable.value_or(!column.sortKey.isEmpty());
    if (!sortable) {
        column.orderKey = column.sortKey.isEmpty() ? described.name : column.sortKey;
        column.sortKey.clear();
    } else if (column.sortKey.isEmpty()) {
        column.sortKey = described.name;
    }
}

ListColumn columnOf(const AppMeta &app, const CollectionMeta &collection, const AdminColumn &described)
{
    const FieldMeta *field = collection.field(described.key.isEmpty() ? described.name : described.key);
    ListColumn column;
    column.kind = Kind::Any;
    if (field && !described.getValue.isGiven())
        column = ListColumns::ofField(app, *field);
    if (described.name == QLatin1String("_id"))
        column.kind = Kind::Id;
    if (described.name.startsWith(QLatin1String("_meta.")))
        column.kind = Kind::Date;
    column.path = described.key;
    column.name = described.name;
    column.title = described.label.text(titleOf(collection, described.name));
    column.main = described.main;
    column.width = described.width.value_or(0);
    column.otherwise = described.defaultValue.value;
    column.getValue = described.getValue;
    column.render = described.renderFunction;
    applyRender(column, described.render);
    applySorting(column, described);
    return column;
}

} // namespace

QList<ListColumn> describedColumns(const AppMeta &app, const CollectionMeta &collection,
                                   const AdminListView &list)
{
    QList<ListColumn> columns;
    for (const AdminColumn &described : list.columns)
        columns.append(columnOf(app, collection, described));
    const auto isMain = [](const ListColumn &column) { return column.main; };
    // Rows can always be opened, so something must name them.
    if (!columns.isEmpty() && std::none_of(columns.cbegin(), columns.cend(), isMain))
        columns.first().main = true;
    return columns;
}

QStringList describedSort(const QList<AdminColumn> &columns, const QList<ListColumn> &made)
{
    QList<qsizetype> sorted;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString &order = columns.at(i).sorted;
        if (order == QLatin1String("ascending") || order == QLatin1String("descending"))
            sorted.append(i);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [&](qsizetype left, qsizetype right) {
        return columns.at(left).sortPriority < columns.at(right).sortPriority;
    });
    QStringList keys;
    for (const qsizetype place : std::as_const(sorted)) {
        const AdminColumn &column = columns.at(place);
        // Also a column that nobody can sort by may have an order at first.
        const QString key = made.at(place).toldKey();
        keys.append(column.sorted == QLatin1String("descending") ? u'-' + key : key);
    }
    return keys;
}

} // namespace backdesk::ui
