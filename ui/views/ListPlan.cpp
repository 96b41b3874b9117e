// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListPlan.h"

#include "ui/views/DescribedColumns.h"
#include "ui/views/DescribedFilters.h"
#include "ui/views/FilterValue.h"
#include "ui/views/ListLayout.h"
#include "ui/views/SelectionColumns.h"

namespace backdesk::ui
{

CollectionMeta ListPlan::collectionOf(const AppMeta &app, const Path &path)
{
    if (const CollectionMeta *known = app.collection(path.collection()))
        return *known;
    CollectionMeta unknown;
    unknown.name = path.collection();
    unknown.title = unknown.name;
    return unknown;
}

std::optional<SelectionMeta> ListPlan::selectionOf(const CollectionMeta &collection, const Path &path)
{
    const SelectionMeta *selection = collection.selection(path.selection());
    return selection ? std::optional(*selection) : std::nullopt;
}

ListPlan ListPlan::make(const AppMeta &app, const CollectionMeta &collection, const Path &path)
{
    ListPlan plan;
    plan.filters = filterFields(collection);
    plan.name = path.withoutQuery().toString();
    if (const SelectionMeta *selection = collection.selection(path.selection())) {
        plan.columns = selectionColumns(app, collection, *selection);
        return plan;
    }
    if (const AdminViews *views = app.admin.viewsOf(collection.name))
        plan.admin = views->list;
    if (plan.admin.hasFilters)
        plan.filters = describedFilters(collection, plan.admin.filters);
    for (const FilterField &field : std::as_const(plan.filters))
        plan.defaults.filters += filterConditions(field, field.about.initialValue.value);
    plan.columns = describedColumns(app, collection, plan.admin);
    plan.defaults.sort = describedSort(plan.admin.columns, plan.columns);
    if (plan.columns.isEmpty())
        plan.columns = ListColumns::make(app, collection);
    plan.columns += ListColumns::others(app, collection, plan.columns);
    for (const ListColumn &column : std::as_const(plan.columns)) {
        if (!column.sortKey.isEmpty())
            plan.defaults.sortKeys.insert(column.name, column.sortKey);
        plan.defaults.taken.append(column.name);
    }
    for (const FilterField &field : std::as_const(plan.filters))
        plan.defaults.taken.append(field.name);
    const QString &component = plan.admin.paginationComponent;
    const bool own = component.startsWith(QLatin1String("custom:")) || component.contains(u'.');
    if (own || component == QLatin1String("none"))
        plan.pager = component;
    plan.defaults.numbered =
        own || plan.admin.pagination == QLatin1String("numbered") || component == QLatin1String("numbered");
    if (plan.admin.pageSize.value_or(0) > 0)
        plan.defaults.pageSize = *plan.admin.pageSize;
    if (const int rows = ListLayout::rowsOnAPage(); rows > 0)
        plan.defaults.pageSize = rows;
    if (!plan.admin.searchName.isEmpty())
        plan.defaults.searchKey = plan.admin.searchName;
    return plan;
}

QList<FilterField> ListPlan::chipFields(const CollectionMeta &collection) const
{
    QList<FilterField> fields = filters;
    const auto has = [&fields](const QString &wanted) {
        return std::any_of(fields.cbegin(), fields.cend(),
                           [&wanted](const FilterField &field) { return field.name == wanted; });
    };
    for (const FilterField &field : filterFields(collection)) {
        if (field.name == QLatin1String("_meta.mtime") && !has(field.name))
            fields.append(field);
    }
    return fields;
}

} // namespace backdesk::ui
