// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/Health.h"

#include <QJsonArray>
#include <QStringList>

namespace backdesk::ui
{

namespace
{

Health::State stateOf(const QString &status)
{
    if (status == QLatin1String("starting"))
        return Health::State::Starting;
    return status == QLatin1String("failed") ? Health::State::Failed : Health::State::Open;
}

} // namespace

int Health::percent() const
{
    if (total <= 0)
        return -1;
    return int(qBound(qint64(0), done, total) * 100 / total);
}

QString Health::reason() const
{
    QStringList reasons;
    for (const HealthProblem &problem : problems)
        reasons.append(problem.message);
    return reasons.join(u'\n');
}

Health Health::fromJson(const QJsonObject &json)
{
    Health health;
    health.state = stateOf(json.value(QLatin1String("status")).toString());
    const QJsonObject progress = json.value(QLatin1String("progress")).toObject();
    health.done = progress.value(QLatin1String("done")).toInteger();
    health.total = progress.value(QLatin1String("total")).toInteger();
    health.storage = json.value(QLatin1String("storage")).toString();
    const QJsonObject items = json.value(QLatin1String("items")).toObject();
    for (const QJsonValue count : items)
        health.items += count.toInteger();
    for (const QJsonValue told : json.value(QLatin1String("problems")).toArray()) {
        const QJsonObject problem = told.toObject();
        health.problems.append({problem.value(QLatin1String("place")).toString(),
                                problem.value(QLatin1String("message")).toString()});
    }
    return health;
}

} // namespace backdesk::ui
