// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meta/AdminMeta.h"

namespace backdesk::ui
{

const AdminViews *AdminMeta::viewsOf(const QString &collection) const
{
    for (const AdminViews &each : views) {
        if (each.collection == collection)
            return &each;
    }
    return nullptr;
}

AdminMeta parseAdminMeta(const QJsonObject &json)
{
    AdminMeta admin;
    admin.id = json.value(QLatin1String("id")).toString();
    return admin;
}

AdminForm parseAdminForm(const QJsonObject &json)
{
    AdminForm form;
    form.title = parseAdminValue(json.value(QLatin1String("title")));
    return form;
}

AdminField parseAdminField(const QJsonValue &json)
{
    AdminField field;
    field.name = json.toString();
    return field;
}

} // namespace backdesk::ui
