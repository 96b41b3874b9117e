// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/RangesTest.h"

#include "core/api/Ranges.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace backdesk;

namespace
{

Request asking(const QByteArray &range)
{
    Request request;
    if (!range.isNull())
        request.headers.set("Range", range);
    return request;
}

QString makeFile(const QTemporaryDir &folder, const QByteArray &contents)
{
    QFile file(folder.filePath(QStringLiteral("file")));
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("Cannot write a file");
    return file.fileName();
}

} // namespace

void RangesTest::decides_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("length");
    const auto row = [](const char *range, qint64 total, int status, qint64 offset, qint64 length) {
        QTest::addRow("%s of %lld", range, static_cast<long long>(total))
            << QByteArray(range) << total << status << offset << length;
    };
    row("bytes=0-499", 10000, 206, 0, 500);
    row("bytes=500-999", 10000, 206, 500, 500);
    row("bytes=-500", 10000, 206, 9500, 500);
    row("bytes=9500-", 10000, 206, 9500, 500);
    row("bytes=0-0", 10000, 206, 0, 1);
    row("bytes=-1", 10000, 206, 9999, 1);
    row("bytes=9999-9999", 10000, 206, 9999, 1);
    row("bytes=9000-20000", 10000, 206, 9000, 1000);
    row("bytes=-20000", 10000, 206, 0, 10000);
    row("bytes=0-", 10000, 206, 0, 10000);
    row("BYTES = 0-1 ", 10000, 206, 0, 2);
    row("bytes=,0-1, ,", 10000, 206, 0, 2);
    row("bytes=3000000000-3000000001", 4000000000, 206, 3000000000, 2);
    row("bytes=0-99999999999999999999999", 10, 206, 0, 10);
    row("bytes=-99999999999999999999999", 10, 206, 0, 10);
    row("bytes=10000-", 10000, 416, 0, 0);
    row("bytes=10000-10001", 10000, 416, 0, 0);
    row("bytes=99999999999999999999999-", 10000, 416, 0, 0);
    row("bytes=-0", 10000, 416, 0, 0);
    row("bytes=0-", 0, 416, 0, 0);
    row("bytes=-0", 0, 416, 0, 0);
    row("bytes=-5", 0, 200, 0, 0);
    row("bytes=0-1,5-6", 10000, 200, 0, 10000); // several are allowed to get everything
    row("bytes=5-4", 10000, 200, 0, 10000);
    for (const char *odd :
         {"", "bytes", "bytes=", "bytes=,", "bytes=-", "bytes=--1", "bytes=a-b", "bytes=1-b", "bytes=+1-2",
          "bytes=1 - 2", "bytes=1-2-3", "items=0-1", "bytes:0-1", "0-1", "bytes=0x1-2", "=0-1"})
        row(odd, 10000, 200, 0, 10000);
}

void RangesTest::decides()
{
    QFETCH(QByteArray, range);
    QFETCH(qint64, total);
    QFETCH(int, status);
    QFETCH(qint64, offset);
    QFETCH(qint64, length);
    const RangeDecision decision = decideRange(asking(range), total, "\"v\"");
    QCOMPARE(decision.status, status);
    QCOMPARE(decision.offset, offset);
    QCOMPARE(decision.length, length);
    const QByteArray of = '/' + QByteArray::number(total);
    if (status == 206)
        QCOMPARE(decision.contentRange,
                 "bytes " + QByteArray::number(offset) + '-' + QByteArray::number(offset + length - 1) + of);
    else
        QCOMPARE(decision.contentRange, status == 416 ? QByteArray("bytes *" + of) : QByteArray());
}

void RangesTest::judgesIfRange_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<int>("status");
    using Bytes = QByteArray;
    QTest::newRow("the same") << Bytes("\"v1\"") << Bytes("\"v1\"") << 206;
    QTest::newRow("another") << Bytes("\"v2\"") << Bytes("\"v1\"") << 200;
    QTest::newRow("weak") << Bytes("W/\"v1\"") << Bytes("W/\"v1\"") << 200;
    QTest::newRow("weak against strong") << Bytes("W/\"v1\"") << Bytes("\"v1\"") << 200;
    QTest::newRow("a date") << Bytes("Sun, 22 Nov 2026 10:00:00 GMT") << Bytes("\"v1\"") << 200;
    QTest::newRow("nothing known") << Bytes("\"v1\"") << Bytes() << 200;
    QTest::newRow("nothing at all") << Bytes("") << Bytes() << 200;
}

void RangesTest::judgesIfRange()
{
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, etag);
    Request request = asking("bytes=0-1");
    request.headers.set("If-Range", condition);
    const RangeDecision decision = decideRange(request, 100, etag);
    QTEST(decision.status, "status");
    QCOMPARE(decision.length, decision.status == 206 ? 2 : 100);
    request.headers.set("Range", "bytes=500-"); // what would be refused is not even looked at
    QCOMPARE(decideRange(request, 100, etag).status, decision.status == 206 ? 416 : 200);
}

void RangesTest::onlyJudgesGet()
{
    Request request = asking("bytes=0-1");
    request.method = "POST";
    QCOMPARE(decideRange(request, 100, {}).status, 200);
    QCOMPARE(decideRange(asking({}), 100, {}).status, 200);
    Request two = asking("bytes=0-1");
    two.headers.add("Range", "bytes=2-3");
    QCOMPARE(decideRange(two, 100, {}).status, 200);
}

void RangesTest::answersWithBytes()
{
    const Response all = bytesResponse(asking({}), "0123456789", "text/plain", "\"v\"");
    QCOMPARE(all.status, 200);
    QCOMPARE(all.body, "0123456789");
    QCOMPARE(all.headers.value("accept-ranges"), QByteArray("bytes"));
    QCOMPARE(all.headers.value("etag"), QByteArray("\"v\""));
    QVERIFY(!all.headers.contains("content-range"));
    const Response part = bytesResponse(asking("bytes=-3"), "0123456789", "text/plain");
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, "789");
    QCOMPARE(part.headers.value("content-range"), QByteArray("bytes 7-9/10"));
    QVERIFY(!part.headers.contains("etag"));
    const Response none = bytesResponse(asking("bytes=10-"), "0123456789", "text/plain");
    QCOMPARE(none.status, 416);
    QCOMPARE(none.headers.value("content-type"), QByteArray("application/problem+json"));
    QCOMPARE(none.headers.value("content-range"), QByteArray("bytes */10"));
    QVERIFY(!none.body.contains("0123"));
}

void RangesTest::answersWithAFile()
{
    const QTemporaryDir folder;
    const QString path = makeFile(folder, "0123456789");
    const Response part = fileResponse(asking("bytes=2-4"), ResponseFile::open(path), "text/plain");
    QCOMPARE(part.status, 206);
    QCOMPARE(part.file->offset(), 2);
    QCOMPARE(part.file->length(), 3);
    QCOMPARE(responseBody(part), QByteArray("234"));
    QVERIFY(!fileResponse(asking("bytes=10-"), ResponseFile::open(path), "text/plain").file);
    QFile::remove(path);
    QCOMPARE(responseBody(part), QByteArray("234"));
}

void RangesTest::readsABodyWhole()
{
    Response response;
    response.body = "plain";
    QCOMPARE(responseBody(response), QByteArray("plain"));
    const QTemporaryDir folder;
    response.file = ResponseFile::open(makeFile(folder, "0123456789"));
    QCOMPARE(responseBody(response), QByteArray("0123456789"));
    QVERIFY(!responseBody(response, 9));
    QCOMPARE(response.file->read(8, 100), QByteArray("89"));
    QCOMPARE(response.file->read(11, 100), QByteArray());
}

void RangesTest::opensFilesOnly()
{
    const QTemporaryDir folder;
    QString error;
    QVERIFY(!ResponseFile::open(folder.filePath(QStringLiteral("none")), &error));
    QVERIFY(!error.isEmpty());
    QVERIFY(!ResponseFile::open(folder.path()));
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(!ResponseFile::open(pipe)); // and does not wait for a writer
}

void RangesTest::noticesThatAFileHasShrunk()
{
    const QTemporaryDir folder;
    const QString path = makeFile(folder, "0123456789");
    Response response;
    response.file = ResponseFile::open(path);
    QVERIFY(QFile::resize(path, 4));
    QCOMPARE(response.file->read(0, 10), QByteArray("0123"));
    QVERIFY(!responseBody(response));
}
