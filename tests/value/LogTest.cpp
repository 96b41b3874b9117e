// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/value/LogTest.h"

#include "core/value/Json.h"
#include "core/value/Log.h"
#include "core/value/LogLine.h"
#include "core/value/LogSetup.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <thread>
#include <vector>

using namespace backdesk;

namespace
{

QStringList received;

void remember(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &text)
{
    received.append(text);
}

LogHandler fileHandler(const QString &path, LogFormat format = LogFormat::Text)
{
    LogHandler handler;
    handler.kind = LogHandler::Kind::File;
    handler.path = path;
    handler.format = format;
    return handler;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A log file for the life of one test.
struct Journal {
    Journal() { options.handlers = {fileHandler(path())}; }

    QString path(const QString &suffix = {}) const { return folder.filePath(QLatin1String("log") + suffix); }
    QList<QByteArray> lines() const { return contents(path()).split('\n').mid(0, count()); }
    qsizetype count() const { return contents(path()).count('\n'); }

    QTemporaryDir folder;
    LogOptions options;
    LogSetup logs;
};

LogMessage sample(const QString &text)
{
    return {QDateTime(QDate(2026, 11, 22), QTime(10, 0, 0, 123), QTimeZone::utc()), LogLevel::Info,
            QStringLiteral("storage"), text};
}

} // namespace

void LogTest::writesTextLines()
{
    QCOMPARE(logLine(sample(QStringLiteral("message")), LogFormat::Text),
             "2026-11-22T10:00:00.123Z INFO storage: message\n");
    LogMessage east = sample(QStringLiteral("größer"));
    east.time = QDateTime(QDate(2026, 11, 22), QTime(12, 0, 0, 5), QTimeZone(7200));
    east.level = LogLevel::Warning;
    QCOMPARE(logLine(east, LogFormat::Text), "2026-11-22T10:00:00.005Z WARNING storage: größer\n");
}

void LogTest::keepsEveryMessageOnOneLine()
{
    const QString evil = QStringLiteral("a\n2026 ERROR fake: b\r\x1b[31m\u2028\u0085\tc");
    QCOMPARE(logLine(sample(evil), LogFormat::Text),
             "2026-11-22T10:00:00.123Z INFO storage: a\\n2026 ERROR fake: b\\x0d\\x1b[31m\\u2028\\x85\\tc\n");
    QCOMPARE(logLine(sample(evil), LogFormat::Json).count('\n'), 1);
}

void LogTest::writesJsonLines()
{
    QCOMPARE(
        logLine(sample(QStringLiteral("say \"a\"\n")), LogFormat::Json),
        R"({"time":"2026-11-22T10:00:00.123Z","level":"info","logger":"storage","message":"say \"a\"\n"})"
        "\n");
}

void LogTest::namesLevelsAndFormats()
{
    for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error})
        QCOMPARE(logLevelNamed(logLevelName(level)), level);
    QVERIFY(!logLevelNamed(u"DEBUG"));
    QVERIFY(!logLevelNamed(u""));
    QCOMPARE(logFormatNamed(u"json"), LogFormat::Json);
    QVERIFY(!logFormatNamed(u"xml"));
    QCOMPARE(loggerNames().size(), 8);
}

void LogTest::tellsWhatTheLevelSays()
{
    Journal journal;
    journal.options.level = LogLevel::Warning;
    QVERIFY(journal.logs.apply(journal.options));
    qCInfo(lcStorage, "no");
    qCWarning(lcItem, "yes");
    qCCritical(lcUi, "and this");
    const auto lines = journal.lines();
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].endsWith("Z WARNING item: yes"), lines[0].constData());
    QVERIFY2(lines[1].endsWith("Z ERROR ui: and this"), lines[1].constData());
}

void LogTest::tellsWhatTheLoggersLevelSays()
{
    Journal journal;
    journal.options.levels = {{QStringLiteral("storage"), LogLevel::Debug},
                              {QStringLiteral("http"), LogLevel::Error}};
    QVERIFY(journal.logs.apply(journal.options));
    const QLoggingCategory part("backdesk.storage.part");
    qCDebug(lcStorage, "1");
    qCDebug(part, "2");
    qCDebug(lcItem, "no");
    qCInfo(lcItem, "3");
    qCWarning(lcHttp, "no");
    QCOMPARE(journal.count(), 3);
    journal.options.levels.clear();
    QVERIFY(journal.logs.apply(journal.options));
    qCDebug(lcStorage, "no");
    qCWarning(lcHttp, "4");
    QCOMPARE(journal.count(), 4);
    QVERIFY(journal.lines()[1].contains(" DEBUG storage.part: 2"));
}

void LogTest::goesByTheDefaultLevelForOthers()
{
    Journal journal;
    QVERIFY(journal.logs.apply(journal.options));
    const QLoggingCategory other("qt.something");
    qCInfo(other, "1");
    qWarning("2");
    qDebug("no");
    journal.options.level = LogLevel::Error;
    QVERIFY(journal.logs.apply(journal.options));
    qCWarning(other, "no");
    const auto lines = journal.lines();
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].endsWith(" INFO qt.something: 1"), lines[0].constData());
    QVERIFY2(lines[1].endsWith(" WARNING default: 2"), lines[1].constData());
}

void LogTest::opensNothingThatQtKeepsClosed()
{
    Journal journal;
    journal.options.level = LogLevel::Debug;
    QVERIFY(journal.logs.apply(journal.options));
    const QLoggingCategory closed("qt.closed", QtWarningMsg);
    qCDebug(closed, "no");
    qCInfo(closed, "no");
    qCDebug(lcScript, "yes");
    QCOMPARE(journal.count(), 1);
}

void LogTest::writesToSeveralHandlers()
{
    Journal journal;
    journal.options.handlers.append(fileHandler(journal.path(QStringLiteral(".json")), LogFormat::Json));
    QVERIFY(journal.logs.apply(journal.options));
    qCInfo(lcRef, "both");
    QVERIFY(journal.lines().first().endsWith(" INFO ref: both"));
    const auto json = fromJson(contents(journal.path(QStringLiteral(".json"))).trimmed());
    QVERIFY(json.ok());
    QCOMPARE(json->map().value(u"message").text(), QStringLiteral("both"));
    journal.options.handlers.clear();
    QVERIFY(journal.logs.apply(journal.options));
    qCInfo(lcRef, "nowhere");
    QCOMPARE(journal.count(), 1);
}

void LogTest::appendsToAFileThatIsThere()
{
    Journal journal;
    QVERIFY(journal.logs.apply(journal.options));
    qCInfo(lcStorage, "1");
    QVERIFY(journal.logs.apply(journal.options));
    qCInfo(lcStorage, "2");
    QCOMPARE(journal.count(), 2);
}

void LogTest::putsFullFilesAside()
{
    Journal journal;
    LogHandler &handler = journal.options.handlers.first();
    handler.maxBytes = 200;
    handler.keep = 2;
    QVERIFY(journal.logs.apply(journal.options));
    for (int i = 0; i < 40; ++i)
        qCInfo(lcStorage, "message %02d", i);
    const QByteArray newest = contents(journal.path());
    const QByteArray first = contents(journal.path(QStringLiteral(".1")));
    const QByteArray second = contents(journal.path(QStringLiteral(".2")));
    for (const QByteArray &text : {newest, first, second}) {
        QVERIFY(!text.isEmpty() && text.size() <= 200);
        QVERIFY(text.endsWith('\n'));
    }
    QVERIFY(newest.endsWith("message 39\n"));
    const QByteArray all = second + first + newest; // without a gap, the oldest first
    int number = 40 - int(all.count('\n'));
    for (const QByteArray &line : all.trimmed().split('\n'))
        QVERIFY(line.endsWith(QByteArray::number(number++).rightJustified(2, '0')));
    QCOMPARE(QDir(journal.folder.path()).entryList(QDir::Files).size(), 3);
}

void LogTest::startsAnewWithoutFilesAside()
{
    Journal journal;
    journal.options.handlers.first().maxBytes = 200;
    journal.options.handlers.first().keep = 0;
    QVERIFY(journal.logs.apply(journal.options));
    for (int i = 0; i < 40; ++i)
        qCInfo(lcStorage, "message %02d", i);
    QVERIFY(contents(journal.path()).endsWith("message 39\n"));
    QVERIFY(contents(journal.path()).size() <= 200);
    QCOMPARE(QDir(journal.folder.path()).entryList(QDir::Files).size(), 1);
}

void LogTest::keepsItsHandlersWhenAFileCannotBeWritten()
{
    Journal journal;
    QVERIFY(journal.logs.apply(journal.options));
    LogOptions wrong;
    wrong.level = LogLevel::Error;
    wrong.handlers = {fileHandler(journal.folder.filePath(QStringLiteral("none/log")))};
    const Status status = journal.logs.apply(wrong);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, ErrorKind::Unavailable);
    QVERIFY(status.error().message.text().contains(QLatin1String("none/log")));
    qCInfo(lcStorage, "still here");
    QCOMPARE(journal.count(), 1);
}

void LogTest::restoresTheFormerHandler()
{
    received.clear();
    const QtMessageHandler test = qInstallMessageHandler(remember);
    const bool wasDebug = lcStorage().isDebugEnabled();
    {
        Journal journal;
        journal.options.level = LogLevel::Debug;
        QVERIFY(journal.logs.apply(journal.options));
        qCWarning(lcStorage, "to the file");
        QVERIFY(lcStorage().isDebugEnabled());
        QCOMPARE(journal.count(), 1);
    }
    qCWarning(lcStorage, "to the former");
    qCInfo(lcStorage, "to nobody");
    qInstallMessageHandler(test);
    QCOMPARE(received, QStringList{QStringLiteral("to the former")});
    QVERIFY(!wasDebug);
    QVERIFY(!lcStorage().isDebugEnabled());
}

void LogTest::keepsLinesWholeWithSeveralThreads()
{
    constexpr int threads = 8;
    constexpr int messages = 500;
    Journal journal;
    journal.options.handlers.first().maxBytes = 20'000;
    journal.options.handlers.first().keep = 1000;
    QVERIFY(journal.logs.apply(journal.options));
    std::vector<std::thread> all;
    for (int thread = 0; thread < threads; ++thread) {
        all.emplace_back([thread] {
            for (int i = 0; i < messages; ++i)
                qCInfo(lcTransaction, "thread %d message %d end", thread, i);
        });
    }
    for (std::thread &thread : all)
        thread.join();
    static const QRegularExpression form(
        QStringLiteral("^[-0-9T:.]{23}Z INFO transaction: thread \\d message \\d+ end$"));
    int lines = 0;
    for (const QString &name : QDir(journal.folder.path()).entryList(QDir::Files)) {
        const QByteArray text = contents(journal.folder.filePath(name));
        for (const QByteArray &line : text.trimmed().split('\n')) {
            QVERIFY2(form.match(QString::fromUtf8(line)).hasMatch(), line.constData());
            ++lines;
        }
    }
    QCOMPARE(lines, threads * messages);
}
