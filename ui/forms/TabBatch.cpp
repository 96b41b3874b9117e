// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/TabBatch.h"

namespace backdesk::ui
{

TabBatch::TabBatch(const QJsonArray &operations) : m_operations(operations)
{
    bool isNamed = false;
    for (qsizetype i = 0; i < operations.size(); ++i) {
        const QJsonObject operation = operations.at(i).toObject();
        isNamed = isNamed || operation.contains(QLatin1String("as"));
        (operation.contains(QLatin1String("asker")) ? m_functions : m_server).append(i);
    }
    m_order = isNamed ? m_server + m_functions : m_functions + m_server;
}

QJsonArray TabBatch::chosen(const QList<qsizetype> &places) const
{
    QJsonArray list;
    for (const qsizetype place : places)
        list.append(m_operations.at(place));
    return list;
}

QJsonObject TabBatch::check() const
{
    return {{QStringLiteral("atomic"), true},
            {QStringLiteral("check"), true},
            {QStringLiteral("operations"), chosen(m_server)}};
}

QJsonObject TabBatch::batch() const
{
    return {{QStringLiteral("atomic"), true}, {QStringLiteral("operations"), chosen(m_order)}};
}

QJsonArray TabBatch::placed(const QJsonArray &results, const QList<qsizetype> &places) const
{
    QJsonArray list;
    for (qsizetype i = 0; i < m_operations.size(); ++i)
        list.append(QJsonObject());
    for (qsizetype i = 0; i < places.size() && i < results.size(); ++i)
        list[places.at(i)] = results.at(i);
    return list;
}

QJsonArray TabBatch::checked(const QJsonArray &results) const
{
    return placed(results, m_server);
}

QJsonArray TabBatch::done(const QJsonArray &results) const
{
    return placed(results, m_order);
}

} // namespace backdesk::ui
