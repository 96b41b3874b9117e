// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/Backend.h"

#include "core/api/Problem.h"
#include "core/description/Description.h"

#include <QJsonDocument>

namespace backdesk::test
{

namespace
{

const QByteArray description = R"(backoffice: app
storage: {type: memory}
collections:
  users:
    label: name
    fields:
      name: {type: String, required: true}
      age: {type: Int, min: 0}
      pages: {type: RefsList, coll: pages, field: $.owner, ods: unlink}
      address: {type: Dict, fields: {street: String}}
    actions:
      greet: {fields: {word: String}, run: !js "(action, o) => action.word + ' ' + o.name"}
  pages:
    fields:
      title: String
      position: Int
      when: Datetime
      owner: {type: Ref, coll: users, field: $.pages}
)";

} // namespace

Backend::Backend(const QByteArray &admin)
{
    const QByteArray text = admin.isEmpty() ? description : description + "admin:\n" + admin;
    DescriptionResult result = readDescription(text, QStringLiteral("app.yml"));
    for (const DescriptionError &error : std::as_const(result.errors))
        qCritical("%s", qPrintable(error.text()));
    if (!result.ok())
        qFatal("the description of the test is wrong");
    m_backoffice = std::move(result.backoffice);
    if (!m_backoffice->open().ok())
        qFatal("the storage does not open");
    m_router = std::make_unique<Router>(*m_backoffice);
    m_connector = std::make_unique<ui::LocalConnector>(QStringLiteral("app"), *m_router);
    m_app = ui::parseAppMeta(get(QStringLiteral("/app/_meta")));
}

Backend::~Backend()
{
    m_connector.reset();
}

QJsonObject Backend::get(const QString &path)
{
    Request request;
    request.method = "GET";
    request.path = path.toUtf8();
    return QJsonDocument::fromJson(m_router->handle(request).body).object();
}

QString Backend::add(const QString &collection, const QJsonObject &item)
{
    Request request;
    request.method = "POST";
    request.path = "/app/coll/" + collection.toUtf8();
    request.headers.add("content-type", "application/json");
    request.body = QJsonDocument(item).toJson();
    const Response response = m_router->handle(request);
    if (response.status != 200)
        qFatal("%s", response.body.constData());
    return QJsonDocument::fromJson(response.body).object().value(QLatin1String("_id")).toString();
}

} // namespace backdesk::test
