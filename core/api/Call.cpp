// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Call.h"

#include "core/api/ErrorResponse.h"
#include "core/value/Json.h"

#include <QCoreApplication>

namespace backdesk
{

std::optional<QString> Call::parameter(const QString &name) const
{
    std::optional<QString> found;
    for (const auto &[key, value] : query) {
        if (key == name)
            found = value;
    }
    return found;
}

View Call::view() const
{
    return View(parameter(QStringLiteral("_view")).value_or(QStringLiteral("client")));
}

Result<Value> Call::body() const
{
    if (request.body.isEmpty()) {
        return Error{
            ErrorKind::Malformed, {}, Message(QT_TRANSLATE_NOOP("core", "The request needs a JSON body."))};
    }
    return fromJson(request.body);
}

bool Call::hasJsonBody() const
{
    const auto header = request.headers.value("content-type");
    if (!header)
        return true;
    const QList<QByteArray> parts = header->toLower().split(';');
    const QByteArray type = parts.first().trimmed();
    const bool json =
        type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
    for (const QByteArray &part : parts.mid(1)) {
        const QByteArray parameter = part.trimmed();
        if (parameter.startsWith("charset=") && parameter != "charset=utf-8" &&
            parameter != "charset=\"utf-8\"")
            return false;
    }
    return json;
}

Response Call::failure(const Errors &errors) const
{
    return errorResponse(errors, language);
}

Response jsonResponse(const QByteArray &json)
{
    Response response;
    response.headers.set("content-type", "application/json");
    response.body = json;
    return response;
}

Response jsonResponse(const Value &value)
{
    return jsonResponse(toJson(value));
}

} // namespace backdesk
