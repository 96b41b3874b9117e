// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/Shelves.h"

#include "core/api/Problem.h"
#include "core/description/Description.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace backdesk::test
{

using namespace ui;

Shelves::Shelves() : Shelves(QStringLiteral("shelves"))
{
    fill();
}

Shelves::Shelves(const QString &name) : m_name(name)
{
    const QString file = QStringLiteral(BACKDESK_SOURCE_DIR "/tests/forms/%1.yml").arg(name);
    DescriptionResult description = loadDescription(file);
    if (!description.ok())
        qFatal("%s", qPrintable(checkDescription(file).join(u'\n')));
    m_backoffice = std::move(description.backoffice);
    if (!m_backoffice->open().ok())
        qFatal("the shelves do not open");
    m_router = std::make_unique<Router>(*m_backoffice);
    m_router->setOnChanged([this](const QStringList &collections) { tellChanged(collections); });
    m_connector = std::make_unique<LocalConnector>(name, *this);
    m_labels = std::make_unique<ReferenceLabels>(m_connector.get());
    m_app = parseAppMeta(send("GET", QStringLiteral("/_meta")));
}

Shelves::~Shelves()
{
    release();
    m_labels.reset();
    m_connector.reset();
}

void Shelves::fill()
{
    const auto named = [](const char *name) {
        return QJsonObject{{QStringLiteral("name"), QString::fromUtf8(name)}};
    };
    author = add(QStringLiteral("authors"), named("Stroustrup, Bjarne"));
    for (const char *name : {"Knuth, Donald", "Ende, Michael", "Saint-Exupéry, Antoine de", "Hopper, Grace"})
        add(QStringLiteral("authors"), named(name));
    reader = add(QStringLiteral("readers"), named("Neil Armstrong"));
    add(QStringLiteral("readers"), named("Ada Lovelace"));
    const QJsonObject loan{
        {QStringLiteral("reader"), reader},
        {QStringLiteral("until"), QStringLiteral("2026-12-12T00:00:00")},
        {QStringLiteral("place"), QJsonObject{{QStringLiteral("room"), QStringLiteral("Reading room")},
                                              {QStringLiteral("shelf"), 12}}}};
    book = add(QStringLiteral("books"),
               {{QStringLiteral("title"), QStringLiteral("The C++ Programming Language")},
                {QStringLiteral("author"), author},
                {QStringLiteral("language"), QStringLiteral("English")},
                {QStringLiteral("year"), 2013},
                {QStringLiteral("pages"), 1376},
                {QStringLiteral("tags"), QJsonArray{QStringLiteral("c++"), QStringLiteral("reference")}},
                {QStringLiteral("serial"), QJsonValue(Q_INT64_C(9007199254740993))},
                {QStringLiteral("loan"), loan}});
}

const CollectionMeta &Shelves::collection(const char *name) const
{
    return *m_app.collection(QLatin1String(name));
}

FieldContext Shelves::context(const QString &itemId)
{
    FieldContext context;
    context.connector = m_connector.get();
    context.labels = m_labels.get();
    context.app = m_app;
    context.itemId = itemId;
    return context;
}

Response Shelves::handle(const Request &request)
{
    {
        QMutexLocker lock(&m_mutex);
        const QString path =
            QString::fromUtf8(QByteArray::fromPercentEncoding(request.path + '?' + request.query));
        m_seen.append({request.method, path.mid(m_name.size() + 1),
                       QJsonDocument::fromJson(request.body).object(),
                       request.headers.value("if-match").value_or(QByteArray())});
        while (m_held)
            m_released.wait(&m_mutex);
        if (m_answerMethod == request.method && request.path.endsWith(m_answerPathEnd)) {
            m_answerMethod.clear();
            return problem(m_answerStatus, m_answerDetail);
        }
    }
    return m_router->handle(request);
}

QList<Seen> Shelves::seen(const QByteArray &method, const QString &part) const
{
    const QMutexLocker lock(&m_mutex);
    QList<Seen> found;
    for (const Seen &request : m_seen) {
        if (request.method == method && request.path.contains(part))
            found.append(request);
    }
    return found;
}

void Shelves::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_seen.clear();
}

void Shelves::hold()
{
    const QMutexLocker lock(&m_mutex);
    m_held = true;
}

void Shelves::release()
{
    const QMutexLocker lock(&m_mutex);
    m_held = false;
    m_released.wakeAll();
}

void Shelves::answerNext(const QByteArray &method, int status, const QString &detail, const QString &pathEnd)
{
    const QMutexLocker lock(&m_mutex);
    m_answerMethod = method;
    m_answerStatus = status;
    m_answerDetail = detail;
    m_answerPathEnd = pathEnd.toUtf8();
}

QJsonObject Shelves::send(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    Request request;
    request.method = method;
    request.path = '/' + m_name.toUtf8() + path.toUtf8();
    request.headers.add("content-type", "application/json");
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson();
    return QJsonDocument::fromJson(m_router->handle(request).body).object();
}

QString Shelves::add(const QString &collection, const QJsonObject &item)
{
    const QJsonObject answer = send("POST", QStringLiteral("/coll/") + collection, item);
    if (!answer.contains(QLatin1String("_id")))
        qFatal("%s", QJsonDocument(answer).toJson().constData());
    return answer.value(QLatin1String("_id")).toString();
}

QJsonObject Shelves::item(const QString &collection, const QString &id)
{
    return send("GET", QStringLiteral("/coll/") + collection + u'/' + id);
}

} // namespace backdesk::test
