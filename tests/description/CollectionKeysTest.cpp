// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/description/CollectionKeysTest.h"

#include "core/value/Json.h"
#include "tests/description/Sources.h"

#include <QTest>

using namespace backdesk;

namespace
{

/// An application with one collection; the given keys begin in line 5, column 5.
QByteArray withKeys(const QByteArray &keys)
{
    return "backoffice: app\ncollections:\n  c:\n    fields: {f: String, n: Int}\n    " + keys + "\n";
}

const Collection &collectionOf(const DescriptionResult &result)
{
    return *result.backoffice->collection(QStringLiteral("c"));
}

} // namespace

void CollectionKeysTest::readsPermissions()
{
    const SourceFile source(
        withKeys("permissions: {read: true, create: false, delete: !js \"(right, o) => true\"}"));
    QCOMPARE(source.lines(), QStringList());
    const DescriptionResult result = source.load();
    const Permissions &permissions = collectionOf(result).permissions();
    QCOMPARE(permissions.read.fixed(), std::optional(true));
    QCOMPARE(permissions.create.fixed(), std::optional(false));
    QVERIFY(!permissions.modify.isGiven());
    QVERIFY(permissions.remove.isFunction());
}

void CollectionKeysTest::readsActions()
{
    const SourceFile source(
        withKeys("actions:\n"
                 "      grow:\n"
                 "        title: Grow\n"
                 "        description: Gets older\n"
                 "        fields: {years: {type: Int, required: true, min: 1}, who: {type: Ref, coll: c}}\n"
                 "        run: !js \"(action, o) => { o.n = o.n + action.years }\"\n"
                 "        can_see: !js \"(right, o) => true\"\n"
                 "        can_execute: false\n"
                 "      forget: {fields: {}, run: !js \"(action, o) => {}\"}\n"
                 "      name: {run: !js \"() => 5\"}"));
    QCOMPARE(source.lines(), QStringList());
    const DescriptionResult result = source.load();
    const QList<ActionOptions> &actions = collectionOf(result).actions();
    QCOMPARE(actions.size(), 3);
    QCOMPARE(actions[0].name, QStringLiteral("grow"));
    QCOMPARE(actions[0].title, QStringLiteral("Grow"));
    QCOMPARE(actions[0].description, QStringLiteral("Gets older"));
    QVERIFY(actions[0].parameters->field(QStringLiteral("years"))->options().required);
    QVERIFY(actions[0].canSee.isFunction());
    QCOMPARE(actions[0].canExecute.fixed(), std::optional(false));
    QCOMPARE(actions[1].name, QStringLiteral("forget"));
    QVERIFY(actions[1].parameters->fields().isEmpty());
    QVERIFY(!actions[1].canSee.isGiven());
    QVERIFY(actions[2].parameters->fields().isEmpty());
    QVERIFY(actions[2].run);
}

void CollectionKeysTest::readsSelections()
{
    const SourceFile source(withKeys("selections:\n"
                                     "      big:\n"
                                     "        title: Big ones\n"
                                     "        description: More than ten\n"
                                     "        selectors: [$.f, \"$.nothing[0:2].*\"]\n"
                                     "        filter: {n: [$gt, 10], f: Bob, zz: 1}\n"
                                     "        sort: -n,f\n"
                                     "        can_read: false\n"
                                     "      all: {}"));
    QCOMPARE(source.lines(), QStringList());
    const DescriptionResult result = source.load();
    const QList<SelectionOptions> &selections = collectionOf(result).selections();
    QCOMPARE(selections.size(), 2);
    QCOMPARE(selections[0].name, QStringLiteral("big"));
    QCOMPARE(selections[0].title, QStringLiteral("Big ones"));
    QCOMPARE(selections[0].description, QStringLiteral("More than ten"));
    QCOMPARE(selections[0].columns.size(), 2);
    QCOMPARE(selections[0].columns[0].text, QStringLiteral("$.f"));
    QCOMPARE(selections[0].columns[0].selector.toText(), QStringLiteral("$.f"));
    QCOMPARE(selections[0].columns[1].text, QStringLiteral("$.nothing[0:2].*"));
    QCOMPARE(toJson(selections[0].filter), R"({"n":["$gt",10],"f":"Bob","zz":1})");
    QCOMPARE(selections[0].sort, QStringLiteral("-n,f"));
    QCOMPARE(selections[0].canRead.fixed(), std::optional(false));
    QVERIFY(selections[1].columns.isEmpty());
    QVERIFY(selections[1].filter.isNull());
    QVERIFY(!selections[1].canRead.isGiven());
}

void CollectionKeysTest::readsLabelsAndHandlers()
{
    const SourceFile source(
        withKeys("label: !js \"o => o.f + o.n\"\n"
                 "    on: [[before_delete, !js \"(e, r, m) => {}\"], [change, !js \"() => {}\", $.n]]"));
    QCOMPARE(source.lines(), QStringList());
    const DescriptionResult result = source.load();
    const QList<EventHandler> &handlers = collectionOf(result).handlers();
    QCOMPARE(handlers.size(), 2);
    QCOMPARE(handlers[0].event, QStringLiteral("before_delete"));
    QCOMPARE(handlers[1].source->toText(), QStringLiteral("$.n"));
    Environment environment;
    Value item = ValueMap();
    item.asMap()->set(QStringLiteral("_id"), QStringLiteral("1"));
    item.asMap()->set(QStringLiteral("f"), QStringLiteral("a"));
    item.asMap()->set(QStringLiteral("n"), 5);
    QCOMPARE(collectionOf(result).labelOf(item, environment), QStringLiteral("a5"));
}

void CollectionKeysTest::locatesMistakes_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("lines");
    const auto row = [](const QByteArray &keys, const char *lines) {
        QTest::newRow(keys.constData()) << keys << QString::fromUtf8(lines);
    };
    row("label: [f]", "12: collections.c.label: must be text, not [...]");
    row("permissions: [read]",
        "18: collections.c.permissions: must be a mapping of keys to values, not [...]");
    row("permissions: {raed: true, modify: 1}",
        "19: collections.c.permissions.raed: unknown key; did you mean \"read\"? (allowed: create, delete, "
        "modify, read)\n"
        "39: collections.c.permissions.modify: must be true, false or a function (!js), not 1");
    row("actions: [a]", "14: collections.c.actions: must be a mapping of keys to values, not [...]");
    row("actions: {_a: {run: !js \"() => 1\"}}", "15: collections.c.actions._a: a name is made of letters, "
                                                 "digits, _ and -, and does not begin with _");
    row("actions: {a: {}}", "18: collections.c.actions.a.run: is missing");
    row("actions: {a: {run: go}}", "24: collections.c.actions.a.run: must be a function (!js), not \"go\"");
    row("actions: {a: {run: !js \"() => 1\", fields: {x: Itn}, can_se: true}}",
        "51: collections.c.actions.a.fields.x: there is no type \"Itn\"; did you mean \"Int\"? (allowed: "
        "String, Int, Float, "
        "Bool, Bytes, Datetime, List, Tuple, Dict, In, Complex, IpAddress, IpNetwork, Url, FreeDict, Ref, "
        "RefsList, File, "
        "BlobFile)\n"
        "57: collections.c.actions.a.can_se: unknown key; did you mean \"can_see\"? (allowed: can_execute, "
        "can_see, "
        "description, fields, run, title, trusted)");
    row("actions: {a: {run: !js \"() => 1\", fields: {x: {type: Ref, coll: d, field: y}}}}",
        "69: collections.c.actions.a.fields.x.coll: there is no collection \"d\" (allowed: c)\n"
        "79: collections.c.actions.a.fields.x.field: a reference within a List, a Tuple, an In or an action "
        "has no "
        "reverse field");
    row("selections: {s: {selectors: $.f}}",
        "33: collections.c.selections.s.selectors: must be a list, not \"$.f\"");
    row("selections: {s: {selectors: [f, 3]}}",
        "34: collections.c.selections.s.selectors[0]: f is not a path such as $.address.street\n"
        "37: collections.c.selections.s.selectors[1]: must be text, not 3");
    row("selections: {s: {filter: [1]}}",
        "30: collections.c.selections.s.filter: must be a mapping of keys to values, not [...]");
    row("selections: {s: {sort: nn}}",
        "28: collections.c.selections.s.sort: There is no field nn to sort by.");
    row("selections: {s: {filter: {n: [$gtt, 1]}}}",
        "34: collections.c.selections.s.filter.n: The operator $gtt does not exist.");
    row("selections: {s: {fliter: {}}}", "22: collections.c.selections.s.fliter: unknown key; did you mean "
                                         "\"filter\"? (allowed: can_read, description, "
                                         "filter, selectors, sort, title)");
    row("selections: {s: {can_read: perhaps}}",
        "32: collections.c.selections.s.can_read: must be true, false or a function (!js), not \"perhaps\"");
    row("on: {before_delete: 3}", "25: collections.c.on.before_delete: must be a function (!js), not 3");
    row("on: [[saved, !js \"() => {}\", $.g]]", "34: collections.c.on[0][2]: there is no field \"g\" in the "
                                                "collection c (allowed: f, n)");
}

void CollectionKeysTest::locatesMistakes()
{
    QFETCH(QByteArray, keys);
    QFETCH(QString, lines);
    const SourceFile source(withKeys(keys));
    QStringList expected = lines.split(u'\n');
    for (QString &each : expected)
        each.prepend(QLatin1String("app.yml:5:"));
    QCOMPARE(source.lines(), expected);
}
