// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Send.h"

#include <QJsonDocument>

namespace backdesk::bench
{

QJsonObject send(Router &router, const QByteArray &method, const QByteArray &path, const QJsonObject &body)
{
    Request request;
    request.method = method;
    request.path = "/bench" + path;
    request.headers.add("content-type", "application/json");
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return QJsonDocument::fromJson(router.handle(request).body).object();
}

} // namespace backdesk::bench
