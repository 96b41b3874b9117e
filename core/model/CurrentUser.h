// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>

namespace backdesk
{

/// Who a change is made by: the backo document's current_user.
struct CurrentUser {
    QString id = QStringLiteral("000");
    QString login = QStringLiteral("ANONYMOUS");
    QStringList roles;

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
