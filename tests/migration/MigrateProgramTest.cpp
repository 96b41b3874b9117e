// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/migration/MigrateProgramTest.h"

#include "tests/migration/AppFolder.h"
#include "tests/support/HttpClient.h"
#include "tests/support/ServerProcess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace backdesk::test;

namespace
{

const QByteArray users = "  users:\n"
                         "    fields:\n"
                         "      name: {type: String, required: true}\n"
                         "      code: String\n"
                         "      age: {type: Int, default: 5}\n"
                         "  addrs:\n"
                         "    fields:\n"
                         "      name: String\n";

const QByteArray script = "export function users(item) {\n"
                          "    if (item.gone) return null;\n"
                          "    item.name = (item.nick || item.name).toUpperCase();\n"
                          "    delete item.nick;\n"
                          "    item.code = String(item.code);\n"
                          "    return item;\n"
                          "}\n";

struct Run {
    int code = -1;
    QString output;
    QString errors;
};

Run migrate(const AppFolder &folder, const QStringList &more = {})
{
    QProcess process;
    process.start(backdeskProgram(), QStringList{QStringLiteral("migrate"), folder.description()} + more);
    Run run;
    if (!process.waitForFinished(20000) || process.exitStatus() != QProcess::NormalExit)
        return run;
    run.code = process.exitCode();
    run.output = QString::fromUtf8(process.readAllStandardOutput());
    run.errors = QString::fromUtf8(process.readAllStandardError());
    return run;
}

QStringList withScript(const AppFolder &folder, const char *more = nullptr)
{
    QStringList arguments{QStringLiteral("--script"), folder.script()};
    if (more)
        arguments.append(QString::fromLatin1(more));
    return arguments;
}

void fill(AppFolder &folder)
{
    folder.store("users/1", "name: Bob\ncode: 7\nage: 3\n");
    folder.store("users/2", "nick: Joe\ncode: 8\n");
    folder.store("users/3", "name: Jane\ngone: true\n");
    folder.store("addrs/1", "name: moon\n");
    folder.write("m.js", script);
}

const QString told = QStringLiteral("users:\n"
                                    "  users/1: name: \"Bob\" -> \"BOB\"\n"
                                    "  users/1: code: 7 -> \"7\"\n"
                                    "  users/2: - nick: \"Joe\"\n"
                                    "  users/2: code: 8 -> \"8\"\n"
                                    "  users/2: + name: \"JOE\"\n"
                                    "  users/2: + age: 5\n"
                                    "  users/3: is deleted\n"
                                    "Items: 4, changed: 2, deleted: 1, cannot be migrated: 0.\n");

} // namespace

void MigrateProgramTest::previewsAndChangesNothing()
{
    AppFolder folder(users);
    fill(folder);
    const auto before = folder.contents();
    const Run run = migrate(folder, withScript(folder));
    QCOMPARE(run.output, told + QLatin1String("Nothing was written. --apply writes it.\n"));
    QCOMPARE(run.errors, QString());
    QCOMPARE(run.code, 0);
    QCOMPARE(folder.contents(), before);
    QCOMPARE(folder.beside(), QStringList());
}

void MigrateProgramTest::appliesWhatItPreviewed()
{
    AppFolder folder(users);
    fill(folder);
    const auto before = folder.contents();
    const Run run = migrate(folder, withScript(folder, "--apply"));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.errors, QString());
    const QStringList beside = folder.beside();
    QCOMPARE(beside.size(), 1);
    const QString backup = folder.data().chopped(4) + beside.first();
    QCOMPARE(run.output, told + QStringLiteral("Written. The data as it was before is in %1.\n").arg(backup));
    QCOMPARE(AppFolder::contentsOf(backup), before);
    QVERIFY(folder.stored("users/1").startsWith("name: BOB\ncode: \"7\"\nage: 3\n_id: \"1\"\n"));
    QVERIFY(folder.stored("users/2").startsWith("name: JOE\ncode: \"8\"\nage: 5\n_id: \"2\"\n"));
    QCOMPARE(folder.stored("users/3"), "none");
    QCOMPARE(folder.stored("addrs/1"), "name: moon\n");
    QCOMPARE(folder.contents().size(), before.size() - 1);

    ServerProcess server;
    QVERIFY(server.start(folder.description(), folder.path(".")));
    HttpClient client(server.port());
    const QJsonObject item = client.get(QStringLiteral("/app/coll/users/2")).json().toObject();
    QCOMPARE(item.value(QLatin1String("name")).toString(), QStringLiteral("JOE"));
    QCOMPARE(server.terminate(), 0);
}

void MigrateProgramTest::failureAppliesNothing()
{
    AppFolder folder(users);
    fill(folder);
    folder.store("users/4", "name: Jim\nage: old\n");
    folder.store("users/5", "name: [broken\n");
    const auto before = folder.contents();
    const Run run = migrate(folder, withScript(folder, "--apply"));
    QCOMPARE(run.code, 1);
    QVERIFY2(run.output.contains(QLatin1String("\nCannot be migrated:\n  ") + folder.data() +
                                 QLatin1String("/users/4.yml: $.age: Must be a whole number\n  ") +
                                 folder.data() + QLatin1String("/users/5.yml:")),
             qPrintable(run.output));
    QVERIFY2(run.output.endsWith(QLatin1String("Items: 6, changed: 2, deleted: 1, cannot be migrated: 2.\n"
                                               "Nothing was written: every item has to fit first.\n")),
             qPrintable(run.output));
    QCOMPARE(folder.contents(), before);
    QCOMPARE(folder.beside(), QStringList());
}

void MigrateProgramTest::aScriptErrorAppliesNothing()
{
    AppFolder folder(users);
    fill(folder);
    folder.write("m.js", "export function users(item) {\n    return item.name.nothing.at(0);\n}\n");
    const auto before = folder.contents();
    const Run run = migrate(folder, withScript(folder, "--apply"));
    QCOMPARE(run.code, 1);
    QVERIFY2(run.output.contains(folder.data() + QLatin1String("/users/1.yml: m.js:2: TypeError")),
             qPrintable(run.output));
    folder.write("m.js", "export function users(item) {\n");
    const Run broken = migrate(folder, withScript(folder, "--apply"));
    QCOMPARE(broken.code, 1);
    QCOMPARE(broken.output, QString());
    QVERIFY2(broken.errors.contains(QLatin1String("m.js")), qPrintable(broken.errors));
    QCOMPARE(folder.contents(), before);
    QCOMPARE(folder.beside(), QStringList());
}

void MigrateProgramTest::nothingToChangeIsTold()
{
    AppFolder folder(users);
    folder.store("users/1", "name: Bob\nage: 3\n");
    const auto before = folder.contents();
    const Run run = migrate(folder, {QStringLiteral("--apply")});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.output, QStringLiteral("Items: 1, changed: 0, deleted: 0, cannot be migrated: 0.\n"
                                        "There is nothing to change.\n"));
    QCOMPARE(folder.contents(), before);
    QCOMPARE(folder.beside(), QStringList());
}

void MigrateProgramTest::dropsUnknownMembersWhenAsked()
{
    AppFolder folder(users);
    folder.store("users/1", "name: Bob\nage: 3\nnick: x\n");
    QVERIFY(
        migrate(folder).output.startsWith(QLatin1String("users:\n  users/1: unknown, stays: nick: \"x\"\n")));
    const Run run = migrate(folder, {QStringLiteral("--apply"), QStringLiteral("--drop-unknown")});
    QCOMPARE(run.code, 0);
    QVERIFY(run.output.startsWith(QLatin1String("users:\n  users/1: - nick: \"x\"\n")));
    QVERIFY(!folder.stored("users/1").contains("nick"));
}

void MigrateProgramTest::tellsJson()
{
    AppFolder folder(users);
    fill(folder);
    const Run preview = migrate(folder, withScript(folder, "--json"));
    QCOMPARE(preview.code, 0);
    const QJsonObject report = QJsonDocument::fromJson(preview.output.toUtf8()).object();
    QCOMPARE(report.value(QLatin1String("items")).toInt(), 4);
    QCOMPARE(report.value(QLatin1String("applied")), QJsonValue(false));
    QVERIFY(report.value(QLatin1String("backup")).isNull());
    const QJsonArray changes = report.value(QLatin1String("collections"))
                                   .toArray()[0]
                                   .toObject()
                                   .value(QLatin1String("changes"))
                                   .toArray();
    QCOMPARE(changes.size(), 3);
    const QJsonObject first = changes[0].toObject();
    QCOMPARE(first.value(QLatin1String("_id")).toString(), QStringLiteral("1"));
    QCOMPARE(QJsonDocument(first.value(QLatin1String("differences")).toArray()[0].toObject())
                 .toJson(QJsonDocument::Compact),
             "{\"after\":\"BOB\",\"before\":\"Bob\",\"path\":\"$.name\"}");
    const Run applied =
        migrate(folder, withScript(folder, "--json") + QStringList{QStringLiteral("--apply")});
    const QJsonObject done = QJsonDocument::fromJson(applied.output.toUtf8()).object();
    QCOMPARE(done.value(QLatin1String("applied")), QJsonValue(true));
    QVERIFY(done.value(QLatin1String("backup")).toString().endsWith(folder.beside().value(0)));
    QCOMPARE(done.value(QLatin1String("collections")), report.value(QLatin1String("collections")));
}

void MigrateProgramTest::migratesTheFolderOfTheCommandLine()
{
    AppFolder folder(users);
    fill(folder);
    folder.write("elsewhere/data/users/9.yml", "name: Zoe\n");
    const auto before = folder.contents();
    const Run run =
        migrate(folder, {QStringLiteral("--data"), folder.path("elsewhere"), QStringLiteral("--apply")});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.output.startsWith(QLatin1String("users:\n  users/9: + age: 5\nItems: 1,")),
             qPrintable(run.output));
    QCOMPARE(folder.contents(), before);
}

void MigrateProgramTest::memoryHasNothingToMigrate()
{
    AppFolder folder(users);
    fill(folder);
    folder.write("app.yml", "backoffice: app\nstorage: {type: memory}\ncollections:\n" + users);
    const Run run = migrate(folder, {QStringLiteral("--apply")});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.errors.contains(QLatin1String("nothing to migrate")), qPrintable(run.errors));
}

void MigrateProgramTest::aWrongDescriptionIsTold()
{
    AppFolder folder(users);
    fill(folder);
    folder.write("app.yml", "backoffice: app\ncollections:\n  users: {fields: {name: Sting}}\n");
    const Run run = migrate(folder);
    QCOMPARE(run.code, 1);
    QVERIFY2(run.errors.contains(QLatin1String("app.yml:3:")), qPrintable(run.errors));
}

void MigrateProgramTest::anInterruptedMigrationIsNotServed()
{
    AppFolder folder(users);
    fill(folder);
    folder.write("data/.migration", "/somewhere/data.backup-20261122T101500");
    const Run run = migrate(folder, withScript(folder));
    QCOMPARE(run.code, 1);
    QVERIFY2(run.errors.contains(QLatin1String("/somewhere/data.backup-20261122T101500")),
             qPrintable(run.errors));
    ServerProcess server;
    QVERIFY(!server.start(folder.description(), folder.path(".")));
}

QTEST_GUILESS_MAIN(MigrateProgramTest)
