// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/migration/MigrationScriptTest.h"

#include "tests/migration/AppFolder.h"

#include <QTest>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

const QByteArray users = "  users:\n"
                         "    fields:\n"
                         "      name: String\n"
                         "      code: String\n"
                         "      addr: {type: Ref, coll: addrs}\n"
                         "  addrs:\n"
                         "    fields:\n"
                         "      name: String\n";

QStringList plan(AppFolder &folder)
{
    Migration migration(folder.load(), folder.data(), {folder.script()});
    const auto report = migration.plan();
    return report ? linesOf(*report) : QStringList{QLatin1String("failed: ") + report.error().message.text()};
}

Result<QString> apply(AppFolder &folder)
{
    Migration migration(folder.load(), folder.data(), {folder.script()});
    const auto report = migration.plan();
    return report ? migration.apply() : Result<QString>(report.errors());
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

} // namespace

void MigrationScriptTest::renamesAField()
{
    AppFolder folder(users);
    folder.store("users/1", "nick: Bob\ncode: a\n");
    folder.store("users/2", "name: Joe\n");
    folder.write("m.js", "export function users(item) {\n"
                         "    if ('nick' in item) {\n"
                         "        item.name = item.nick;\n"
                         "        delete item.nick;\n"
                         "    }\n"
                         "    return item;\n"
                         "}\n");
    QCOMPARE(plan(folder), lines({"users/1: - nick: \"Bob\"", "users/1: + name: \"Bob\""}));
    QVERIFY(apply(folder).ok());
    QVERIFY(folder.stored("users/1").startsWith("name: Bob\ncode: a\naddr: null\n_id: \"1\"\n"));
    QCOMPARE(folder.stored("users/2"), "name: Joe\n");
    QCOMPARE(plan(folder), QStringList());
}

void MigrationScriptTest::changesAType()
{
    AppFolder folder(users);
    folder.store("users/1", "code: 12\n");
    folder.write("m.js", "export function users(item) { item.code = String(item.code); return item; }\n");
    QCOMPARE(plan(folder), lines({"users/1: code: 12 -> \"12\""}));
    QVERIFY(apply(folder).ok());
    QVERIFY(folder.stored("users/1").startsWith("name: null\ncode: \"12\"\n"));
}

void MigrationScriptTest::deletesItems()
{
    AppFolder folder(users);
    folder.store("users/1", "name: Bob\n");
    folder.store("users/2", "name: Joe\n");
    folder.write("m.js", "export function users(item) { return item.name === 'Bob' ? null : item; }\n");
    QCOMPARE(plan(folder), lines({"users/1 deleted"}));
    const auto before = folder.contents();
    const auto backup = apply(folder);
    QVERIFY(backup.ok());
    QCOMPARE(folder.stored("users/1"), "none");
    QCOMPARE(folder.stored("users/2"), "name: Joe\n");
    QCOMPARE(AppFolder::contentsOf(*backup), before);
}

void MigrationScriptTest::tellsReferencesToDeletedItems()
{
    AppFolder folder(users);
    folder.store("users/1", "name: Bob\naddr: a\n");
    folder.store("addrs/a", "name: moon\n");
    folder.write("m.js", "export function addrs(item) { return null; }\n");
    const auto before = folder.contents();
    QCOMPARE(plan(folder), lines({"users/1! $.addr: There is no item a in addrs.", "addrs/a deleted"}));
    QVERIFY(!apply(folder).ok());
    QCOMPARE(folder.contents(), before);
}

void MigrationScriptTest::looksUpOtherItemsAsTheyAreStored()
{
    AppFolder folder(users);
    folder.store("users/1", "place: moon\n");
    folder.store("users/2", "place: mars\nname: x\n");
    folder.store("addrs/a", "town: moon\n");
    folder.write("m.js",
                 "export function addrs(item) { item.name = item.town; delete item.town; return item; }\n"
                 "export function users(item, api) {\n"
                 "    const found = api.backoffice.addrs.select_one({town: item.place});\n"
                 "    item.addr = found ? found._id : null;\n"
                 "    item.name = api.collection + api.backoffice.addrs.select().length;\n"
                 "    delete item.place;\n"
                 "    return item;\n"
                 "}\n");
    QCOMPARE(plan(folder),
             lines({"users/1: - place: \"moon\"", "users/1: + name: \"users1\"", "users/1: + addr: \"a\"",
                    "users/2: - place: \"mars\"", "users/2: name: \"x\" -> \"users1\"",
                    "addrs/a: - town: \"moon\"", "addrs/a: + name: \"moon\""}));
}

void MigrationScriptTest::keepsValuesThatJsonDoesNotKnow()
{
    AppFolder folder("  users:\n"
                     "    fields:\n"
                     "      big: Int\n"
                     "      part: Float\n"
                     "      bytes: Bytes\n"
                     "      born: Datetime\n"
                     "      free: FreeDict\n"
                     "      count: Int\n");
    const QByteArray values = "big: 9223372036854775807\npart: 2.0\nbytes: !!binary \"AAEC\"\n"
                              "born: 1980-02-03T04:05:06.000007+02:00\nfree:\n  x: 9007199254740993\n";
    folder.store("users/1", values + "count: 1\n");
    folder.write("m.js", "export function users(item) { item.count = 2; return item; }\n");
    QCOMPARE(plan(folder), lines({"users/1: count: 1 -> 2"}));
    QVERIFY(apply(folder).ok());
    QVERIFY2(folder.stored("users/1").startsWith(QByteArray(values + "count: 2\n")),
             folder.stored("users/1").constData());
}

void MigrationScriptTest::changesOnlyTheItemsOfItsCollections()
{
    AppFolder folder(users);
    folder.store("users/1", "name: Bob\n");
    folder.store("addrs/1", "name: moon\n");
    folder.write("m.js", "export const version = 2;\n"
                         "const loud = text => text.toUpperCase();\n"
                         "export function addrs(item) { item.name = loud(item.name); return item; }\n");
    QCOMPARE(plan(folder), lines({"addrs/1: name: \"moon\" -> \"MOON\""}));
}

void MigrationScriptTest::takesUnderscoresForDashes()
{
    AppFolder folder("  old-users:\n    fields: {name: String}\n");
    folder.store("old-users/1", "name: Bob\n");
    folder.write("m.js", "export function old_users(item) { item.name = 'x'; return item; }\n");
    QCOMPARE(plan(folder), lines({"old-users/1: name: \"Bob\" -> \"x\""}));
}

void MigrationScriptTest::refusesWhatIsNoItem_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("told");
    QTest::newRow("nothing") << QByteArray("item.name = 'x';")
                             << QStringLiteral(
                                    "users/1! : The function users gave nothing back: it must give "
                                    "the item, or null to delete it.");
    QTest::newRow("text") << QByteArray("return 'x';")
                          << QStringLiteral("users/1! : The function users gave something that is no item.");
    QTest::newRow("list") << QByteArray("return [item];")
                          << QStringLiteral("users/1! : The function users gave something that is no item.");
    QTest::newRow("other id") << QByteArray("item._id = '2'; return item;")
                              << QStringLiteral(
                                     "users/1! $._id: The function users must leave the _id as it is.");
    QTest::newRow("promise") << QByteArray("return Promise.resolve(item);")
                             << QStringLiteral(
                                    "users/1! $._id: The function users must leave the _id as it is.");
    QTest::newRow("wrong type") << QByteArray("item.name = 3; return item;")
                                << QStringLiteral("users/1! $.name: Must be a string");
}

void MigrationScriptTest::refusesWhatIsNoItem()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, told);
    AppFolder folder(users);
    folder.store("users/1", "name: Bob\n");
    folder.write("m.js", "export function users(item) { " + body + " }\n");
    const auto before = folder.contents();
    QCOMPARE(plan(folder), QStringList{told});
    QVERIFY(!apply(folder).ok());
    QCOMPARE(folder.contents(), before);
}

void MigrationScriptTest::tellsFileLineAndItemOfAnError()
{
    AppFolder folder(users);
    folder.store("users/7", "name: Bob\n");
    folder.write("m.js", "function fail(item) {\n"
                         "    throw new Error('no luck');\n"
                         "}\n"
                         "export function users(item) { return fail(item); }\n");
    QCOMPARE(plan(folder), lines({"users/7! : m.js:2: no luck (users)"}));
    folder.write("m.js", "\nexport function users(item, api) {\n    return api.backoffice.nobody;\n}\n");
    QCOMPARE(plan(folder),
             lines({"users/7! : m.js:3: ReferenceError: There is no collection \"nobody\". (users)"}));
    folder.write("m.js", "\n\nexport function users(item, api) {\n    api.backoffice.addrs.create({});\n}\n");
    QCOMPARE(
        plan(folder),
        lines({"users/7! : m.js:4: A migration function can only change the item it is given. (users)"}));
}

void MigrationScriptTest::tellsWhatAThrownTextSays()
{
    AppFolder folder(users);
    folder.store("users/7", "name: Bob\n");
    folder.write("m.js", "export function users(item) { throw 'no ' + item.name; }\n");
    QCOMPARE(plan(folder), lines({"users/7! : The function users threw: no Bob"}));
}

void MigrationScriptTest::givesUpWhenAFunctionRunsTooLong()
{
    AppFolder folder(users);
    folder.write("app.yml", "backoffice: app\nlimits: {script_ms: 50}\ncollections:\n" + users);
    for (const char *item : {"users/1", "users/2", "users/3"})
        folder.store(item, "name: Bob\n");
    folder.write("m.js", "export function users(item) { for (;;) {} }\n");
    const QStringList told = plan(folder);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0].startsWith(QLatin1String("failed: ") + folder.data() +
                                QLatin1String("/users/1.yml: m.js:1: ")),
             qPrintable(told[0]));
}

void MigrationScriptTest::refusesAWrongModule_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("told");
    QTest::newRow("syntax") << QByteArray("export function users( {\n") << QStringLiteral("m.js");
    QTest::newRow("fails") << QByteArray("\nthrow new Error('no luck');\n")
                           << QStringLiteral("The module cannot be used: no luck (m.js, line 2)");
    QTest::newRow("no collection") << QByteArray("export function usrs(item) { return item; }\n")
                                   << QStringLiteral(
                                          "m.js exports the function usrs, but there is no collection "
                                          "of that name.");
}

void MigrationScriptTest::refusesAWrongModule()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, told);
    AppFolder folder(users);
    folder.store("users/1", "name: Bob\n");
    folder.write("m.js", source);
    const QStringList found = plan(folder);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found[0].startsWith(QLatin1String("failed: ")) && found[0].contains(told), qPrintable(found[0]));
}

void MigrationScriptTest::triesTheOtherItemsAfterAnError()
{
    AppFolder folder(users);
    for (const char *item : {"users/1", "users/2", "users/3"})
        folder.store(item, "name: Bob\n");
    folder.write("m.js", "export function users(item) {\n"
                         "    if (item._id !== '2') throw new Error('no ' + item._id);\n"
                         "    item.name = 'Joe';\n"
                         "    return item;\n"
                         "}\n");
    QCOMPARE(plan(folder), lines({"users/1! : m.js:2: no 1 (users)", "users/2: name: \"Bob\" -> \"Joe\"",
                                  "users/3! : m.js:2: no 3 (users)"}));
}
