// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Value.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <map>

namespace backdesk
{

/// Who a request is made by: the backo document's current_user. A value; its methods are called by the
/// threads of requests, so from any.
struct CurrentUser {
    QString id = QStringLiteral("000");
    QString login = QStringLiteral("ANONYMOUS");
    QStringList roles;

    /// Members that an application adds, such as `email`; functions read them as `current_user.email`.
    ValueMap more;
    /// Functions that an application adds, called as `current_user.name(...)`.
    using Method = std::function<Value(const CurrentUser &user, const ValueList &arguments)>;
    std::map<QString, Method> methods;

    bool isAnonymous() const { return id == QLatin1String("000"); }
    bool hasRole(const QString &role) const { return roles.contains(role); }
    /// Any of them.
    bool hasRole(const QStringList &wanted) const
    {
        return std::any_of(wanted.begin(), wanted.end(),
                           [this](const QString &role) { return roles.contains(role); });
    }
};

} // namespace backdesk
