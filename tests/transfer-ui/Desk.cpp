// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer-ui/Desk.h"

#include "core/description/Description.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

namespace backdesk::test
{

using namespace ui;

Desk::Desk()
{
    DescriptionResult description =
        loadDescription(QStringLiteral(BACKDESK_SOURCE_DIR "/tests/transfer-ui/desk.yml"));
    if (!description.ok())
        qFatal("tests/transfer-ui/desk.yml has mistakes");
    m_backoffice = std::move(description.backoffice);
    if (!m_backoffice->open().ok())
        qFatal("the desk does not open");
    m_router = std::make_unique<Router>(*m_backoffice);
    m_connector = std::make_unique<LocalConnector>(QStringLiteral("desk"), *m_router);
    m_app = parseAppMeta(send("GET", QStringLiteral("/_meta")));
}

Desk::~Desk() = default;

QJsonObject Desk::send(const QByteArray &method, const QString &path, const QJsonObject &body) const
{
    Request request;
    request.method = method;
    const QByteArray full = "/desk" + path.toUtf8();
    request.path = full.split('?').first();
    request.query = full.contains('?') ? full.mid(full.indexOf('?') + 1) : QByteArray();
    request.headers.add("content-type", "application/json");
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson();
    return QJsonDocument::fromJson(m_router->handle(request).body).object();
}

QString Desk::add(const QString &collection, const QJsonObject &item)
{
    return send("POST", QStringLiteral("/coll/") + collection, item).value(QLatin1String("_id")).toString();
}

QList<QJsonObject> Desk::items(const QString &collection) const
{
    const QJsonObject answer =
        send("GET", QStringLiteral("/coll/") + collection + QStringLiteral("?_page=0"));
    QList<QJsonObject> items;
    for (const QJsonValue item : answer.value(QLatin1String("result")).toArray())
        items.append(item.toObject());
    return items;
}

void Desk::fill()
{
    const QString ende = add(QStringLiteral("authors"), {{QStringLiteral("name"), u"Ende, Michael"_qs},
                                                         {QStringLiteral("code"), u"E1"_qs}});
    const QString aho = add(QStringLiteral("authors"), {{QStringLiteral("name"), u"Aho; Alfred"_qs},
                                                        {QStringLiteral("code"), u"A1"_qs}});
    const QString jane = add(QStringLiteral("readers"), {{QStringLiteral("name"), u"Jane Doe"_qs}});
    const QString neil = add(QStringLiteral("readers"), {{QStringLiteral("name"), u"Neil"_qs}});
    add(QStringLiteral("books"),
        {{QStringLiteral("title"), u"Momo"_qs},
         {QStringLiteral("isbn"), u"00000123456789012345"_qs},
         {QStringLiteral("author"), ende},
         {QStringLiteral("readers"), QJsonArray{jane, neil}},
         {QStringLiteral("year"), 1973},
         {QStringLiteral("copies"), Q_INT64_C(9007199254740993)},
         {QStringLiteral("price"), 1234.5},
         {QStringLiteral("reference"), true},
         {QStringLiteral("added"), u"2024-02-29T10:20:30"_qs},
         {QStringLiteral("tags"), QJsonArray{u"a"_qs, u"b"_qs}},
         {QStringLiteral("place"), QJsonObject{{u"room"_qs, u"A"_qs}, {u"shelf"_qs, 3}}},
         {QStringLiteral("note"), u"Two \"quotes\",\r\na line; and a tab\t."_qs}});
    add(QStringLiteral("books"), {{QStringLiteral("title"), u"=1+1"_qs},
                                  {QStringLiteral("isbn"), u""_qs},
                                  {QStringLiteral("author"), aho},
                                  {QStringLiteral("copies"), -5},
                                  {QStringLiteral("added"), u"2024-01-05"_qs},
                                  {QStringLiteral("tags"), QJsonArray{u"x; y"_qs, u"z"_qs}},
                                  {QStringLiteral("note"), u"😀 Übergröße\u0085 – العربية"_qs}});
    add(QStringLiteral("books"),
        {{QStringLiteral("title"), u"true"_qs}, {QStringLiteral("note"), u" 0x1F "_qs}});
}

QByteArray Desk::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Desk::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file could not be written");
}

QStringList Desk::files() const
{
    return QDir(m_folder.path()).entryList(QDir::Files);
}

ExportColumn Desk::column(const QString &name) const
{
    for (const ExportColumn &known : ExportColumns::of(books())) {
        if (known.name == name)
            return known;
    }
    return {};
}

ExportResult Desk::run(const ExportOptions &options, const ExportSource &source)
{
    return runExport(*m_connector, source, options);
}

ExportResult runExport(Connector &connector, const ExportSource &source, const ExportOptions &options)
{
    ExportJob job(connector, source, options);
    ExportResult result;
    QObject::connect(&job, &ExportJob::finished, &job, [&](const ExportResult &told) { result = told; });
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    if (finished.isEmpty() && !finished.wait(60000))
        QTest::qFail("the export did not end", __FILE__, __LINE__);
    return result;
}

} // namespace backdesk::test
