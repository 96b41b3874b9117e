// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/description/ApplicationKeysTest.h"

#include "tests/description/Sources.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace backdesk;

namespace
{

const QByteArray rightEnd = "collections: {c: {fields: {f: String}}}\n";

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// What the first constraint of the field says of the value.
Value asked(const DescriptionResult &result, const Value &value, Environment &environment)
{
    const DictType &item = *result.backoffice->itemType(QStringLiteral("c"));
    const Value none = item.initialValue();
    return item.field(QStringLiteral("f"))->options().constraints.first()(value, {item, none, environment});
}

} // namespace

void ApplicationKeysTest::readsTheProxy()
{
    const SourceFile source("backoffice: app\n"
                            "server: {host: 0.0.0.0}\n"
                            "auth: {proxy: {login: X-User-Login, id: X-User-Id, roles: X-User-Roles, "
                            "from: [127.0.0.1, \"fd00::/8\"]}}\n" +
                            rightEnd);
    QCOMPARE(source.lines(), QStringList());
    const DescriptionResult result = source.load();
    QCOMPARE(result.server.host, QStringLiteral("0.0.0.0"));
    QVERIFY(result.proxy);
    QCOMPARE(result.proxy->loginHeader, QStringLiteral("X-User-Login"));
    QCOMPARE(result.proxy->idHeader, QStringLiteral("X-User-Id"));
    QCOMPARE(result.proxy->rolesHeader, QStringLiteral("X-User-Roles"));
    QCOMPARE(result.proxy->from, (QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("fd00::/8")}));
    QVERIFY(!SourceFile("backoffice: app\nauth: {}\n" + rightEnd).load().proxy);
}

void ApplicationKeysTest::readsTheLog()
{
    const SourceFile source("backoffice: app\n"
                            "limits: {script_ms: 250}\n"
                            "log:\n"
                            "  level: warning\n"
                            "  loggers: {storage: debug, http: error}\n"
                            "  handlers:\n"
                            "    - {type: stderr, format: json}\n"
                            "    - {type: file, path: logs/app.log, max_bytes: 1000, keep: 2}\n" +
                            rightEnd);
    QCOMPARE(source.lines(), QStringList());
    const DescriptionResult result = source.load();
    QCOMPARE(result.backoffice->limits.scriptMs, 250);
    QCOMPARE(result.log.level, LogLevel::Warning);
    QCOMPARE(result.log.levels, (QMap<QString, LogLevel>{{QStringLiteral("storage"), LogLevel::Debug},
                                                         {QStringLiteral("http"), LogLevel::Error}}));
    QCOMPARE(result.log.handlers.size(), 2);
    QCOMPARE(result.log.handlers[0].kind, LogHandler::Kind::StandardError);
    QCOMPARE(result.log.handlers[0].format, LogFormat::Json);
    QCOMPARE(result.log.handlers[1].kind, LogHandler::Kind::File);
    QCOMPARE(result.log.handlers[1].format, LogFormat::Text);
    QCOMPARE(result.log.handlers[1].path, source.folder() + QStringLiteral("/logs/app.log"));
    QCOMPARE(result.log.handlers[1].maxBytes, 1000);
    QCOMPARE(result.log.handlers[1].keep, 2);
    const LogOptions usual = SourceFile("backoffice: app\n" + rightEnd).load().log;
    QCOMPARE(usual.level, LogLevel::Info);
    QCOMPARE(usual.handlers.size(), 1);
}

void ApplicationKeysTest::readsModules()
{
    const SourceFile source("backoffice: app\n"
                            "scripts: {hooks: js/hooks.js}\n"
                            "collections: {c: {fields: {f: {type: Int, constraint: !js hooks.isOdd}}}}\n");
    QVERIFY(QDir(source.folder()).mkdir(QStringLiteral("js")));
    write(source.folder() + QStringLiteral("/js/hooks.js"),
          "import {two} from './more.js';\nexport function isOdd(value, o) { return value % two === 1; }\n");
    write(source.folder() + QStringLiteral("/js/more.js"), "export const two = 2;\n");
    QCOMPARE(source.lines(), QStringList());
    const DescriptionResult result = source.load();
    Environment environment;
    QVERIFY(asked(result, 3, environment) == Value(true));
    QVERIFY(asked(result, 4, environment) == Value(false));
    QVERIFY(!environment.hasFailed());
}

void ApplicationKeysTest::locatesWrongScripts_data()
{
    QTest::addColumn<QByteArray>("scripts");
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<QStringList>("starts");
    QTest::newRow("no function") << QByteArray("{}") << QByteArray("\"3\"")
                                 << QStringList{QStringLiteral("4:49 collections.c.fields.f.constraint")};
    QTest::newRow("no JavaScript") << QByteArray("{}") << QByteArray("\"o => (\"")
                                   << QStringList{QStringLiteral("4:49 collections.c.fields.f.constraint")};
    QTest::newRow("unknown module") << QByteArray("{}") << QByteArray("hooks.isOdd")
                                    << QStringList{QStringLiteral("4:49 collections.c.fields.f.constraint")};
    QTest::newRow("unknown export") << QByteArray("{hooks: hooks.js}") << QByteArray("hooks.isOd")
                                    << QStringList{QStringLiteral("4:49 collections.c.fields.f.constraint")};
    // What uses a wrong module is not told as wrong too.
    QTest::newRow("no file") << QByteArray("{hooks: missing.js}") << QByteArray("hooks.isOdd")
                             << QStringList{QStringLiteral("2:18 scripts.hooks")};
    QTest::newRow("wrong module") << QByteArray("{hooks: wrong.js}") << QByteArray("hooks.isOdd")
                                  << QStringList{QStringLiteral("2:18 scripts.hooks")};
    QTest::newRow("name") << QByteArray("{my-hooks: hooks.js}") << QByteArray("\"o => 1\"")
                          << QStringList{QStringLiteral("2:21 scripts.my-hooks")};
    QTest::newRow("not text") << QByteArray("{hooks: 3}") << QByteArray("\"o => 1\"")
                              << QStringList{QStringLiteral("2:18 scripts.hooks")};
    QTest::newRow("no mapping") << QByteArray("[hooks.js]") << QByteArray("\"o => 1\"")
                                << QStringList{QStringLiteral("2:10 scripts")};
}

void ApplicationKeysTest::locatesWrongScripts()
{
    QFETCH(QByteArray, scripts);
    QFETCH(QByteArray, function);
    QFETCH(QStringList, starts);
    const SourceFile source("backoffice: app\nscripts: " + scripts +
                            "\ncollections:\n  c: {fields: {f: {type: Int, constraint:       !js " +
                            function + "}}}\n");
    write(source.folder() + QStringLiteral("/hooks.js"),
          "export function isOdd(value, o) { return true; }\n");
    write(source.folder() + QStringLiteral("/wrong.js"), "export function isOdd(value, o) { return\n");
    QStringList found;
    for (const DescriptionError &error : source.load().errors) {
        found.append(QStringLiteral("%1:%2 %3")
                         .arg(QString::number(error.line), QString::number(error.column), error.keyPath));
        QVERIFY(!error.message.text().isEmpty());
    }
    QCOMPARE(found, starts);
}

void ApplicationKeysTest::locatesMistakes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const QByteArray &text, const QStringList &lines) {
        QTest::newRow(text.constData()) << text << lines;
    };
    row("limits: {script_ms: 0}",
        {QStringLiteral("app.yml:2:21: limits.script_ms: must be a whole number from 1 to 600000, not 0")});
    row("auth: x", {QStringLiteral("app.yml:2:7: auth: must be a mapping of keys to values, not \"x\"")});
    row("auth: {proxi: {}}",
        {QStringLiteral("app.yml:2:8: auth.proxi: unknown key; did you mean \"proxy\"? (allowed: proxy)")});
    row("auth: {proxy: {}}", {QStringLiteral("app.yml:2:15: auth.proxy.id: is missing"),
                              QStringLiteral("app.yml:2:15: auth.proxy.from: is missing")});
    row("auth: {proxy: {id: \"X User\", form: 3, from: [localhost, 10.0.0.0/33, 3]}}",
        {QStringLiteral("app.yml:2:20: auth.proxy.id: must be the name of a header field such as X-User-Id, "
                        "not \"X User\""),
         QStringLiteral("app.yml:2:30: auth.proxy.form: unknown key; did you mean \"from\"? (allowed: from, "
                        "id, login, roles)"),
         QStringLiteral("app.yml:2:46: auth.proxy.from[0]: must be an address or a network such as 127.0.0.1 "
                        "or 10.0.0.0/8, "
                        "not \"localhost\""),
         QStringLiteral("app.yml:2:57: auth.proxy.from[1]: must be an address or a network such as 127.0.0.1 "
                        "or 10.0.0.0/8, "
                        "not \"10.0.0.0/33\""),
         QStringLiteral("app.yml:2:70: auth.proxy.from[2]: must be text, not 3")});
    row("auth: {proxy: {id: X, from: []}}",
        {QStringLiteral("app.yml:2:29: auth.proxy.from: must hold at least one address")});
    row("auth: {proxy: {id: X, from: [\"::1\"]}}\nserver: {host: example.org}",
        {QStringLiteral(
            "app.yml:3:16: server.host: must be an address such as 0.0.0.0, not \"example.org\"")});
    row("log: {level: loud, loggers: {strage: info, http: on}}",
        {QStringLiteral("app.yml:2:14: log.level: must be one of the allowed names, not \"loud\" (allowed: "
                        "debug, info, warning, "
                        "error)"),
         QStringLiteral("app.yml:2:30: log.loggers.strage: unknown key; did you mean \"storage\"? (allowed: "
                        "backoffice, http, "
                        "item, ref, script, storage, transaction, ui)"),
         QStringLiteral("app.yml:2:50: log.loggers.http: must be one of the allowed names, not \"on\" "
                        "(allowed: debug, info, "
                        "warning, error)")});
    row("log: {handlers: [{type: file}, {type: stderr, path: x}, {format: xml, type: syslog}, {}]}",
        {QStringLiteral("app.yml:2:18: log.handlers[0].path: is missing"),
         QStringLiteral("app.yml:2:47: log.handlers[1].path: unknown key (allowed: format, type)"),
         QStringLiteral("app.yml:2:66: log.handlers[2].format: must be one of the allowed names, not \"xml\" "
                        "(allowed: text, "
                        "json)"),
         QStringLiteral("app.yml:2:77: log.handlers[2].type: must be one of the allowed names, not "
                        "\"syslog\" (allowed: stderr, "
                        "file)"),
         QStringLiteral("app.yml:2:86: log.handlers[3].type: is missing")});
    row("log: {handlers: [{type: file, path: \"\", max_bytes: 0, keep: -1}]}",
        {QStringLiteral("app.yml:2:37: log.handlers[0].path: must name a file"),
         QStringLiteral("app.yml:2:52: log.handlers[0].max_bytes: must be a whole number from 1 to "
                        "1099511627776, not 0"),
         QStringLiteral(
             "app.yml:2:61: log.handlers[0].keep: must be a whole number from 0 to 1000, not -1")});
}

void ApplicationKeysTest::locatesMistakes()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, lines);
    QCOMPARE(SourceFile("backoffice: app\n" + text + "\n" + rightEnd).lines(), lines);
}

void ApplicationKeysTest::interruptsFunctionsAtTheLimit()
{
    const SourceFile source(
        "backoffice: app\nlimits: {script_ms: 50}\n"
        "collections: {c: {fields: {f: {type: Int, constraint: !js \"() => { while (true) {} }\"}}}}\n");
    const DescriptionResult result = source.load();
    QVERIFY(result.ok());
    Environment environment;
    asked(result, 1, environment);
    QVERIFY(environment.hasFailed());
    const QString failure = environment.failure().first().message.text();
    QVERIFY2(failure.contains(QLatin1String("50 ms")), qPrintable(failure));
}

void ApplicationKeysTest::readsWhatConformanceNeeds_data()
{
    QTest::addColumn<QString>("path");
    const QDir apps(QStringLiteral(BACKDESK_SOURCE_DIR "/tests/conformance/apps"));
    for (const QString &name : apps.entryList({QStringLiteral("*.yml")}))
        QTest::newRow(qPrintable(name)) << apps.filePath(name);
}

void ApplicationKeysTest::readsWhatConformanceNeeds()
{
    QFETCH(QString, path);
    QCOMPARE(checkDescription(path), QStringList());
}
