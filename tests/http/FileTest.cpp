// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileTest.h"

#include "core/api/Ranges.h"
#include "RawClient.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace backdesk;
using namespace std::chrono_literals;

namespace
{

constexpr qint64 megabyte = 1024 * 1024;

QByteArray get(const QByteArray &path, const QByteArray &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    QRandomGenerator generator(7);
    for (char &byte : bytes)
        byte = char(generator.generate());
    return bytes;
}

} // namespace

void FileTest::init()
{
    m_removes = false;
    m_handler = std::make_unique<FunctionHandler>([this](const Request &request) { return answer(request); });
}

void FileTest::cleanup()
{
    m_server.reset();
    m_handler.reset();
}

quint16 FileTest::serve(const HttpOptions &options)
{
    m_server = std::make_unique<HttpServer>(*m_handler, options);
    QString error;
    if (!m_server->listen(&error))
        qFatal("%ls", qUtf16Printable(error));
    return m_server->port();
}

QString FileTest::makeFile(const QByteArray &contents)
{
    m_path = m_folder.filePath(QStringLiteral("file"));
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(contents) != contents.size())
        qFatal("Cannot write %ls", qUtf16Printable(m_path));
    return m_path;
}

QString FileTest::makeSparseFile(qint64 size)
{
    makeFile({});
    if (!QFile::resize(m_path, size))
        qFatal("Cannot resize %ls", qUtf16Printable(m_path));
    return m_path;
}

Response FileTest::answer(const Request &request)
{
    Response response;
    response.headers.set("content-type", "text/plain");
    if (!request.path.startsWith("/file")) {
        response.body = request.path;
        return response;
    }
    const auto file = ResponseFile::open(m_path);
    if (!file)
        qFatal("Cannot open %ls", qUtf16Printable(m_path));
    if (m_removes)
        QFile::remove(m_path);
    {
        const std::lock_guard lock(m_mutex);
        m_file = file;
    }
    response = fileResponse(request, file, "application/octet-stream", "\"v1\"");
    if (request.path == "/file/204")
        response.status = 204;
    return response;
}

bool FileTest::isFileOpen()
{
    const std::lock_guard lock(m_mutex);
    return !m_file.expired();
}

void FileTest::sendsFilesInOrderWithOtherAnswers()
{
    const QByteArray contents = randomBytes(5'000'011);
    makeFile(contents);
    RawClient client(serve());
    QVERIFY(client.send(get("/before") + get("/file") + get("/between") + get("/file") + get("/after")));
    QCOMPARE(client.readAnswer().body, "/before");
    const RawAnswer file = client.readAnswer();
    QCOMPARE(file.status, 200);
    QCOMPARE(file.fields.value("content-length").toLongLong(), contents.size());
    QCOMPARE(file.fields.value("accept-ranges"), "bytes");
    QVERIFY(file.body == contents);
    QCOMPARE(client.readAnswer().body, "/between");
    QVERIFY(client.readAnswer().body == contents);
    QCOMPARE(client.readAnswer().body, "/after");
    QTRY_VERIFY(!isFileOpen());
}

void FileTest::sendsEmptyFiles()
{
    makeFile({});
    RawClient client(serve());
    const RawAnswer empty = client.ask(get("/file"));
    QCOMPARE(empty.status, 200);
    QCOMPARE(empty.fields.value("content-length"), "0");
    QCOMPARE(client.ask(get("/after")).body, "/after");
}

void FileTest::tellsTheLengthForHead()
{
    makeSparseFile(3'000'000'000); // more than 32 bits of it
    RawClient client(serve());
    QVERIFY(client.send("HEAD /file HTTP/1.1\r\nHost: localhost\r\n\r\n" + get("/after")));
    const RawAnswer head = client.readAnswer(true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.fields.value("content-length"), "3000000000");
    QCOMPARE(client.readAnswer().body, "/after");
}

void FileTest::sendsRanges()
{
    const QByteArray contents = randomBytes(1'000'000);
    makeFile(contents);
    RawClient client(serve());
    const RawAnswer middle = client.ask(get("/file", "Range: bytes=1000-700999\r\n"));
    QCOMPARE(middle.status, 206);
    QCOMPARE(middle.fields.value("content-range"), "bytes 1000-700999/1000000");
    QVERIFY(middle.body == contents.mid(1000, 700'000));
    QVERIFY(client.ask(get("/file", "Range: bytes=-5\r\n")).body == contents.right(5));
    QVERIFY(client.ask(get("/file", "Range: bytes=5-\r\nIf-Range: \"v0\"\r\n")).body == contents);
    const RawAnswer beyond = client.ask(get("/file", "Range: bytes=1000000-\r\n"));
    QCOMPARE(beyond.status, 416);
    QCOMPARE(beyond.fields.value("content-range"), "bytes */1000000");
    QCOMPARE(beyond.fields.value("content-type"), "application/problem+json");
    QCOMPARE(client.ask(get("/after")).body, "/after");
}

void FileTest::ignoresRangesOfHead()
{
    makeFile("0123456789");
    RawClient client(serve());
    QVERIFY(client.send("HEAD /file HTTP/1.1\r\nHost: localhost\r\nRange: bytes=2-3\r\n\r\n"));
    const RawAnswer head = client.readAnswer(true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.fields.value("content-length"), "10");
}

void FileTest::sendsNoFileWithNoContent()
{
    makeFile("0123456789");
    RawClient client(serve());
    QVERIFY(client.send(get("/file/204") + get("/after")));
    QCOMPARE(client.readAnswer().status, 204);
    QCOMPARE(client.readAnswer().body, "/after");
}

void FileTest::sendsAFileThatIsRemovedMeanwhile()
{
    const QByteArray contents = randomBytes(2'000'000);
    makeFile(contents);
    m_removes = true;
    RawClient client(serve());
    QVERIFY(client.ask(get("/file")).body == contents);
    QVERIFY(!QFile::exists(m_path));
}

void FileTest::endsTheConnectionWhenTheFileShrinks()
{
    makeSparseFile(200 * megabyte); // more than the system buffers
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("become shorter")));
    RawClient client(serve());
    QVERIFY(client.send(get("/file") + get("/after")));
    const QByteArray start = client.readHead();
    QVERIFY(start.contains("Content-Length: 209715200\r\n"));
    QVERIFY(QFile::resize(m_path, megabyte));
    const qint64 got = client.discardToEnd();
    QVERIFY2(got < 200 * megabyte, qPrintable(QString::number(got)));
    QTRY_VERIFY(!isFileOpen());
    RawClient other(m_server->port());
    QCOMPARE(other.ask(get("/fine")).body, "/fine");
}

void FileTest::dropsClientsThatDoNotRead()
{
    makeSparseFile(200 * megabyte);
    HttpOptions options;
    options.writeDeadline = 300ms;
    RawClient client(serve(options));
    QVERIFY(client.send(get("/file")));
    QVERIFY(client.isReset());
    QTRY_VERIFY(!isFileOpen());
}

void FileTest::closesTheFileWhenTheClientDisappears()
{
    makeSparseFile(200 * megabyte);
    RawClient client(serve());
    QVERIFY(client.send(get("/file")));
    QVERIFY(client.readHead().startsWith("HTTP/1.1 200"));
    QVERIFY(isFileOpen());
    client.reset();
    QTRY_VERIFY(!isFileOpen());
}

void FileTest::servesOthersMeanwhile()
{
    makeSparseFile(2000 * megabyte);
    HttpOptions options;
    options.threads = 1;
    RawClient reader(serve(options));
    QVERIFY(reader.send(get("/file")));
    std::atomic<bool> done{false};
    std::thread reading([&] {
        while (!done && reader.discard(megabyte)) {
        }
    });
    for (int i = 0; i < 50; ++i) {
        RawClient other(m_server->port());
        QElapsedTimer watch;
        watch.start();
        QCOMPARE(other.ask(get("/other")).body, "/other");
        QVERIFY(watch.elapsed() < 5000);
    }
    QVERIFY(isFileOpen());
    done = true;
    reading.join();
}

void FileTest::finishesWhenClosing()
{
    makeSparseFile(100 * megabyte);
    RawClient client(serve());
    QVERIFY(client.send(get("/file")));
    const QByteArray head = client.readHead();
    qint64 got = 0;
    std::thread reading([&] { got = client.discardToEnd(); });
    QElapsedTimer watch;
    watch.start();
    const bool closed = m_server->close();
    reading.join();
    QVERIFY(closed);
    QCOMPARE(got, 100 * megabyte);
    QVERIFY(watch.elapsed() < 5000); // it did not wait for closeDeadline
}

void FileTest::closesAfterTheLastFile()
{
    const QByteArray contents = randomBytes(3'000'000);
    makeFile(contents);
    RawClient client(serve());
    QVERIFY(client.send(get("/file", "Connection: close\r\n")));
    QVERIFY(client.readAnswer().body == contents);
    QVERIFY(client.isAtEnd());
    RawClient halfClosed(m_server->port());
    QVERIFY(halfClosed.send(get("/file")));
    halfClosed.finishSending();
    QVERIFY(halfClosed.readAnswer().body == contents);
    QVERIFY(halfClosed.isAtEnd());
}
