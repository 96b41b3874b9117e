// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostileTest.h"

#include "RawClient.h"
#include "WireSamples.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace backdesk;

namespace
{

const QByteArray plainGet = "GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n";

void addSamples()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("keeps");
    for (const WireSample &sample : wireSamples())
        QTest::newRow(sample.name) << sample.bytes << sample.status << sample.keeps;
}

void checkProblem(const RawAnswer &answer)
{
    QCOMPARE(answer.fields.value("content-type"), "application/problem+json");
    QCOMPARE(answer.fields.value("connection"), "close");
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(body.value(u"status").toInt(), answer.status);
    QVERIFY(!body.value(u"title").toString().isEmpty());
    QVERIFY(!body.value(u"detail").toString().isEmpty());
}

} // namespace

void HostileTest::initTestCase()
{
    QVERIFY2(wireSamples().size() >= 60, "the table of samples has shrunk");
    HttpOptions options;
    options.allowedHosts = {QStringLiteral("desk.example")};
    options.allowedOrigins = {QStringLiteral("https://pages.example")};
    options.threads = 2;
    m_server = std::make_unique<HttpServer>(m_handler, options);
    QString error;
    QVERIFY2(m_server->listen(&error), qPrintable(error));
}

void HostileTest::answersEachSample_data()
{
    addSamples();
}

void HostileTest::answersEachSample()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(bool, keeps);
    RawClient client(m_server->port());
    client.send(bytes); // may be cut short by a refusal
    const RawAnswer answer = client.readAnswer();
    QCOMPARE(answer.status, status);
    QVERIFY(answer.fields.contains("date"));
    QVERIFY(!answer.fields.contains("server"));
    if (status >= 400)
        checkProblem(answer);
    if (keeps) {
        QCOMPARE(client.ask(plainGet).status, 200);
        return;
    }
    QCOMPARE(answer.fields.value("connection"), "close");
    client.finishSending();
    QVERIFY(client.isAtEnd());
}

void HostileTest::answersEachSampleAfterAnother_data()
{
    addSamples();
}

// What is wrong with the second request of a connection must not reach the handler either.
void HostileTest::answersEachSampleAfterAnother()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RawClient client(m_server->port());
    client.send("POST /first HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\none" + bytes);
    const RawAnswer first = client.readAnswer();
    QCOMPARE(first.status, 200);
    QCOMPARE(first.body, "POST /first? one");
    QCOMPARE(client.readAnswer().status, status);
}

void HostileTest::refusesARequestThatEndsEarly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("in the request line") << QByteArray("GET /hel");
    QTest::newRow("in the fields") << QByteArray("GET /hello HTTP/1.1\r\nHost: loc");
    QTest::newRow("before the empty line") << QByteArray("GET /hello HTTP/1.1\r\nHost: localhost\r\n");
    QTest::newRow("in a counted body")
        << QByteArray("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhello");
    QTest::newRow("in a chunk") << QByteArray(
        "POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhello");
    QTest::newRow("before the last chunk") << QByteArray(
        "POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
}

void HostileTest::refusesARequestThatEndsEarly()
{
    QFETCH(QByteArray, bytes);
    RawClient client(m_server->port());
    QVERIFY(client.send(bytes));
    client.finishSending();
    QCOMPARE(client.readAnswer().status, 400);
    QVERIFY(client.isAtEnd());
}

void HostileTest::refusesWithoutABodyForHead()
{
    RawClient client(m_server->port());
    QVERIFY(client.send("HEAD /hello HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n"));
    const RawAnswer answer = client.readAnswer(true);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.fields.value("content-length").toInt() > 0);
    QVERIFY(client.isAtEnd());
}

void HostileTest::survivesRandomBytes()
{
    QRandomGenerator random(7);
    const QList<WireSample> samples = wireSamples();
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes = samples.at(round % samples.size()).bytes.left(200);
        for (int change = 0; change < 4; ++change)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        RawClient client(m_server->port());
        client.send(bytes);
        client.finishSending();
        client.readToEnd();
    }
    RawClient client(m_server->port());
    QCOMPARE(client.ask(plainGet).status, 200);
}

void HostileTest::cleanupTestCase()
{
    QVERIFY(m_server->close());
    m_server.reset();
}
