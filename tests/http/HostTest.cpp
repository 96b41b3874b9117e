// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostTest.h"

#include "RawClient.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include <thread>
#include <vector>

using namespace backdesk;
using namespace std::chrono_literals;

namespace
{

QByteArray get(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

QByteArray pageStart(int number)
{
    return "/page/" + QByteArray::number(number) + '.';
}

const QByteArray postHead = "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n";

void expectComplaint(const char *pattern)
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QLatin1String(pattern)));
}

} // namespace

void HostTest::init()
{
    m_handler = std::make_unique<TestHandler>();
}

void HostTest::cleanup()
{
    m_handler->openGate();
    m_server.reset();
    m_handler.reset();
}

quint16 HostTest::serve(const HttpOptions &options)
{
    m_server = std::make_unique<HttpServer>(*m_handler, options);
    QString error;
    if (!m_server->listen(&error))
        qFatal("%ls", qUtf16Printable(error));
    return m_server->port();
}

void HostTest::answersPipelinedRequestsInOrder()
{
    RawClient client(serve());
    QByteArray all;
    for (int i = 0; i < 500; ++i)
        all += i % 2 ? get("/n/" + QByteArray::number(i))
                     : "POST /n/" + QByteArray::number(i) +
                           " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: "
                           "chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n";
    QVERIFY(client.send(all));
    for (int i = 0; i < 500; ++i) {
        const QByteArray path = "/n/" + QByteArray::number(i);
        QCOMPARE(client.readAnswer().body,
                 QByteArray(i % 2 ? "GET " : "POST ") + path + (i % 2 ? "? " : "? ab"));
    }
}

void HostTest::answersAfterTheClientHasFinishedSending()
{
    RawClient client(serve());
    QByteArray all;
    for (int i = 0; i < 100; ++i)
        all += get("/page/" + QByteArray::number(i));
    QVERIFY(client.send(all + get("/big")));
    client.finishSending();
    for (int i = 0; i < 100; ++i)
        QVERIFY(client.readAnswer().body.startsWith(pageStart(i)));
    QCOMPARE(client.readAnswer().body.size(), TestHandler::bigBytes);
    QVERIFY(client.isAtEnd());
}

void HostTest::answersHeadWithoutABody()
{
    RawClient client(serve());
    QVERIFY(client.send("HEAD /big HTTP/1.1\r\nHost: localhost\r\n\r\n" + get("/after")));
    const RawAnswer head = client.readAnswer(true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.fields.value("content-length").toInt(), TestHandler::bigBytes);
    QCOMPARE(client.readAnswer().body, "GET /after? ");
}

void HostTest::givesNoBodyWithNoContent()
{
    RawClient client(serve());
    QVERIFY(client.send(get("/no-content") + get("/not-modified") + get("/after")));
    const RawAnswer noContent = client.readAnswer();
    QCOMPARE(noContent.status, 204);
    QVERIFY(!noContent.fields.contains("content-length"));
    QVERIFY(!noContent.fields.contains("content-type"));
    QCOMPARE(client.readAnswer().status, 304);
    QCOMPARE(client.readAnswer().body, "GET /after? ");
}

void HostTest::saysContinueBeforeTheBody()
{
    RawClient client(serve());
    const RawAnswer go = client.ask(
        "POST /echo HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
    QCOMPARE(go.status, 100);
    QVERIFY(go.fields.isEmpty());
    QCOMPARE(client.ask("hello").body, "POST /echo? hello");
    QCOMPARE(client.ask(get("/after")).status, 200);
}

void HostTest::refusesBeforeTheBodyIsSent()
{
    RawClient client(serve());
    const RawAnswer answer = client.ask(
        "POST /echo HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 99999999\r\n\r\n");
    QCOMPARE(answer.status, 413);
    QVERIFY(client.isAtEnd());
}

void HostTest::turnsExceptionsInto500()
{
    RawClient client(serve());
    expectComplaint("thrown on purpose");
    QCOMPARE(client.ask(get("/throw")).status, 500);
    expectComplaint("no exception");
    QCOMPARE(client.ask(get("/throw-int")).status, 500);
    QCOMPARE(client.ask(get("/after")).body, "GET /after? ");
}

void HostTest::letsNoHeaderBeInjected()
{
    RawClient client(serve());
    const RawAnswer answer = client.ask(get("/inject"));
    QCOMPARE(answer.head.count("Set-Cookie: a=1\r\nSet-Cookie: b=2\r\n"), 1);
    QVERIFY(!answer.head.contains("\nSet-Cookie: stolen"));
    QVERIFY(!answer.fields.contains("transfer-encoding"));
    QCOMPARE(answer.head.count("Content-Length"), 1);
    QCOMPARE(answer.body, "x");
    QCOMPARE(client.ask(get("/after")).status, 200);
}

void HostTest::servesInParallel()
{
    HttpOptions options;
    options.threads = 2;
    const quint16 port = serve(options);
    RawClient one(port);
    RawClient two(port);
    QVERIFY(one.send(get("/gate")));
    QVERIFY(two.send(get("/gate")));
    QVERIFY(m_handler->waitForGate(2));
    m_handler->openGate();
    QCOMPARE(one.readAnswer().status, 200);
    QCOMPARE(two.readAnswer().status, 200);
}

void HostTest::saysSoWhenThereAreTooManyConnections()
{
    HttpOptions options;
    options.maxConnections = 4;
    const quint16 port = serve(options);
    std::vector<RawClient> clients;
    for (int i = 0; i < 4; ++i) {
        clients.emplace_back(port);
        QCOMPARE(clients.back().ask(get("/hello")).status, 200);
    }
    {
        RawClient surplus(port);
        const RawAnswer answer = surplus.ask(get("/hello"));
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.fields.value("retry-after"), "1");
        QCOMPARE(answer.fields.value("connection"), "close");
        surplus.finishSending();
        QVERIFY(surplus.isAtEnd());
    }
    clients.pop_back();
    bool served = false; // QTRY asks once more in the end
    QTRY_VERIFY(served || (served = RawClient(port).ask(get("/hello")).status == 200));
    QCOMPARE(clients.front().ask(get("/hello")).status, 200);
}

void HostTest::limitsBodiesOfAllConnectionsTogether()
{
    HttpOptions options;
    options.bufferedBytes = 150'000;
    const quint16 port = serve(options);
    const QByteArray post = postHead + "\r\n" + QByteArray(100'000, 'b');
    RawClient holder(port);
    QVERIFY(holder.send(postHead + "Expect: 100-continue\r\n\r\n"));
    QCOMPARE(holder.readAnswer().status, 100);
    QVERIFY(holder.send(QByteArray(99'999, 'a')));
    std::vector<RawClient> others; // they stay open, yet hold nothing once refused
    bool refused = false;
    QTRY_VERIFY(refused || (others.emplace_back(port), refused = others.back().ask(post).status == 503));
    QCOMPARE(holder.ask("a").status, 200);
    QCOMPARE(RawClient(port).ask(post).status, 200);
}

void HostTest::dropsSlowHeads()
{
    HttpOptions options;
    options.headDeadline = 300ms;
    RawClient client(serve(options));
    QCOMPARE(client.ask(get("/hello")).status, 200);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.ask("GET /hello HTTP/1.1\r\nHost: lo").status, 408);
    QVERIFY(timer.elapsed() >= 250 && timer.elapsed() < 5000);
    QVERIFY(client.isAtEnd());
}

void HostTest::dropsSilentConnections()
{
    HttpOptions options;
    options.headDeadline = 200ms;
    RawClient client(serve(options));
    QVERIFY(client.isAtEnd());
}

void HostTest::dropsStalledBodies()
{
    HttpOptions options;
    options.stallDeadline = 200ms;
    RawClient client(serve(options));
    QCOMPARE(client.ask(postHead + "\r\nhello").status, 408);
    QVERIFY(client.isAtEnd());
}

void HostTest::dropsDribblingBodies()
{
    HttpOptions options;
    options.bodyDeadline = 300ms;
    options.lingerDeadline = 100ms;
    RawClient client(serve(options));
    QVERIFY(client.send(postHead + "\r\n"));
    QElapsedTimer timer;
    timer.start();
    while (client.send("a") && timer.elapsed() < 9000)
        QTest::qWait(10);
    QVERIFY(timer.elapsed() >= 250 && timer.elapsed() < 9000);
}

void HostTest::blamesNoClientForASlowHandler()
{
    HttpOptions options;
    options.threads = 1;
    options.headDeadline = 200ms;
    options.idleDeadline = 200ms;
    const quint16 port = serve(options);
    RawClient half(port);
    RawClient idle(port);
    QCOMPARE(idle.ask(get("/hello")).status, 200);
    QCOMPARE(half.ask(get("/hello")).status, 200);
    RawClient busy(port);
    QVERIFY(busy.send(get("/gate")));
    QVERIFY(m_handler->waitForGate(1));
    QVERIFY(idle.send(get("/hello")));
    QVERIFY(half.send("GET /hello HTTP/1.1\r\n"));
    QVERIFY(half.send("Host: localhost\r\n\r\n"));
    QTest::qWait(500); // the deadlines pass while the only thread is busy
    m_handler->openGate();
    QCOMPARE(idle.readAnswer().status, 200);
    QCOMPARE(half.readAnswer().status, 200);
    QCOMPARE(busy.readAnswer().status, 200);
}

void HostTest::closesIdleConnections()
{
    HttpOptions options;
    options.idleDeadline = 200ms;
    RawClient client(serve(options));
    QCOMPARE(client.ask(get("/hello")).status, 200);
    QVERIFY(client.isAtEnd()); // without an answer to a question nobody asked
}

void HostTest::dropsClientsThatDoNotRead()
{
    HttpOptions options;
    options.writeDeadline = 300ms;
    const quint16 port = serve(options);
    RawClient client(port);
    QVERIFY(client.send(get("/big") + get("/big")));
    QVERIFY(client.isReset());
    QCOMPARE(RawClient(port).ask(get("/hello")).status, 200);
}

void HostTest::finishesWhatRunsWhenClosing()
{
    const quint16 port = serve();
    RawClient idle(port);
    QCOMPARE(idle.ask(get("/hello")).status, 200);
    RawClient busy(port);
    QVERIFY(busy.send(get("/gate")));
    QVERIFY(m_handler->waitForGate(1));
    bool closed = false;
    std::thread closing([this, &closed] { closed = m_server->close(); });
    QVERIFY(idle.isAtEnd());
    m_handler->openGate();
    QCOMPARE(busy.readAnswer().body, "GET /gate? ");
    QVERIFY(busy.isAtEnd());
    closing.join();
    QVERIFY(closed);
    QVERIFY(!RawClient(port).isConnected());
}

void HostTest::closesInBoundedTime()
{
    HttpOptions options;
    options.closeDeadline = 100ms;
    RawClient client(serve(options));
    QVERIFY(client.send(get("/gate")));
    QVERIFY(m_handler->waitForGate(1));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!m_server->close());
    QVERIFY(timer.elapsed() < 5000);
    m_handler->openGate();
    QTRY_VERIFY(m_server->close());
}

void HostTest::reportsAPortInUse()
{
    HttpOptions options;
    options.port = serve();
    HttpServer second(*m_handler, options);
    QString error;
    QVERIFY(!second.listen(&error));
    QVERIFY(!error.isEmpty());
    QVERIFY(!second.isListening());
    QVERIFY(second.url().isEmpty());
}

void HostTest::reportsABadAddress()
{
    HttpOptions options;
    options.host = QStringLiteral("not an address");
    HttpServer server(*m_handler, options);
    QString error;
    QVERIFY(!server.listen(&error));
    QVERIFY(error.contains(options.host));
}

void HostTest::namesItsAddress()
{
    const quint16 port = serve();
    QCOMPARE(m_server->url(), QStringLiteral("http://127.0.0.1:%1").arg(port));
    HttpOptions everywhere;
    everywhere.host = QStringLiteral("0.0.0.0");
    const quint16 other = serve(everywhere);
    QCOMPARE(m_server->url(), QStringLiteral("http://127.0.0.1:%1").arg(other));
}

void HostTest::listensOnIpv6()
{
    HttpOptions options;
    options.host = QStringLiteral("::1");
    HttpServer server(*m_handler, options);
    QString error;
    if (!server.listen(&error))
        QSKIP("this machine has no IPv6");
    QCOMPARE(server.url(), QStringLiteral("http://[::1]:%1").arg(server.port()));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHostIPv6, server.port());
    QVERIFY(socket.waitForConnected());
    socket.write("GET /hello HTTP/1.1\r\nHost: [::1]\r\nConnection: close\r\n\r\n");
    QVERIFY(socket.waitForDisconnected());
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 OK\r\n"));
}
