// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/ErrorResponse.h"

#include "core/api/Problem.h"
#include "core/value/Json.h"

namespace backdesk
{

int statusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
    case ErrorKind::Malformed:
        return 400;
    case ErrorKind::Forbidden:
        return 403;
    case ErrorKind::NotFound:
        return 404;
    case ErrorKind::Conflict:
        return 409;
    case ErrorKind::NotAvailable:
        return 424;
    case ErrorKind::Stale:
        return 412;
    case ErrorKind::StorageFull:
        return 507;
    case ErrorKind::Unavailable:
        return 503;
    case ErrorKind::WrongState:
    case ErrorKind::Internal:
        break;
    }
    return 500;
}

ValueMap problemMembers(const Errors &errors, const QString &language)
{
    const int status = statusOf(errors.first().kind);
    QStringList sentences;
    ValueMap byPath;
    for (const Error &error : errors) {
        const QString message = error.message.text(language);
        sentences.append(error.path.isEmpty() ? message : error.path + QLatin1String(": ") + message);
        if (error.path.isEmpty())
            continue;
        ValueList messages = byPath.value(error.path).list();
        messages.append(message);
        byPath.set(error.path, messages);
    }
    ValueMap body;
    body.set(QStringLiteral("title"), QString::fromLatin1(reasonPhrase(status)));
    body.set(QStringLiteral("status"), status);
    body.set(QStringLiteral("detail"), sentences.join(u'\n'));
    if (!byPath.isEmpty())
        body.set(QStringLiteral("errors"), byPath);
    return body;
}

Response errorResponse(const Errors &errors, const QString &language)
{
    const int status = statusOf(errors.first().kind);
    ValueMap body;
    body.set(QStringLiteral("type"), QStringLiteral("about:blank"));
    for (const auto &[name, value] : problemMembers(errors, language).members())
        body.set(name, value);
    Response response;
    response.status = status;
    response.headers.set("content-type", "application/problem+json");
    if (status == 503)
        response.headers.set("retry-after", "5");
    response.body = toJson(body);
    return response;
}

} // namespace backdesk
