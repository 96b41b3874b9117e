// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meta/AdminValue.h"

#include <QJsonObject>

namespace backdesk::ui
{

AdminFunction parseAdminFunction(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    return {object.value(QLatin1String("$js")).toString(), object.value(QLatin1String("place")).toString()};
}

AdminValue parseAdminValue(const QJsonValue &json)
{
    AdminValue value;
    value.function = parseAdminFunction(json);
    if (!value.function.isGiven())
        value.value = json;
    return value;
}

} // namespace backdesk::ui
