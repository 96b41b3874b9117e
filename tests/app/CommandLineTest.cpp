// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/CommandLineTest.h"

#include "app/CommandLine.h"

#include <QTest>

using namespace backdesk;

namespace
{

CommandLine parse(const char *words)
{
    return parseCommandLine(QString::fromLatin1("backdesk serve a.yml %1")
                                .arg(QLatin1String(words))
                                .split(u' ', Qt::SkipEmptyParts));
}

/// As a description may want it.
LogOptions described()
{
    LogOptions options;
    options.level = LogLevel::Warning;
    options.levels = {{QStringLiteral("storage"), LogLevel::Debug}};
    options.handlers.append(LogHandler{LogHandler::Kind::File, LogFormat::Json, QStringLiteral("a.log")});
    return options;
}

} // namespace

void CommandLineTest::leavesLogsAsTheyAre()
{
    const CommandLine line = parse("");
    QCOMPARE(line.error, QString());
    const LogOptions options = line.log.over(described());
    QCOMPARE(options.level, LogLevel::Warning);
    QCOMPARE(options.levels, described().levels);
    QCOMPARE(options.handlers.size(), 2);
    QCOMPARE(options.handlers[1].path, QStringLiteral("a.log"));
    QCOMPARE(options.handlers[1].format, LogFormat::Json);
    QCOMPARE(LogOptions().level, LogLevel::Info);
}

void CommandLineTest::readsLevels()
{
    const CommandLine line = parse("--log http=debug --log storage=error --log http=info");
    QCOMPARE(line.error, QString());
    QCOMPARE(line.target, QStringLiteral("a.yml"));
    const LogOptions options = line.log.over(described());
    QCOMPARE(options.level, LogLevel::Warning);
    QCOMPARE(options.levels.value(QStringLiteral("http")), LogLevel::Info);
    QCOMPARE(options.levels.value(QStringLiteral("storage")), LogLevel::Error);
}

void CommandLineTest::readsTheFileAndItsForm()
{
    const LogOptions options = parse("--log-file /tmp/b.log --log-format json").log.over(described());
    QCOMPARE(options.handlers.size(), 1);
    QCOMPARE(options.handlers[0].kind, LogHandler::Kind::File);
    QCOMPARE(options.handlers[0].path, QStringLiteral("/tmp/b.log"));
    QCOMPARE(options.handlers[0].format, LogFormat::Json);
    const LogOptions text = parse("--log-format text").log.over(described());
    QCOMPARE(text.handlers.size(), 2);
    QCOMPARE(text.handlers[1].format, LogFormat::Text);
}

void CommandLineTest::aLevelCountsForEverything()
{
    const LogOptions options = parse("--log-level error --log ui=debug").log.over(described());
    QCOMPARE(options.level, LogLevel::Error);
    QCOMPARE(options.levels.size(), 1);
    QCOMPARE(options.levels.value(QStringLiteral("ui")), LogLevel::Debug);
}

void CommandLineTest::refusesWrongLogs_data()
{
    QTest::addColumn<QByteArray>("words");
    for (const char *words : {"--log-level loud", "--log-level DEBUG", "--log storage",
                              "--log storage=", "--log storage=loud", "--log =debug", "--log nobody=debug",
                              "--log http=debug=info", "--log-format xml", "--log-file=", "--log-file"})
        QTest::newRow(words) << QByteArray(words);
}

void CommandLineTest::refusesWrongLogs()
{
    QFETCH(QByteArray, words);
    QVERIFY(!parse(words.constData()).error.isEmpty());
}

void CommandLineTest::readsMigrations()
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    const CommandLine plain = parseCommandLine(words("backdesk migrate a.yml"));
    QCOMPARE(plain.error, QString());
    QCOMPARE(plain.command, CommandLine::Command::Migrate);
    QCOMPARE(plain.target, QStringLiteral("a.yml"));
    QVERIFY(plain.migration.script.isEmpty() && !plain.migration.apply && !plain.migration.json);
    QVERIFY(!plain.migration.dropUnknown);
    const CommandLine full = parseCommandLine(
        words("backdesk migrate a.yml --script m.js --apply --drop-unknown --json --data d"));
    QCOMPARE(full.error, QString());
    QCOMPARE(full.migration.script, QStringLiteral("m.js"));
    QVERIFY(full.migration.apply && full.migration.json && full.migration.dropUnknown);
    QCOMPARE(full.dataFolder, QStringLiteral("d"));
    QVERIFY(!parseCommandLine(words("backdesk migrate a.yml --script=")).error.isEmpty());
    QVERIFY(!parseCommandLine(words("backdesk migrate")).error.isEmpty());
}

void CommandLineTest::migrationsHaveOptionsOfTheirOwn_data()
{
    QTest::addColumn<QByteArray>("words");
    for (const char *words : {"--apply", "--script m.js", "--drop-unknown", "--json"})
        QTest::newRow(words) << QByteArray(words);
}

void CommandLineTest::migrationsHaveOptionsOfTheirOwn()
{
    QFETCH(QByteArray, words);
    QVERIFY(parse(words.constData()).error.contains(QLatin1String("backdesk migrate")));
}

QTEST_APPLESS_MAIN(CommandLineTest)
