// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpLogTest.h"

#include "core/value/LogSetup.h"
#include "FunctionHandler.h"
#include "RawClient.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <stdexcept>

using namespace backdesk;

namespace
{

LogOptions options(const QString &path, LogLevel level)
{
    LogHandler handler;
    handler.kind = LogHandler::Kind::File;
    handler.path = path;
    LogOptions options;
    options.level = level;
    options.handlers = {handler};
    return options;
}

Response answer(const Request &request)
{
    Response response;
    response.headers.set("content-type", "text/plain");
    response.headers.set("set-cookie", "session=Secret-answer-cookie");
    response.body = "Secret-answer-body";
    if (request.path == "/fails")
        response.status = 503;
    if (request.path == "/throws")
        throw std::runtime_error("out of luck");
    if (request.path == "/file")
        response.file = ResponseFile::open(QStringLiteral("/nowhere"));
    return response;
}

} // namespace

QByteArray HttpLogTest::journal() const
{
    QFile file(m_folder.filePath(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void HttpLogTest::tellsEveryRequestAtDebug()
{
    QFile::remove(m_folder.filePath(QStringLiteral("log")));
    LogSetup logs;
    QVERIFY(logs.apply(options(m_folder.filePath(QStringLiteral("log")), LogLevel::Debug)));
    FunctionHandler handler(answer);
    HttpServer server(handler);
    QVERIFY(server.listen());
    RawClient client(server.port());
    client.ask("GET /a/b?x=1 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    client.send("HEAD /a HTTP/1.1\r\nHost: localhost\r\n\r\n");
    client.readAnswer(true);
    client.ask("BREW /pot HTTP/1.1\r\nHost: localhost\r\n\r\n");
    server.close();
    const QString text = QString::fromUtf8(journal());
    static const QRegularExpression first(QStringLiteral("Z DEBUG http: GET /a/b 200 \\d+\\.\\d ms\\n"));
    QVERIFY2(first.match(text).hasMatch(), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String(" http: HEAD /a 200 ")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("Z DEBUG http: Refused: 501 ")), qPrintable(text));
}

void HttpLogTest::tellsFailuresAsWarnings()
{
    QFile::remove(m_folder.filePath(QStringLiteral("log")));
    LogSetup logs;
    QVERIFY(logs.apply(options(m_folder.filePath(QStringLiteral("log")), LogLevel::Warning)));
    FunctionHandler handler(answer);
    HttpServer server(handler);
    QVERIFY(server.listen());
    RawClient client(server.port());
    client.ask("GET /fine HTTP/1.1\r\nHost: localhost\r\n\r\n");
    client.ask("GET /fails HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(client.ask("GET /throws HTTP/1.1\r\nHost: localhost\r\n\r\n").status, 500);
    server.close();
    const QByteArray text = journal();
    QVERIFY2(text.contains("Z WARNING http: GET /fails 503 "), text.constData());
    QVERIFY2(text.contains("Z ERROR http: A handler threw: out of luck\n"), text.constData());
    QVERIFY2(!text.contains("/fine"), text.constData());
}

void HttpLogTest::tellsStartAndStop()
{
    QFile::remove(m_folder.filePath(QStringLiteral("log")));
    LogSetup logs;
    QVERIFY(logs.apply(options(m_folder.filePath(QStringLiteral("log")), LogLevel::Info)));
    FunctionHandler handler(answer);
    {
        HttpServer server(handler);
        QVERIFY(server.listen());
        const QByteArray line = "Z INFO http: Serving at " + server.url().toLatin1() + ".\n";
        QVERIFY2(journal().endsWith(line), journal().constData());
    }
    QVERIFY(journal().endsWith("Z INFO http: Stopped serving.\n"));
    QCOMPARE(journal().count('\n'), 2);
}

void HttpLogTest::neverTellsASecret()
{
    QFile::remove(m_folder.filePath(QStringLiteral("log")));
    LogSetup logs;
    QVERIFY(logs.apply(options(m_folder.filePath(QStringLiteral("log")), LogLevel::Debug)));
    FunctionHandler handler(answer);
    HttpOptions http;
    http.proxy = ProxyIdentity{
        "X-User-Login", "X-User-Id", "X-User-Roles", {*PeerNetwork::fromString(QStringLiteral("127.0.0.1"))}};
    HttpServer server(handler, http);
    QVERIFY(server.listen());
    const QByteArray fields = "Host: localhost\r\nAuthorization: Bearer Secret-token\r\n"
                              "Cookie: session=Secret-cookie\r\nX-User-Id: Secret-id\r\n"
                              "X-User-Login: Secret-login\r\nX-User-Roles: Secret-role\r\n";
    const QByteArray target = "?login=ada&password=Secret-password HTTP/1.1\r\n";
    const QByteArray body = "Content-Length: 11\r\n\r\nSecret-body";
    QList<QByteArray> requests;
    for (const QByteArray path : {"/seen", "/fails", "/throws", "/file"})
        requests.append("POST " + path + target + fields + body);
    requests.append("GET /seen" + target + fields + "X-User-Id: Secret-second\r\n\r\n");
    requests.append("GET /seen" + target + fields + "Secret-malformed\r\n\r\n");
    requests.append("GET /seen" + target + fields + "Transfer-Encoding: Secret-coding\r\n\r\n");
    requests.append("GET /seen" + target + fields + "Host: Secret-host\r\n\r\n");
    requests.append("GET http://Secret-user@localhost/seen" + target + fields + "\r\n");
    requests.append("SECRET /seen" + target + fields + "\r\n");
    requests.append("GET /seen" + target + fields + "Content-Length: 99\r\n\r\nSecret-half");
    for (const QByteArray &request : requests) {
        RawClient client(server.port());
        QVERIFY(client.send(request));
        client.finishSending();
        QVERIFY(client.readAnswer().status != 0);
    }
    server.close();
    const QByteArray text = journal();
    QVERIFY2(text.contains(" http: POST /seen 200 "), text.constData());
    QVERIFY2(text.count("Refused: ") >= 5, text.constData());
    QVERIFY2(!text.toLower().contains("secret"), text.constData());
    QVERIFY2(!text.contains("password"), text.constData());
    QVERIFY2(!text.contains("ada"), text.constData());
}
