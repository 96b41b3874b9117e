// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AdminField.h"

#include <QJsonArray>
#include <QJsonObject>

namespace backdesk::ui
{

/// What the parsers of the `admin` section have in common. Members that are left out, or are of another kind
/// than they should be, count as not given: the server has judged the description.

/// "fields" or "fieldsets". `form` is the id of what they stand in, from which their `add` and `edit` get
/// theirs.
QList<AdminFieldset> parseAdminFieldsets(const QJsonObject &json, const QString &form);
QList<AdminField> parseAdminFields(const QJsonValue &json, const QString &form);
QList<AdminOnChange> parseAdminOnChange(const QJsonValue &json);
/// The members that are functions, by name.
QMap<QString, AdminFunction> parseAdminFunctions(const QJsonValue &json);
/// One text or an array of them.
QStringList parseAdminNames(const QJsonValue &json);
/// Of "permissions": its members, where it is an object.
QMap<QString, AdminValue> parseAdminPermission(const QJsonValue &json);
/// What all forms have. `id` is used where the form has none of its own.
void readAdminForm(AdminForm &form, const QJsonObject &json, const QString &id);
AdminTab parseAdminTab(const QJsonObject &json, const QString &id);

inline QString adminText(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

inline AdminValue adminValue(const QJsonObject &json, const char *key)
{
    return parseAdminValue(json.value(QLatin1String(key)));
}

inline AdminFunction adminFunction(const QJsonObject &json, const char *key)
{
    return parseAdminFunction(json.value(QLatin1String(key)));
}

} // namespace backdesk::ui
