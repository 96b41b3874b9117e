// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/examples/Demo.h"

#include "tests/support/ExampleCopy.h"

#include <QJsonDocument>

namespace backdesk::test
{

Demo::Demo(const QString &name) : m_name(name)
{
    DescriptionResult result = loadDescription(copyExample(name, m_folder));
    for (const DescriptionError &error : result.errors)
        qWarning("%s", qPrintable(error.text()));
    m_backoffice = std::move(result.backoffice);
    if (!m_backoffice || !m_backoffice->open())
        qFatal("The example %s cannot be opened.", qPrintable(name));
    m_router = std::make_unique<Router>(*m_backoffice);
}

void Demo::actAs(const QString &id, const QStringList &roles)
{
    m_identity = id.isEmpty() ? Identity() : Identity{id, id, roles};
}

Response Demo::answer(const QByteArray &method, const QByteArray &path, const QJsonObject &body)
{
    Request request;
    request.method = method;
    const QList<QByteArray> parts = path.split('?');
    request.path = '/' + m_name.toUtf8() + '/' + parts.first();
    if (parts.size() > 1)
        request.query = parts[1];
    if (method != "GET" && method != "DELETE") {
        request.body = QJsonDocument(body).toJson();
        request.headers.set("content-type", "application/json");
    }
    request.identity = m_identity;
    return m_router->handle(request);
}

DemoAnswer Demo::send(const QByteArray &method, const QByteArray &path, const QJsonObject &body)
{
    const Response response = answer(method, path, body);
    return {response.status, QJsonDocument::fromJson(responseBody(response).value_or(QByteArray())).object()};
}

QByteArray Demo::content(const QByteArray &path)
{
    return responseBody(answer("GET", path, {})).value_or(QByteArray());
}

QJsonValue Demo::member(const QByteArray &path, const char *name)
{
    return get(path).json.value(QLatin1String(name));
}

} // namespace backdesk::test
