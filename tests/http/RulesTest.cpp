// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RulesTest.h"

#include "core/api/Problem.h"
#include "core/http/Deadline.h"
#include "core/http/HostRules.h"
#include "core/http/ResponseShape.h"

#include <QTest>

using namespace backdesk;

namespace
{

bool accepts(const HostRules &rules, const char *host)
{
    const auto authority = parseAuthority(host);
    return authority && rules.accepts(*authority);
}

Response withHeader(const char *name, const char *value)
{
    Response response;
    response.headers.add(name, value);
    return response;
}

} // namespace

void RulesTest::servesLoopbackNames_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("served");
    const auto row = [](const char *host, bool served) { QTest::newRow(host) << QByteArray(host) << served; };
    row("localhost", true);
    row("Localhost.:99", true);
    row("127.0.0.1", true);
    row("127.9.9.9", true);
    row("[::1]:80", true);
    row("desk.example", true);
    row("b\xc3\xbc"
        "cher.example",
        false);
    row("xn--bcher-kva.example", true);
    row("192.0.2.1", false);
    row("127.0.0.1.attacker.example", false);
    row("127.attacker.example", false);
    row("attacker.example", false);
    row("[::2]", false);
    row("[::1%25lo]", false);
    row("local host", false);
    row(".", false);
    row(":80", false);
}

void RulesTest::servesLoopbackNames()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, served);
    const HostRules rules(QStringLiteral("127.0.0.1"),
                          {QStringLiteral("Desk.Example"), QStringLiteral("bücher.example")});
    QCOMPARE(accepts(rules, host.constData()), served);
}

void RulesTest::servesAnyAddressWhenListeningEverywhere()
{
    const HostRules rules(QStringLiteral("0.0.0.0"), {});
    QVERIFY(accepts(rules, "192.0.2.1"));
    QVERIFY(accepts(rules, "[2001:db8::1]"));
    QVERIFY(accepts(rules, "localhost"));
    QVERIFY(!accepts(rules, "attacker.example"));
    QVERIFY(!accepts(rules, "1.2.3.4.5"));
}

void RulesTest::servesEveryNameWhenToldSo()
{
    const HostRules rules(QStringLiteral("127.0.0.1"), {QStringLiteral("*")});
    QVERIFY(accepts(rules, "anything.example"));
}

void RulesTest::writesTheFieldsOfItsOwn()
{
    Response response = withHeader("content-type", "application/json");
    for (const char *name : {"connection", "content-length", "date", "server", "transfer-encoding"})
        response.headers.add(name, "mine");
    response.body = "{}";
    QCOMPARE(shapeResponse(response, {false, false, true, "now"}).head,
             "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nDate: now\r\n\r\n");
    QVERIFY(shapeResponse(response, {false, true, true, "now"}).head.contains("Connection: keep-alive\r\n"));
    QVERIFY(shapeResponse(response, {false, true, false, "now"}).head.contains("Connection: close\r\n"));
}

void RulesTest::letsNoValueStartAField()
{
    const auto wire = shapeResponse(withHeader("location", "/a\r\nSet-Cookie: x\n\r\n<html>"), {});
    QVERIFY(wire.head.contains("Location: /a  Set-Cookie: x   <html>\r\n"));
    Response nul;
    nul.headers.add("x-nul", QByteArray("a\0b", 3));
    QVERIFY(shapeResponse(nul, {}).head.contains("X-Nul: a b\r\n"));
    QVERIFY(!shapeResponse(withHeader("x\r\ny", "1"), {}).head.contains("X\r\n"));
    QVERIFY(!shapeResponse(withHeader("x y", "1"), {}).head.contains("X y"));
}

void RulesTest::givesNoBodyWhereThereIsNone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("headOnly");
    QTest::addColumn<bool>("length");
    QTest::newRow("204") << 204 << false << false;
    QTest::newRow("304") << 304 << false << false;
    QTest::newRow("HEAD") << 200 << true << true;
}

void RulesTest::givesNoBodyWhereThereIsNone()
{
    QFETCH(int, status);
    QFETCH(bool, headOnly);
    QFETCH(bool, length);
    Response response = withHeader("content-type", "text/plain");
    response.status = status;
    response.body = "body";
    const WireResponse wire = shapeResponse(response, {headOnly, false, true, "now"});
    QVERIFY(wire.body.isEmpty());
    QCOMPARE(wire.head.contains("Content-Length: 4\r\n"), length);
    QCOMPARE(wire.head.contains("Content-Length"), length);
    QCOMPARE(wire.head.contains("Content-Type"), length);
}

void RulesTest::replacesImpossibleStatuses()
{
    for (const int status : {0, -1, 100, 199, 600, 12345}) {
        Response response;
        response.status = status;
        QVERIFY(shapeResponse(response, {}).head.startsWith("HTTP/1.1 500 Internal Server Error\r\n"));
    }
}

void RulesTest::keepsSeveralFieldsInOrder()
{
    Response response = withHeader("set-cookie", "a=1");
    response.headers.add("set-cookie", "b=2");
    QVERIFY(shapeResponse(response, {}).head.contains("Set-Cookie: a=1\r\nSet-Cookie: b=2\r\n"));
}

void RulesTest::renewsTheDeadlineOnlyForProgress()
{
    using Phase = Deadline::Phase;
    const HttpOptions options;
    Deadline deadline(options, 0);
    deadline.update(Phase::Head, 0, 0, 1'000);
    deadline.update(Phase::Head, 0, 0, 9'000); // more of the same head
    QVERIFY(!deadline.isOver(10'999));
    QVERIFY(deadline.isOver(11'000));

    deadline.update(Phase::Body, 0, 1, 11'000);
    QVERIFY(!deadline.isOver(25'999));
    QVERIFY(deadline.isOver(26'000)); // stalled
    for (qint64 i = 1; i < 30; ++i)
        deadline.update(Phase::Body, 0, 1 + i, 11'000 + i * 1'000); // a byte a second
    QVERIFY(!deadline.isOver(40'999));
    QVERIFY(deadline.isOver(41'000));
    deadline.update(Phase::Body, 0, 70'000, 40'000); // 64 KiB are worth another window
    QVERIFY(!deadline.isOver(54'000));

    deadline.update(Phase::Idle, 1, 0, 50'000);
    deadline.update(Phase::Idle, 2, 0, 100'000); // another request was answered
    QVERIFY(!deadline.isOver(159'999));
    QVERIFY(deadline.isOver(160'000));
}
