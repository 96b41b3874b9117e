// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meta/Right.h"

#include <QJsonValue>
#include <QString>

namespace backdesk::ui
{

Right parseRight(const QJsonValue &json)
{
    if (json.isBool())
        return json.toBool() ? Right::Allowed : Right::Denied;
    return isFunction(json) ? Right::Depends : Right::Unset;
}

bool isFunction(const QJsonValue &json)
{
    return json.isString() && json.toString() == QLatin1String("func");
}

} // namespace backdesk::ui
