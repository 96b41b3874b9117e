// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/property/Application.h"

#include "core/description/Description.h"
#include "core/value/Json.h"

#include <QDir>
#include <QFile>

namespace backdesk::test
{

namespace
{

/// In memory where the system has such a place: every write waits for the disk.
QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/backdesk-XXXXXX");
}

} // namespace

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

Application::Application(const QByteArray &description) : m_folder(folderTemplate())
{
    writeFile(m_folder.filePath(QStringLiteral("app.yml")), description);
}

QString Application::open()
{
    close();
    DescriptionResult result = loadDescription(m_folder.filePath(QStringLiteral("app.yml")));
    QStringList errors;
    for (const DescriptionError &error : result.errors)
        errors.append(error.text());
    if (!result.ok())
        return QStringLiteral("the description: ") + errors.join(u'\n');
    m_backoffice = std::move(result.backoffice);
    const Status opened = m_backoffice->open();
    if (!opened)
        return opened.error().message.text();
    m_router = std::make_unique<Router>(*m_backoffice);
    return {};
}

void Application::close()
{
    m_router.reset();
    m_backoffice.reset();
}

Answer Application::ask(const QByteArray &method, const QString &path, const Value &body)
{
    Request request;
    request.method = method;
    request.path = "/app/coll/" + path.toUtf8();
    request.headers.add("content-type", "application/json");
    if (!body.isNull())
        request.body = toJson(body);
    const Response response = m_router->handle(request);
    const auto json = fromJson(response.body);
    return {response.status, response.headers.value("etag").value_or(QByteArray()), response.body,
            json ? *json : Value()};
}

QString Application::itemFile(const QString &id) const
{
    return m_folder.filePath(QStringLiteral("data/items/") + id + QStringLiteral(".yml"));
}

QStringList Application::problems() const
{
    QStringList lines;
    for (const StorageProblem &problem : m_backoffice->storage().problems())
        lines.append(problem.place + QLatin1String(": ") + problem.message.text());
    return lines;
}

} // namespace backdesk::test
