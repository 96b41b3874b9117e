// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meta/AdminListView.h"

#include "ui/meta/AdminJson.h"

namespace backdesk::ui
{

namespace
{

std::optional<bool> flag(const QJsonValue &json)
{
    return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
}

std::optional<int> number(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toInt()) : std::nullopt;
}

AdminColumn parseColumn(const QJsonValue &json)
{
    AdminColumn column;
    if (json.isString()) {
        column.name = json.toString();
        return column;
    }
    const QJsonObject object = json.toObject();
    column.name = adminText(object, "name");
    column.key = adminText(object, "key");
    column.label = adminValue(object, "label");
    column.main = object.value(QLatin1String("main")).toBool();
    column.sortable = flag(object.value(QLatin1String("sortable")));
    column.sorted = adminText(object, "sorted");
    if (column.sorted == QLatin1String("none"))
        column.sorted.clear();
    column.sortPriority = object.value(QLatin1String("sortpriority")).toDouble();
    column.sortKey = adminText(object, "sortKey");
    column.render = adminText(object, "render");
    column.renderFunction = adminFunction(object, "render");
    column.getValue = adminFunction(object, "getValue");
    column.defaultValue = adminValue(object, "defaultValue");
    column.width = number(object.value(QLatin1String("width")));
    return column;
}

AdminBulkAction::Confirm parseConfirm(const QJsonValue &json)
{
    AdminBulkAction::Confirm confirm;
    const QJsonObject object = json.toObject();
    confirm.isGiven = json.isObject();
    confirm.message = adminText(object, "message");
    confirm.labelConfirm = adminText(object, "labelConfirm");
    confirm.labelCancel = adminText(object, "labelCancel");
    confirm.isDanger = adminText(object, "modalType") == QLatin1String("modal-delete");
    return confirm;
}

AdminBulkAction parseBulkAction(const QJsonObject &json, const QString &list)
{
    AdminBulkAction action;
    action.name = adminText(json, "name");
    action.description = adminText(json, "description");
    action.before = adminFunction(json, "before");
    action.fields = parseAdminFields(json.value(QLatin1String("fields")),
                                     list + QLatin1String("/bulkActions/") + action.name);
    action.action = adminFunction(json, "action");
    action.run = adminText(json, "run");
    action.after = adminFunction(json, "after");
    action.confirm = parseConfirm(json.value(QLatin1String("modalConfirm")));
    return action;
}

void readFilters(AdminListView &list, const QJsonObject &json)
{
    const QJsonValue filters = json.value(QLatin1String("filters"));
    list.hasFilters = !filters.isUndefined();
    const QJsonObject object = filters.toObject();
    list.filters =
        parseAdminFields(object.value(QLatin1String("fields")), list.id + QLatin1String("/filters"));
    list.filtersDenormalize = adminFunction(object, "denormalize");
    const QJsonValue search = json.value(QLatin1String("search"));
    list.search = flag(search);
    list.searchName = adminText(search.toObject(), "name");
    if (search.isObject())
        list.search = true;
}

} // namespace

AdminListView parseAdminListView(const QJsonObject &json, const QString &id)
{
    AdminListView list;
    list.isGiven = true;
    list.id = json.value(QLatin1String("id")).toString(id);
    list.path = adminText(json, "path");
    list.title = adminValue(json, "title");
    list.description = adminValue(json, "description");
    for (const QJsonValue column : json.value(QLatin1String("fields")).toArray())
        list.columns.append(parseColumn(column));
    readFilters(list, json);
    list.normalize = adminFunction(json, "normalize");
    list.pagination = adminText(json, "pagination");
    list.paginationComponent = adminText(json, "paginationComponent");
    list.pageSize = number(json.value(QLatin1String("pageSize")));
    list.emptyText = adminValue(json, "emptyText");
    const QJsonValue bulk = json.value(QLatin1String("bulkActions"));
    list.hasBulkActions = !bulk.isUndefined();
    for (const QJsonValue action : bulk.toArray())
        list.bulkActions.append(parseBulkAction(action.toObject(), list.id));
    list.permissions = adminValue(json, "permissions");
    list.permission = parseAdminPermission(json.value(QLatin1String("permissions")));
    list.actions = parseAdminFunctions(json.value(QLatin1String("actions")));
    return list;
}

} // namespace backdesk::ui
