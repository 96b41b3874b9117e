// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meta/AdminJson.h"
#include "ui/meta/AdminMeta.h"

namespace backdesk::ui
{

QMap<QString, AdminValue> parseAdminPermission(const QJsonValue &json)
{
    QMap<QString, AdminValue> permission;
    if (parseAdminFunction(json).isGiven())
        return permission;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        permission.insert(it.key(), parseAdminValue(it.value()));
    return permission;
}

void readAdminForm(AdminForm &form, const QJsonObject &json, const QString &id)
{
    form.id = json.value(QLatin1String("id")).toString(id);
    form.title = adminValue(json, "title");
    form.fieldsets = parseAdminFieldsets(json, form.id);
    form.normalize = adminFunction(json, "normalize");
    form.denormalize = adminFunction(json, "denormalize");
    form.validate = adminFunction(json, "validate");
    form.permissions = adminValue(json, "permissions");
    form.permission = parseAdminPermission(json.value(QLatin1String("permissions")));
    form.actions = parseAdminFunctions(json.value(QLatin1String("actions")));
}

AdminForm parseAdminForm(const QJsonObject &json)
{
    AdminForm form;
    readAdminForm(form, json, {});
    return form;
}

AdminTab parseAdminTab(const QJsonObject &json, const QString &id)
{
    AdminTab tab;
    readAdminForm(tab, json, id);
    tab.field = adminText(json, "field");
    tab.collection = adminText(json, "collection");
    tab.reverse = adminText(json, "reverse");
    tab.position = adminText(json, "position");
    tab.itemTitle = adminValue(json, "itemTitle");
    tab.getItemTitle = adminFunction(json, "getItemTitle");
    return tab;
}

} // namespace backdesk::ui
