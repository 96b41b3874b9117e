// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ParserTest.h"

#include "core/http/RequestParser.h"
#include "WireSamples.h"

#include <QRandomGenerator>
#include <QTest>

#include <time.h>

#include <limits>

using namespace backdesk;

namespace
{

HttpOptions options()
{
    HttpOptions some;
    some.allowedHosts = {QStringLiteral("desk.example")};
    some.allowedOrigins = {QStringLiteral("https://pages.example")};
    return some;
}

const HttpOptions theOptions = options();
const HostRules theHosts(theOptions.host, theOptions.allowedHosts);

QByteArray describe(const IncomingRequest &incoming)
{
    const Request &request = incoming.request;
    QByteArray text = request.method + '|' + request.path + '|' + request.query + '|' + request.body + '|';
    for (const auto &[name, value] : request.headers.fields())
        text += name + '=' + value + ';';
    return text + (incoming.keepAlive ? "keep" : "close");
}

/// Every request and refusal that comes of the bytes, fed in the pieces @p next asks for.
template <typename Next>
QList<QByteArray> verdicts(const QByteArray &bytes, Next next)
{
    RequestParser parser(theOptions, theHosts);
    QList<QByteArray> all;
    qsizetype at = 0;
    while (at < bytes.size()) {
        QByteArrayView piece = QByteArrayView(bytes).sliced(at, qMin<qsizetype>(next(), bytes.size() - at));
        at += piece.size();
        while (!piece.isEmpty()) {
            qsizetype used = 0;
            const auto state = parser.feed(piece, &used);
            piece = piece.sliced(used);
            if (state == RequestParser::State::Refused)
                return all << QByteArray::number(parser.refusal().status);
            if (state == RequestParser::State::Complete)
                all << describe(parser.take());
        }
    }
    return all << (parser.isIdle() ? "idle" : "more");
}

QList<QByteArray> verdicts(const QByteArray &bytes)
{
    return verdicts(bytes, [&bytes] { return bytes.size(); });
}

IncomingRequest only(const QByteArray &bytes)
{
    RequestParser parser(theOptions, theHosts);
    qsizetype used = 0;
    if (parser.feed(bytes, &used) != RequestParser::State::Complete || used != bytes.size())
        qFatal("not one whole request");
    return parser.take();
}

qint64 processorTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

void addSamples()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    for (const WireSample &sample : wireSamples())
        QTest::newRow(sample.name) << sample.bytes << sample.status;
}

} // namespace

void ParserTest::judgesEachSample_data()
{
    addSamples();
}

void ParserTest::judgesEachSample()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RequestParser parser(theOptions, theHosts);
    qsizetype used = 0;
    const auto state = parser.feed(bytes, &used);
    if (status < 300) {
        QCOMPARE(state, RequestParser::State::Complete);
        QCOMPARE(used, bytes.size());
    } else {
        QCOMPARE(state, RequestParser::State::Refused);
        QCOMPARE(parser.refusal().status, status);
        QVERIFY(qstrlen(parser.refusal().detail) > 0);
    }
}

void ParserTest::judgesTheSameHoweverItIsCut_data()
{
    addSamples();
}

void ParserTest::judgesTheSameHoweverItIsCut()
{
    QFETCH(QByteArray, bytes);
    const QList<QByteArray> whole = verdicts(bytes);
    QCOMPARE(verdicts(bytes, [] { return 1; }), whole);
    QRandomGenerator random(4);
    for (int round = 0; round < 5; ++round)
        QCOMPARE(verdicts(bytes, [&random] { return random.bounded(1, 40); }), whole);
}

void ParserTest::readsTheWholeRequest()
{
    const IncomingRequest incoming = only("PATCH /app/coll/a%2Fb?x=1&y=%20?z HTTP/1.1\r\n"
                                          "HOST: localhost:8080\r\nX-One:  a b \r\nx-one: c\r\n"
                                          "Content-Length: 2\r\n\r\n{}");
    QCOMPARE(incoming.request.method, "PATCH");
    QCOMPARE(incoming.request.path, "/app/coll/a%2Fb");
    QCOMPARE(incoming.request.query, "x=1&y=%20?z");
    QCOMPARE(incoming.request.headers.value("host").value_or(""), "localhost:8080");
    QCOMPARE(incoming.request.headers.value("x-one").value_or(""), "a b, c");
    QCOMPARE(incoming.request.body, "{}");
    QVERIFY(incoming.keepAlive);
    QVERIFY(!incoming.http10);
}

void ParserTest::decodesBodies_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("counted") << QByteArray("Content-Length: 5\r\n\r\nhello") << QByteArray("hello");
    QTest::newRow("chunked")
        << QByteArray("Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;x\r\n world\r\n0\r\n\r\n")
        << QByteArray("hello world");
    QTest::newRow("chunk with line ends")
        << QByteArray("Transfer-Encoding: chunked\r\n\r\n4\r\n\r\n\r\n\r\n0\r\n\r\n")
        << QByteArray("\r\n\r\n");
    QTest::newRow("trailers") << QByteArray("Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\nA: b\r\n\r\n")
                              << QByteArray("x");
}

void ParserTest::decodesBodies()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, body);
    const IncomingRequest incoming = only("POST / HTTP/1.1\r\nHost: localhost\r\n" + wire);
    QCOMPARE(incoming.request.body, body);
    QVERIFY(!incoming.request.headers.contains("a"));
}

void ParserTest::leavesWhatFollows()
{
    const QByteArray one = "POST /1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\n\r\nx";
    const QByteArray two = "GET /2 HTTP/1.1\r\nHost: localhost\r\n\r\n";
    RequestParser parser(theOptions, theHosts);
    qsizetype used = 0;
    QCOMPARE(parser.feed(QByteArray(one + two), &used), RequestParser::State::Complete);
    QCOMPARE(used, one.size());
    QCOMPARE(parser.take().request.path, "/1");
    QVERIFY(parser.isIdle());
    QCOMPARE(parser.feed(two, &used), RequestParser::State::Complete);
    const IncomingRequest second = parser.take();
    QCOMPARE(second.request.path, "/2");
    QVERIFY(second.request.body.isEmpty());
}

void ParserTest::passesHeadAsGet()
{
    const IncomingRequest incoming = only("HEAD /hello HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(incoming.headOnly);
    QCOMPARE(incoming.request.method, "GET");
}

void ParserTest::asksForContinueOnce()
{
    RequestParser parser(theOptions, theHosts);
    qsizetype used = 0;
    parser.feed("POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\n",
                &used);
    QVERIFY(parser.takeContinue());
    QVERIFY(!parser.takeContinue());
    QVERIFY(parser.isReadingBody());
    QCOMPARE(parser.feed("{}", &used), RequestParser::State::Complete);
}

void ParserTest::asksForNoContinueWhenTheBodyIsThere()
{
    for (const char *wire :
         {"HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n{",
          "HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n\r\n",
          "HTTP/1.0\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"}) {
        RequestParser parser(theOptions, theHosts);
        qsizetype used = 0;
        const QByteArray bytes = QByteArray("POST / ") + wire;
        QVERIFY(parser.feed(bytes, &used) != RequestParser::State::Refused);
        QVERIFY2(!parser.takeContinue(), wire);
    }
}

void ParserTest::asksForNoContinueWhenTheBodyIsRefused()
{
    RequestParser parser(theOptions, theHosts);
    qsizetype used = 0;
    const auto state = parser.feed(
        "POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 99999999\r\n\r\n",
        &used);
    QCOMPARE(state, RequestParser::State::Refused);
    QVERIFY(!parser.takeContinue());
}

void ParserTest::takesTheHostFromAnAbsoluteTarget()
{
    const IncomingRequest incoming = only("GET HTTP://LocalHost?a=b HTTP/1.1\r\nHost: other.example\r\n\r\n");
    QCOMPARE(incoming.request.path, "/");
    QCOMPARE(incoming.request.query, "a=b");
}

void ParserTest::stopsAtTheLimitOfTheBody()
{
    HttpOptions small = theOptions;
    small.bodyBytes = 10;
    const QByteArray head = "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";
    RequestParser full(small, theHosts);
    qsizetype used = 0;
    QCOMPARE(full.feed(QByteArray(head + "5\r\nhello\r\n5\r\nworld\r\n0\r\n\r\n"), &used),
             RequestParser::State::Complete);
    RequestParser over(small, theHosts);
    QCOMPARE(over.feed(QByteArray(head + "5\r\nhello\r\n6\r\n"), &used), RequestParser::State::Refused);
    QCOMPARE(over.refusal().status, 413);
    QCOMPARE(over.bodySize(), 5);
}

void ParserTest::takesTimeInProportion()
{
    // The worst case of a chunked body: one byte a chunk, one byte a call. Processor time, so that other
    // programs do not count.
    const auto measure = [](int chunks) {
        const QByteArray body = QByteArray("1\r\nx\r\n").repeated(chunks) + "0\r\n\r\n";
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 3; ++round) {
            const qint64 start = processorTime();
            const auto all =
                verdicts("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n" + body,
                         [] { return 1; });
            if (all.size() == 2)
                best = qMin(best, processorTime() - start);
        }
        return best;
    };
    const qint64 small = measure(3'000);
    const qint64 large = measure(60'000);
    QVERIFY2(large < small * 100, qPrintable(QStringLiteral("%1 ns, %2 ns").arg(small).arg(large)));
}
