// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/migration/MigrationTest.h"

#include "core/storage/yaml/YamlStorage.h"
#include "tests/migration/AppFolder.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

const QByteArray users =
    "  users:\n"
    "    fields:\n"
    "      name: {type: String, required: true}\n"
    "      age: {type: Int, default: 5, min: 0}\n"
    "      note: String\n"
    "      addr: {type: Dict, fields: {street: String, zip: {type: String, default: x}}}\n";

const QByteArray people = "  users:\n"
                          "    fields:\n"
                          "      name: String\n"
                          "      addr: {type: Ref, coll: addrs, field: $.users}\n"
                          "  addrs:\n"
                          "    fields:\n"
                          "      name: String\n"
                          "      users: {type: RefsList, coll: users, field: $.addr}\n";

QStringList plan(AppFolder &folder, const MigrationOptions &options = {})
{
    Migration migration(folder.load(), folder.data(), options);
    const auto report = migration.plan();
    return report ? linesOf(*report) : QStringList{QLatin1String("failed: ") + report.error().message.text()};
}

Result<QString> apply(AppFolder &folder, const MigrationOptions &options = {})
{
    Migration migration(folder.load(), folder.data(), options);
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

void MigrationTest::whatFitsStaysAsItIs()
{
    AppFolder folder("  users:\n"
                     "    fields:\n"
                     "      name: String\n"
                     "      height: Float\n"
                     "      born: Datetime\n"
                     "      tags: {type: List, of: String}\n"
                     "      addr: {type: Dict, fields: {street: String}}\n");
    folder.store("users/1", "name: Bob\n");
    folder.store("users/2", "# by hand\nheight: 2\nborn: 1980-01-02 10:20:00\ntags: [a]\n_id: 2\n");
    folder.store("users/3", "name: null\naddr: null\ntags: null\n_meta: {ctime: 2026-01-05T14:09:25Z}\n");
    const auto before = folder.contents();
    QCOMPARE(plan(folder), QStringList());
    QCOMPARE(*apply(folder), QString());
    QCOMPARE(folder.contents(), before);
    QCOMPARE(folder.beside(), QStringList());
}

void MigrationTest::fillsDefaults()
{
    AppFolder folder(users);
    folder.store("users/1", "name: Bob\n");
    folder.store("users/2", "name: Joe\nage: 7\naddr: {street: High Street, zip: y}\n");
    QCOMPARE(plan(folder), lines({"users/1: + age: 5", "users/1: + addr: {\"street\":null,\"zip\":\"x\"}"}));
    QVERIFY(apply(folder).ok());
    QCOMPARE(folder.stored("users/1"), "name: Bob\nage: 5\nnote: null\naddr:\n  street: null\n  zip: x\n"
                                       "_id: \"1\"\n_meta:\n  ctime: null\n  mtime: null\n  created_by:\n"
                                       "    _id: null\n    login: null\n  modified_by:\n    _id: null\n"
                                       "    login: null\n");
    QCOMPARE(folder.stored("users/2"), "name: Joe\nage: 7\naddr: {street: High Street, zip: y}\n");
}

void MigrationTest::tellsWhatDoesNotFit()
{
    AppFolder folder(users);
    folder.store("users/1", "name: 12\nage: -1\n");
    folder.store("users/2", "age: seven\n");
    folder.store("users/3", "name: Bob\nage: 1\naddr: {street: a, zip: b}\n");
    folder.store("users/4", "- 1\n");
    folder.store("users/5", "");
    const auto before = folder.contents();
    QCOMPARE(plan(folder),
             lines({"users/1! $.name: Must be a string", "users/1! $.age: Must be at least 0",
                    "users/2! $.age: Must be a whole number", "users/2! $.name: Cannot be empty",
                    "users/4! $: Must be an object", "users/4! $.name: Cannot be empty",
                    "users/5! $: Must be an object", "users/5! $.name: Cannot be empty"}));
    const auto applied = apply(folder);
    QVERIFY(!applied.ok());
    QCOMPARE(applied.error().kind, ErrorKind::Invalid);
    QCOMPARE(folder.contents(), before);
    QCOMPARE(folder.beside(), QStringList());
}

void MigrationTest::tellsMembersThatAreUnknown()
{
    AppFolder folder(people);
    folder.store("users/1", "name: Bob\nnick: x\n");
    QCOMPARE(plan(folder), lines({"users/1? nick: \"x\""}));
    QCOMPARE(*apply(folder), QString());
    QCOMPARE(folder.stored("users/1"), "name: Bob\nnick: x\n");
}

void MigrationTest::dropsMembersThatAreUnknownWhenAsked()
{
    AppFolder folder(users);
    folder.store("users/1", "name: Bob\nage: 1\naddr: {zip: w, town: z}\nnick: x\n");
    const MigrationOptions dropping{{}, true};
    QCOMPARE(plan(folder, dropping), lines({"users/1: - addr.town: \"z\"", "users/1: - nick: \"x\""}));
    QVERIFY(apply(folder, dropping).ok());
    const QByteArray text = folder.stored("users/1");
    QVERIFY2(text.startsWith("name: Bob\nage: 1\nnote: null\naddr:\n  street: null\n  zip: w\n_id: "),
             text.constData());
}

void MigrationTest::keepsUnknownMembersOfChangedItems()
{
    AppFolder folder("  users:\n"
                     "    fields:\n"
                     "      age: {type: Int, default: 5}\n"
                     "      rows: {type: List, of: {type: Dict, fields: {k: {type: Int, default: 1}}}}\n");
    folder.store("users/1", "rows: [{k: 2, note: a}, {note: b}]\nnick: x\n");
    QCOMPARE(plan(folder),
             lines({"users/1: + rows[1].k: 1", "users/1: + age: 5", "users/1? rows[0].note: \"a\"",
                    "users/1? rows[1].note: \"b\"", "users/1? nick: \"x\""}));
    QVERIFY(apply(folder).ok());
    const QByteArray text = folder.stored("users/1");
    QVERIFY2(text.startsWith("age: 5\nrows:\n  - k: 2\n    note: a\n  - k: 1\n    note: b\nnick: x\n_id: "),
             text.constData());
}

void MigrationTest::tellsReferencesToNothing()
{
    AppFolder folder("  users:\n"
                     "    fields:\n"
                     "      addr: {type: Ref, coll: addrs}\n"
                     "      more: {type: RefsList, coll: addrs}\n"
                     "  addrs:\n"
                     "    fields: {name: String}\n");
    folder.store("addrs/1", "name: moon\n");
    folder.store("addrs/2", "name: [broken\n");
    folder.store("users/1", "addr: \"1\"\nmore: [\"1\", \"2\"]\n");
    folder.store("users/2", "addr: \"9\"\nmore: [\"1\", \"8\"]\n");
    const QStringList told = plan(folder);
    QCOMPARE(told.size(), 3);
    QCOMPARE(told[0], QStringLiteral("users/2! $.addr: There is no item 9 in addrs."));
    QCOMPARE(told[1], QStringLiteral("users/2! $.more[1]: There is no item 8 in addrs."));
    QVERIFY2(told[2].startsWith(QLatin1String("addrs/2! ")), qPrintable(told[2]));
}

void MigrationTest::fillsListsFromTheOtherSide()
{
    AppFolder folder(people);
    folder.store("users/1", "name: Bob\naddr: a\n_meta: {ctime: 2026-01-05T14:09:25Z}\n");
    folder.store("users/2", "name: Joe\naddr: a\n_meta: {ctime: 2026-01-04T14:09:25Z}\n");
    folder.store("users/3", "name: Jane\naddr: b\n");
    folder.store("addrs/a", "name: moon\n");
    folder.store("addrs/b", "name: mars\nusers: [\"1\", \"3\"]\n");
    QCOMPARE(plan(folder),
             lines({"addrs/a: + users: [\"2\",\"1\"]", "addrs/b: users: [\"1\",\"3\"] -> [\"3\"]"}));
}

void MigrationTest::computesFieldsAgain()
{
    AppFolder folder("  users:\n"
                     "    fields:\n"
                     "      name: String\n"
                     "      loud: {type: String, set: !js \"o => o.name.toUpperCase()\"}\n"
                     "      long: {type: Int, set: !js \"o => o.loud ? o.loud.length : 0\"}\n");
    folder.store("users/1", "name: Bob\nloud: bob\nlong: 3\n");
    folder.store("users/2", "name: Joe\n");
    QCOMPARE(plan(folder),
             lines({"users/1: loud: \"bob\" -> \"BOB\"", "users/2: + loud: \"JOE\"", "users/2: + long: 3"}));
}

void MigrationTest::computesFromOtherItems()
{
    AppFolder folder(
        "  users:\n"
        "    fields:\n"
        "      name: String\n"
        "      addr: {type: Ref, coll: addrs}\n"
        "      place: {type: String, set: !js \"o => backoffice.addrs.get_by_id(o.addr).loud\"}\n"
        "  addrs:\n"
        "    fields:\n"
        "      name: String\n"
        "      loud: {type: String, set: !js \"o => o.name.toUpperCase()\"}\n");
    folder.store("users/1", "addr: a\n");
    folder.store("addrs/a", "name: moon\n");
    QCOMPARE(plan(folder), lines({"users/1: + place: \"MOON\"", "addrs/a: + loud: \"MOON\""}));
}

void MigrationTest::tellsWhatCannotBeComputed()
{
    AppFolder folder("  users:\n"
                     "    fields:\n"
                     "      name: String\n"
                     "      loud: {type: String, set: !js \"o => o.name.toUpperCase()\"}\n");
    folder.store("users/1", "loud: x\n");
    folder.store("users/2", "name: Joe\nloud: JOE\n");
    const QStringList told = plan(folder);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0].startsWith(QLatin1String("users/1! : app.yml:7: TypeError")), qPrintable(told[0]));
}

void MigrationTest::readsFilesThatAStorageSetsAside()
{
    AppFolder folder(users);
    folder.store("users/1", "name: [unclosed\n");
    folder.store("users/2", "name: Bob\nage: 1\n_id: other\n");
    folder.store("users/_3", "name: Bob\n");
    folder.write("data/users/.hidden.yml", "name: [\n");
    folder.write("data/users/README", "name: [\n");
    Migration migration(folder.load(), folder.data(), {});
    const auto report = migration.plan();
    QVERIFY(report.ok());
    QCOMPARE(report->count, 3);
    QCOMPARE(report->refused, 3);
    const QList<MigrationReport::Item> items = report->collections[0].items;
    QVERIFY(items[0].problems[0].place.startsWith(folder.data() + QLatin1String("/users/1.yml:")));
    QVERIFY(items[1].problems[0].place.contains(QLatin1String("2.yml:3:6: $._id")));
    QCOMPARE(items[2].id, QStringLiteral("_3"));
}

void MigrationTest::tellsFoldersOfNoCollection()
{
    AppFolder folder(users);
    folder.store("persons/1", "name: Bob\n");
    folder.write("data/_files/12", "content");
    folder.write("data/notes/README", "text");
    Migration migration(folder.load(), folder.data(), {});
    const auto report = migration.plan();
    QVERIFY(report.ok());
    QCOMPARE(report->count, 0);
    QCOMPARE(report->unknownFolders, QStringList{folder.data() + QLatin1String("/persons")});
}

void MigrationTest::writesWhatItTold()
{
    AppFolder folder(users);
    folder.store("users/1", "name: Bob\nnick: x\n");
    folder.store("users/2", "name: Joe\nage: 3\n");
    Migration migration(folder.load(), folder.data(), {});
    const auto report = migration.plan();
    QVERIFY(report.ok());
    QVERIFY(migration.apply().ok());
    const QStringList wanted = linesOf(*report);
    QVERIFY(wanted.contains(QLatin1String("users/1: + age: 5")));
    // The storage itself reads what was written, and nothing is left to do.
    Backoffice &backoffice = folder.load();
    QVERIFY(backoffice.open().ok());
    QCOMPARE(backoffice.storage().problems().size(), 0);
    const ItemValue item =
        backoffice.storage().snapshot()->itemValue(QStringLiteral("users"), QStringLiteral("1"));
    QCOMPARE(item->map().value(u"age"), Value(5));
    backoffice.close();
    QCOMPARE(plan(folder), lines({"users/1? nick: \"x\""}));
}

void MigrationTest::copiesEverythingBefore()
{
    AppFolder folder(users);
    folder.store("users/1", "name: Bob\n");
    folder.store("users/2", "name: Joe\nage: 3\n");
    folder.write("data/_files/12", QByteArray("a\0b", 3));
    folder.write("data/users/.keep", "");
    QVERIFY(QDir().mkpath(folder.path("data/empty")));
    QVERIFY(QFile::link(QStringLiteral("users/1.yml"), folder.path("data/one")));
    QVERIFY(QFile::setPermissions(folder.path("data/users/1.yml"), QFile::ReadOwner | QFile::WriteOwner));
    const auto before = folder.contents();
    const auto backup = apply(folder);
    QVERIFY(backup.ok());
    static const QRegularExpression name(QStringLiteral("^data\\.backup-\\d{8}T\\d{6}$"));
    QCOMPARE(folder.beside(), QStringList{QFileInfo(*backup).fileName()});
    QVERIFY(name.match(folder.beside().first()).hasMatch());
    QCOMPARE(AppFolder::contentsOf(*backup), before);
    QVERIFY(folder.contents() != before);
    QCOMPARE(QFileInfo(*backup + QLatin1String("/one")).isSymLink(), true);
    QCOMPARE(QFile::permissions(*backup + QLatin1String("/users/1.yml")) & QFile::ReadGroup,
             QFile::Permissions());
    QCOMPARE(QFile::permissions(*backup), QFile::permissions(folder.data()));
}

void MigrationTest::changesNoMoments()
{
    AppFolder folder(users);
    const QByteArray meta = "_meta:\n  ctime: 2026-01-05T14:09:25Z\n  mtime: 2026-01-06T14:09:25Z\n";
    folder.store("users/1", "name: Bob\n" + meta);
    QVERIFY(apply(folder).ok());
    QVERIFY2(folder.stored("users/1").contains(QByteArray("_id: \"1\"\n" + meta)),
             folder.stored("users/1").constData());
}

void MigrationTest::writesNothingTwice()
{
    AppFolder folder(users);
    folder.store("users/1", "name: Bob\n");
    Migration migration(folder.load(), folder.data(), {});
    QVERIFY(!migration.apply().ok()); // nothing was planned
    QVERIFY(migration.plan().ok());
    QVERIFY(migration.apply().ok());
    QVERIFY(!migration.apply().ok());
    QCOMPARE(folder.beside().size(), 1);
}

void MigrationTest::aSecondRunFindsNothing()
{
    AppFolder folder(people);
    folder.store("users/1", "name: Bob\naddr: a\n");
    folder.store("addrs/a", "name: moon\n");
    QVERIFY(!apply(folder)->isEmpty());
    const auto after = folder.contents();
    QCOMPARE(plan(folder), QStringList());
    QVERIFY(apply(folder)->isEmpty());
    QCOMPARE(folder.contents(), after);
    QCOMPARE(folder.beside().size(), 1);
}
