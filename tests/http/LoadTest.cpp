// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoadTest.h"

#include "FunctionHandler.h"
#include "RawClient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryFile>
#include <QTest>

#include <sys/resource.h>

#include <atomic>
#include <thread>
#include <utility>
#include <vector>

using namespace backdesk;
using namespace std::chrono_literals;

namespace
{

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool measuresMemory = false; // the sanitizers keep what is freed
#else
constexpr bool measuresMemory = true;
#endif

constexpr int allowedKilobytes = 80 * 1024;

QByteArray get(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

QByteArray pageStart(int number)
{
    return "/page/" + QByteArray::number(number) + '.';
}

int statusKilobytes(const QByteArray &key)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(QByteArray(key + ':')))
            return line.mid(key.size() + 1).simplified().split(' ').first().toInt();
    }
    return -1;
}

/// The peak of this process (server and client) above what it held when this was made.
class MemoryPeak
{
public:
    MemoryPeak()
    {
        QFile file(QStringLiteral("/proc/self/clear_refs"));
        if (file.open(QIODevice::WriteOnly))
            file.write("5"); // resets VmHWM
        m_start = statusKilobytes("VmRSS");
    }
    int kilobytes() const { return statusKilobytes("VmHWM") - m_start; }

private:
    int m_start;
};

void allowManyDescriptors()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

void LoadTest::init()
{
    m_handler = std::make_unique<TestHandler>();
}

void LoadTest::cleanup()
{
    m_server.reset();
    m_handler.reset();
}

quint16 LoadTest::serve(const HttpOptions &options)
{
    m_server = std::make_unique<HttpServer>(*m_handler, options);
    QString error;
    if (!m_server->listen(&error))
        qFatal("%ls", qUtf16Printable(error));
    return m_server->port();
}

void LoadTest::takesNoMemoryForABodyTooLarge_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("chunk");
    QTest::newRow("counted") << QByteArray("Content-Length: 200000000") << QByteArray();
    QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked") << QByteArray("F4240\r\n");
}

void LoadTest::takesNoMemoryForABodyTooLarge()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, chunk);
    RawClient client(serve());
    const QByteArray piece = chunk + QByteArray(1'000'000, 'x') + (chunk.isEmpty() ? "" : "\r\n");
    const MemoryPeak peak;
    QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\n" + field + "\r\n\r\n"));
    int sent = 0;
    while (sent < 200 && client.send(piece))
        ++sent;
    QVERIFY(sent < 200); // the server does not take it all
    QCOMPARE(client.readAnswer().status, 413);
    if (measuresMemory)
        QVERIFY2(peak.kilobytes() < allowedKilobytes, QByteArray::number(peak.kilobytes()).constData());
}

void LoadTest::takesNoMemoryForUnreadAnswers()
{
    constexpr int requests = 4000;
    RawClient client(serve());
    QByteArray all;
    for (int i = 0; i < requests; ++i)
        all += get("/page/" + QByteArray::number(i));
    const MemoryPeak peak;
    qsizetype at = 0;
    int calls = -1;
    QElapsedTimer quiet; // until the server has done all it does while nobody reads
    quiet.start();
    while (quiet.elapsed() < 500) {
        at += client.sendSome(all.mid(at));
        if (std::exchange(calls, m_handler->calls()) != calls)
            quiet.restart();
        QTest::qWait(10);
    }
    QVERIFY2(calls < requests, "the server answered everything although nobody read");
    QCOMPARE(RawClient(m_server->port()).ask(get("/hello")).status, 200);
    if (measuresMemory)
        QVERIFY2(peak.kilobytes() < allowedKilobytes, QByteArray::number(peak.kilobytes()).constData());
    std::thread rest([&client, bytes = all.mid(at)] { client.send(bytes); });
    int right = 0;
    for (int i = 0; i < requests; ++i)
        right += client.readAnswer().body.startsWith(pageStart(i)) ? 1 : 0;
    rest.join();
    QCOMPARE(right, requests);
}

void LoadTest::takesNoMemoryForFiles()
{
    constexpr qint64 size = 500'000'000;
    QTemporaryFile sparse;
    QVERIFY(sparse.open() && sparse.resize(size));
    FunctionHandler handler([path = sparse.fileName()](const Request &) {
        Response response;
        response.headers.set("content-type", "application/octet-stream");
        response.file = ResponseFile::open(path);
        return response;
    });
    HttpServer server(handler);
    QVERIFY(server.listen());
    const MemoryPeak peak;
    std::vector<std::unique_ptr<RawClient>> lazy;
    for (int i = 0; i < 20; ++i) {
        lazy.push_back(std::make_unique<RawClient>(server.port()));
        QVERIFY(lazy.back()->send(get("/file").repeated(10)));
        QVERIFY(lazy.back()->discard(1'000'000));
    }
    RawClient eager(server.port());
    QVERIFY(eager.send(get("/file")));
    QVERIFY(eager.readHead().contains("Content-Length: 500000000\r\n"));
    QVERIFY(eager.discard(size));
    if (measuresMemory)
        QVERIFY2(peak.kilobytes() < allowedKilobytes, QByteArray::number(peak.kilobytes()).constData());
}

void LoadTest::forgetsClientsThatDisappear_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("reset");
    const QByteArray half = "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999\r\n\r\n";
    for (const bool reset : {true, false}) {
        const char *how = reset ? "reset" : "close";
        QTest::addRow("%s %s", how, "before the head") << QByteArray() << reset;
        QTest::addRow("%s %s", how, "in the head") << QByteArray("GET /hello HTTP/1.1\r\nHo") << reset;
        QTest::addRow("%s %s", how, "in the body") << half + QByteArray(5000, 'x') << reset;
        QTest::addRow("%s %s", how, "in the answer") << get("/big") << reset;
        QTest::addRow("%s %s", how, "with requests waiting") << get("/page/1").repeated(200) << reset;
        QTest::addRow("%s %s", how, "after a refusal") << QByteArray("nonsense\r\n") << reset;
    }
}

// The limit on connections tells: whatever is left behind takes a place, and 16 are soon gone.
void LoadTest::forgetsClientsThatDisappear()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, reset);
    HttpOptions options;
    options.maxConnections = 16;
    const quint16 port = serve(options);
    for (int i = 0; i < 60; ++i) {
        RawClient client(port);
        QVERIFY(client.isConnected());
        client.send(bytes);
        if (reset)
            client.reset();
    }
    std::vector<RawClient> clients;
    const auto addClient = [&clients, port] {
        RawClient client(port);
        if (client.ask(get("/hello")).status == 200)
            clients.push_back(std::move(client));
        return clients.size();
    };
    for (size_t count = 1; count <= 16; ++count)
        QTRY_VERIFY(clients.size() == count || addClient() == count);
}

void LoadTest::servesOthersBesideHalfRequests()
{
    allowManyDescriptors();
    HttpOptions options;
    options.headDeadline = 1500ms;
    const quint16 port = serve(options);
    std::vector<RawClient> halves;
    for (int i = 0; i < 900; ++i) {
        halves.emplace_back(port);
        QVERIFY(halves.back().isConnected());
        QVERIFY(halves.back().send("GET /hello HTTP/1.1\r\nHost: local"));
    }
    RawClient other(port);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 200; ++i)
        QCOMPARE(other.ask(get("/hello")).status, 200);
    QVERIFY(timer.elapsed() < 5000);
    for (RawClient &half : halves) {
        QCOMPARE(half.readAnswer().status, 408);
        half.finishSending();
        QVERIFY(half.isAtEnd());
    }
    QVERIFY(timer.elapsed() < 20'000);
}

void LoadTest::servesManyClientsAtOnce()
{
    const quint16 port = serve();
    std::atomic<int> right{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([t, port, &right] {
            for (int c = 0; c < 10; ++c) {
                RawClient client(port);
                for (int i = 0; i < 20; ++i) {
                    const QByteArray path = "/n/" + QByteArray::number(t * 1000 + i);
                    right += client.ask(get(path)).body == "GET " + path + "? " ? 1 : 0;
                }
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), 8 * 10 * 20);
}
