// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/behaviour/App.h"

#include <QFile>
#include <QTest>

namespace backdesk::test
{

namespace
{

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

QByteArray App::usualStorage()
{
    return "storage: " +
           qEnvironmentVariable("BACKDESK_TEST_STORAGE", QStringLiteral("{type: memory}")).toUtf8() + '\n';
}

App::App(const QByteArray &collections, const QByteArray &more,
         const QList<std::pair<QString, QByteArray>> &files)
{
    QByteArray text = "backoffice: app\n" + more + "collections:\n";
    for (const QByteArray &line : collections.split('\n'))
        text += "  " + line + '\n';
    write(m_folder.filePath(QStringLiteral("app.yml")), text);
    for (const auto &[name, content] : files)
        write(m_folder.filePath(name), content);
    open();
}

void App::open()
{
    DescriptionResult result = loadDescription(m_folder.filePath(QStringLiteral("app.yml")));
    for (const DescriptionError &error : result.errors)
        qWarning("%s", qPrintable(error.text()));
    m_backoffice = std::move(result.backoffice);
    if (!m_backoffice)
        qFatal("The description is wrong.");
    const Status opened = m_backoffice->open();
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message.text({})));
    m_router = std::make_unique<Router>(*m_backoffice);
}

void App::restart()
{
    m_router.reset();
    m_backoffice.reset();
    open();
}

void App::actAs(const QString &id, const QString &login, const QStringList &roles)
{
    m_identity = id.isEmpty() ? Identity() : Identity{id, login, roles};
}

Answer App::send(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                 const QByteArray &contentType)
{
    Request request;
    request.method = method;
    const QList<QByteArray> parts = path.split('?');
    request.path = "/app/" + parts.first();
    if (parts.size() > 1)
        request.query = parts[1];
    request.body = body;
    if (!body.isEmpty())
        request.headers.set("content-type", contentType);
    request.identity = m_identity;
    const Response response = m_router->handle(request);
    const QByteArray json = '[' + responseBody(response).value_or(QByteArray()) + ']';
    return {response.status, QJsonDocument::fromJson(json).array().at(0), response};
}

QByteArray App::create(const QByteArray &collection, const QByteArray &body)
{
    const Answer made = post("coll/" + collection, body);
    if (made.status != 200)
        qWarning("%s", responseBody(made.response).value_or(QByteArray()).constData());
    return "coll/" + collection + '/' + made.id().toLatin1();
}

} // namespace backdesk::test
