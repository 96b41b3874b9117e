// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/ScriptErrors.h"

namespace backdesk::ui
{

namespace
{

constexpr int Invalid = 422;
constexpr int Unauthorized = 401;
constexpr int Forbidden = 403;
constexpr int NotFound = 404;
constexpr int Failed = 500;

int statusOf(const QJsonObject &thrown)
{
    if (thrown.value(QLatin1String("validationError")).toBool())
        return Invalid;
    if (thrown.value(QLatin1String("authorizationError")).toBool())
        return Unauthorized;
    if (thrown.value(QLatin1String("permissionError")).toBool())
        return Forbidden;
    if (thrown.value(QLatin1String("notFoundError")).toBool())
        return NotFound;
    const int status = thrown.value(QLatin1String("status")).toInt(Failed);
    return status >= 400 && status < 600 ? status : Failed;
}

QJsonObject errorsByPath(const QJsonObject &named)
{
    QJsonObject errors;
    for (auto it = named.begin(); it != named.end(); ++it) {
        const QString path = it.key() == QLatin1String("_error") ? QStringLiteral("$")
                                                                 : QString(QLatin1String("$.") + it.key());
        errors.insert(path, QJsonArray::fromStringList(errorTexts(it.value())));
    }
    return errors;
}

} // namespace

QStringList errorTexts(const QJsonValue &errors)
{
    if (!errors.isArray())
        return {errors.isString() ? errors.toString() : errors.toVariant().toString()};
    QStringList texts;
    for (const QJsonValue each : errors.toArray())
        texts += errorTexts(each);
    return texts;
}

Reply replyOfFailure(const ScriptAnswer &answer)
{
    const QJsonObject thrown = answer.thrown.toObject();
    Reply reply;
    reply.status = statusOf(thrown);
    const QString message = thrown.value(QLatin1String("message"))
                                .toString(answer.thrown.isString() ? answer.thrown.toString() : answer.error);
    reply.json.insert(QStringLiteral("detail"), message);
    reply.json.insert(QStringLiteral("status"), reply.status);
    if (const QString place = thrown.value(QLatin1String("redirectTo")).toString(); !place.isEmpty())
        reply.json.insert(QStringLiteral("redirectTo"), place);
    if (reply.status == Invalid) {
        reply.json.insert(QStringLiteral("errors"),
                          errorsByPath(thrown.value(QLatin1String("errors")).toObject()));
    }
    return reply;
}

} // namespace backdesk::ui
