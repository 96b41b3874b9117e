// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/Reply.h"

#include <QJsonArray>

namespace backdesk::ui
{

QString Reply::detail() const
{
    const QString detail = json.value(QLatin1String("detail")).toString();
    return detail.isEmpty() ? json.value(QLatin1String("title")).toString() : detail;
}

QMap<QString, QStringList> Reply::errors() const
{
    QMap<QString, QStringList> result;
    const QJsonObject errors = json.value(QLatin1String("errors")).toObject();
    for (auto it = errors.begin(); it != errors.end(); ++it) {
        for (const QJsonValue message : it.value().toArray())
            result[it.key()].append(message.toString());
    }
    return result;
}

} // namespace backdesk::ui
