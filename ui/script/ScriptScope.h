// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace backdesk::ui
{

/// What a function of the admin description sees around it (`crudl.*`).
struct ScriptScope {
    QString view;        ///< id of the view it belongs to: "views/users/changeView"
    QJsonObject context; ///< `crudl.context(name)`: live values of the form in front
    QJsonObject path;    ///< `crudl.path`: parameters of the place: {"id": "12"}

    /// As requests carry it along (ListQuery::asker).
    QJsonObject toJson() const
    {
        return {{QStringLiteral("view"), view},
                {QStringLiteral("context"), context},
                {QStringLiteral("path"), path}};
    }
    static ScriptScope fromJson(const QJsonObject &json)
    {
        return {json.value(QLatin1String("view")).toString(), json.value(QLatin1String("context")).toObject(),
                json.value(QLatin1String("path")).toObject()};
    }
};

} // namespace backdesk::ui
