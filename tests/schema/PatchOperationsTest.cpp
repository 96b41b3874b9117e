// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/schema/PatchOperationsTest.h"

#include "core/schema/Patch.h"
#include "tests/schema/QueryWorld.h"

#include <QTest>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

void applyRow(const char *patch, const char *item, const char *place, const char *result)
{
    QTest::newRow(patch) << QString::fromUtf8(patch) << QString::fromLatin1(item)
                         << QString::fromLatin1(place) << QString::fromUtf8(result);
}

} // namespace

void PatchOperationsTest::applies_data()
{
    QTest::addColumn<QString>("patch");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("result");
    // through several places
    applyRow(R"({"op": "replace", "path": "$.rows[*].v", "value": "n"})", "bob", "$.rows",
             R"([{"k":"k1","v":"n"},{"k":"k2","v":"n"}])");
    applyRow(R"({"op": "replace", "path": "$.matrix[*][0]", "value": 9})", "zoe", "$.matrix", "[[9,2],[9]]");
    applyRow(R"({"op": "replace", "path": "$.jobs[1:].years", "value": 0})", "bob", "$.jobs[1].years", "0");
    applyRow(R"({"op": "replace", "path": "$.pos[*]", "value": 0})", "ann", "$.pos", "[0.0,0.0]");
    applyRow(R"({"op": "remove", "path": "$.tags[*]"})", "ann", "$.tags", "[]");
    applyRow(R"({"op": "remove", "path": "$.matrix[*][::-2]"})", "zoe", "$.matrix", "[[1],[]]");
    // lists
    applyRow(R"({"op": "add", "path": "$.tags[2]", "value": "x"})", "ann", "$.tags", R"(["red","blue","x"])");
    applyRow(R"({"op": "add", "path": "$.tags[-1]", "value": "x"})", "ann", "$.tags",
             R"(["red","x","blue"])");
    applyRow(R"({"op": "add", "path": "$.jobs", "value": {"title": "t"}})", "ann", "$.jobs",
             R"([{"title":"t","years":null}])"); // of null
    applyRow(R"({"op": "add", "path": "$.matrix[1]", "value": 4})", "zoe", "$.matrix", "[[1,2],[3,4]]");
    applyRow(R"({"op": "copy", "from": "$.name", "path": "$.tags"})", "bob", "$.tags", R"(["blue","Bob"])");
    applyRow(R"({"op": "copy", "from": "$.name", "path": "$.tags[0]"})", "bob", "$.tags",
             R"(["Bob","blue"])");
    applyRow(R"({"op": "copy", "from": "$.born", "path": "$.tags"})", "bob", "$.tags",
             R"(["blue","2002-01-01T10:30:00"])");
    applyRow(R"({"op": "move", "from": "$.tags[0]", "path": "$.tags[1]"})", "ann", "$.tags",
             R"(["blue","red"])");
    applyRow(R"({"op": "move", "from": "$.name", "path": "$.tags"})", "bob", "$.name", "null");
    applyRow(R"({"op": "move", "from": "$.jobs[0]", "path": "$.jobs[1]"})", "bob", "$.jobs[1].title",
             "\"cook\"");
    // JSON pointers
    applyRow(R"({"op": "replace", "path": "/address/street", "value": "x"})", "ann", "$.address.street",
             "\"x\"");
    applyRow(R"({"op": "add", "path": "/name", "value": "x"})", "ann", "$.name", "\"x\"");
    applyRow(R"({"op": "add", "path": "/tags", "value": ["x"]})", "ann", "$.tags", R"(["x"])");
    applyRow(R"({"op": "add", "path": "/tags/0", "value": "x"})", "ann", "$.tags", R"(["x","red","blue"])");
    applyRow(R"({"op": "add", "path": "/tags/-", "value": "x"})", "ann", "$.tags", R"(["red","blue","x"])");
    applyRow(R"({"op": "remove", "path": "/tags/1"})", "ann", "$.tags", R"(["red"])");
    applyRow(R"({"op": "copy", "from": "/name", "path": "/address/street"})", "ann", "$.address.street",
             "\"Ann\"");
    applyRow(R"({"op": "move", "from": "/name", "path": "/address/street"})", "ann", "$.name", "null");
    applyRow(R"({"op": "copy", "from": "/tags", "path": "/free/tags"})", "ann", "$.free.tags",
             R"(["red","blue"])");
    // a FreeDict, whose members have no type
    applyRow(R"({"op": "add", "path": "$.free.n", "value": {"x": [1]}})", "ann", "$.free.n", R"({"x":[1]})");
    applyRow(R"({"op": "add", "path": "$.free.l", "value": 3})", "ann", "$.free.l", "[1,2,3]");
    applyRow(R"({"op": "add", "path": "$.free.l[0]", "value": 3})", "ann", "$.free.l", "[3,1,2]");
    applyRow(R"({"op": "replace", "path": "$.free.a.b", "value": "t"})", "ann", "$.free.a", R"({"b":"t"})");
    applyRow(R"({"op": "remove", "path": "$.free.a"})", "ann", "$.free", R"({"l":[1,2]})");
    applyRow(R"({"op": "remove", "path": "$.free.l[0]"})", "ann", "$.free.l", "[2]");
    applyRow(R"({"op": "test", "path": "$.free.a", "value": {"b": 1}})", "ann", "$.free.a.b", "1");
    // typed
    applyRow(R"({"op": "replace", "path": "$.any", "value": "text"})", "ann", "$.any", "\"text\"");
    applyRow(R"({"op": "replace", "path": "$.pos", "value": [1, 2]})", "ann", "$.pos", "[1.0,2.0]");
    applyRow(R"({"op": "replace", "path": "$.pos[0]", "value": 7})", "ann", "$.pos[0]", "7.0");
    applyRow(R"({"op": "test", "path": "$.born", "value": "2015-03-01T00:00:00"})", "ann", "$.age", "5");
    applyRow(R"({"op": "test", "path": "$.jobs", "value": null})", "ann", "$.age", "5");
    applyRow(R"({"op": "test", "path": "$.address", "value": {"number": 1}})", "ann", "$.age", "5");
}

void PatchOperationsTest::applies()
{
    QFETCH(QString, patch);
    QFETCH(QString, item);
    QFETCH(QString, place);
    QFETCH(QString, result);
    const QueryWorld world;
    const Value before = world.item(item.toLatin1().constData());
    const Value copy = before;
    const auto patched = applyPatch(json(patch.toUtf8().constData()), before, *world.users);
    QVERIFY2(patched.ok(), patched.ok() ? "" : qPrintable(patched.error().message.text()));
    QCOMPARE(jsonText(*Selector::fromText(place)->find(*patched)), result);
    QCOMPARE(before, copy);
}

void PatchOperationsTest::refuses_data()
{
    QTest::addColumn<QString>("patch");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *patch, ErrorKind kind) {
        QTest::newRow(patch) << QString::fromLatin1(patch) << int(kind);
    };
    row(R"({"op": "copy", "path": "$.tags"})", ErrorKind::Malformed);
    row(R"({"op": "copy", "from": 5, "path": "$.tags"})", ErrorKind::Malformed);
    row(R"({"op": "copy", "from": "$.zz", "path": "$.tags"})", ErrorKind::Malformed);
    row(R"({"op": "copy", "from": "$.tags[*]", "path": "$.tags"})", ErrorKind::Malformed);
    row(R"({"op": "copy", "from": "$.tags[0]", "path": "$.tags[*]"})", ErrorKind::Malformed);
    row(R"({"op": "copy", "from": "$.name", "path": "$.address"})", ErrorKind::Malformed);
    row(R"({"op": "copy", "from": "$.name", "path": "$.any"})", ErrorKind::Malformed);
    row(R"({"op": "copy", "from": "$.age", "path": "$.tags"})", ErrorKind::Invalid);
    row(R"({"op": "copy", "from": "/name", "path": "/address"})", ErrorKind::Invalid);
    row(R"({"op": "move", "from": "$._id", "path": "$.tags"})", ErrorKind::Forbidden);
    row(R"({"op": "copy", "from": "$.name", "path": "$._id"})", ErrorKind::Forbidden);
    row(R"({"op": "add", "path": "/_id", "value": "x"})", ErrorKind::Forbidden);
    row(R"({"op": "replace", "path": "$.*", "value": "x"})", ErrorKind::Forbidden);
    row(R"({"op": "move", "from": "$.free", "path": "$.free.a"})", ErrorKind::Malformed);
    row(R"({"op": "move", "from": "/free/a", "path": "/free/a/c"})", ErrorKind::Malformed);
    row(R"({"op": "replace", "path": "$.jobs[*].years", "value": 1})", ErrorKind::Malformed); // there is none
    row(R"({"op": "replace", "path": "$.tags[*]", "value": 1})", ErrorKind::Invalid);
    row(R"({"op": "add", "path": "$.tags[3]", "value": "x"})", ErrorKind::Malformed);
    row(R"({"op": "add", "path": "$.tags[-3]", "value": "x"})", ErrorKind::Malformed);
    row(R"({"op": "add", "path": "/tags/7", "value": "x"})", ErrorKind::Malformed);
    row(R"({"op": "add", "path": "$.address.zip", "value": "x"})", ErrorKind::Malformed);
    row(R"({"op": "add", "path": "/zip", "value": "x"})", ErrorKind::Malformed);
    row(R"({"op": "add", "path": "$.pos", "value": 1})", ErrorKind::Malformed);
    row(R"({"op": "add", "path": "$.pos[0]", "value": 1})", ErrorKind::Malformed);
    row(R"({"op": "remove", "path": "$.pos[0]"})", ErrorKind::Malformed);
    row(R"({"op": "remove", "path": "$"})", ErrorKind::Malformed);
    row(R"({"op": "replace", "path": "/tags/-", "value": "x"})", ErrorKind::Malformed);
    row(R"({"op": "replace", "path": "$.free.zz", "value": "x"})", ErrorKind::Malformed);
    row(R"({"op": "replace", "path": "$.company.name", "value": "x"})", ErrorKind::Malformed); // another item
    row(R"({"op": "test", "path": "$.tags[*]", "value": "red"})", ErrorKind::Conflict);
    row(R"({"op": "test", "path": "$.name", "value": null})", ErrorKind::Conflict);
    row(R"({"op": "test", "path": "$.address", "value": {"number": 2}})", ErrorKind::Conflict);
    row(R"({"op": "test", "path": "$.free.a", "value": {"b": 2}})", ErrorKind::Conflict);
    row(R"({"op": "add", "path": "$..tags", "value": "x"})", ErrorKind::Malformed);
}

void PatchOperationsTest::refuses()
{
    QFETCH(QString, patch);
    QFETCH(int, kind);
    const QueryWorld world;
    const auto patched = applyPatch(json(patch.toUtf8().constData()), world.item("ann"), *world.users);
    QVERIFY(!patched.ok());
    QCOMPARE(int(patched.error().kind), kind);
}

void PatchOperationsTest::refusesWhatCannotBeSeen_data()
{
    QTest::addColumn<QString>("patch");
    QTest::addColumn<bool>("byGuest");
    const auto row = [](const char *patch, bool byGuest) {
        QTest::newRow(patch) << QString::fromLatin1(patch) << byGuest;
    };
    row(R"({"op": "replace", "path": "$.name", "value": "x"})", true);
    row(R"({"op": "replace", "path": "$.salary", "value": 1})", false);
    row(R"({"op": "test", "path": "$.salary", "value": 10})", false);
    row(R"({"op": "copy", "from": "/salary", "path": "/age"})", false);
    row(R"({"op": "move", "from": "/salary", "path": "/age"})", false);
    row(R"({"op": "replace", "path": "$.litter.count", "value": 1})", false);
    row(R"([{"op": "replace", "path": "$.age", "value": 20}, {"op": "replace", "path": "$.litter.count", "value": 1}])",
        true); // it exists now
    row(R"({"op": "replace", "path": "$.office.floor", "value": 1})", false);
    row(R"({"op": "replace", "path": "$.office.code", "value": "x"})", true);
    row(R"({"op": "test", "path": "$.office", "value": {"floor": 1}})", false);
}

void PatchOperationsTest::refusesWhatCannotBeSeen()
{
    QFETCH(QString, patch);
    QFETCH(bool, byGuest);
    QueryWorld world;
    world.logIn({});
    const Value json = test::json(patch.toUtf8().constData());
    const auto patched = applyPatch(json, world.item("ann"), *world.users, world.environment());
    QCOMPARE(patched.ok(), byGuest);
    if (!patched.ok())
        QCOMPARE(patched.error().kind, ErrorKind::Malformed);
    QVERIFY(applyPatch(json, world.item("ann"), *world.users).ok());
}

void PatchOperationsTest::isAllOrNothing()
{
    const QueryWorld world;
    const Value before = world.item("ann");
    const auto patched = applyPatch(json(R"([{"op": "replace", "path": "$.name", "value": "x"},
                                             {"op": "test", "path": "$.age", "value": 6}])"),
                                    before, *world.users);
    QVERIFY(!patched.ok());
    QCOMPARE(patched.error().path, QStringLiteral("$.age"));
    QCOMPARE(before, world.item("ann"));
    const auto wrong =
        applyPatch(json(R"({"op": "add", "path": "$.jobs", "value": {"years": "x"}})"), before, *world.users);
    QCOMPARE(wrong.error().path, QStringLiteral("$.jobs[0].years"));
}

void PatchOperationsTest::isLimited()
{
    const QueryWorld world;
    const auto repeated = [](const char *operation, int times) -> QByteArray {
        return QByteArray("[") + QByteArray(QByteArray(operation) + ',').repeated(times) + operation + ']';
    };
    const auto apply = [&world](const QByteArray &patch) {
        return applyPatch(json(patch.constData()), world.item("ann"), *world.users);
    };
    QVERIFY(!apply(repeated(R"({"op": "test", "path": "$.name", "value": "Ann"})", 1000)).ok());
    // Twice as large with every step, and one level deeper.
    QVERIFY(!apply(repeated(R"({"op": "copy", "from": "/free", "path": "/free/a"})", 60)).ok());
    QVERIFY(!apply(repeated(R"({"op": "copy", "from": "/free/l", "path": "/free/l/-"})", 60)).ok());
}

void PatchOperationsTest::tellsWhatItTouches()
{
    const QueryWorld world;
    const auto paths = patchedPaths(json(R"([{"op": "test", "path": "$.age", "value": 1},
                                             {"op": "copy", "from": "$.name", "path": "$.tags"},
                                             {"op": "move", "from": "/tags/0", "path": "/name"},
                                             {"op": "replace", "path": "$.rows[*].v", "value": 1}])"),
                                    *world.users);
    QVERIFY(paths.ok());
    QStringList texts;
    for (const Selector &path : *paths)
        texts.append(path.toText());
    QCOMPARE(texts.join(u' '), QStringLiteral("$.tags $.tags[0] $.name $.rows[*].v"));
    QVERIFY(!patchedPaths(json("[5]"), *world.users).ok());
}
