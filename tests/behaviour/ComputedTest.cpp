// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/behaviour/ComputedTest.h"

#include "tests/behaviour/App.h"

#include <QTest>

using backdesk::test::Answer;
using backdesk::test::App;

void ComputedTest::chainsSettleInAnyOrder()
{
    App app(R"yaml(sums:
  fields:
    d: {type: Int, set: !js "o => o.c + 1"}
    c: {type: Int, set: !js "o => o.b + 1"}
    b: {type: Int, set: !js "o => o.a + 1"}
    a: {type: Int, default: 1}
    rows: {type: List, default: [], of: {type: Dict, fields: {n: Int, all: {type: Int, set: !js "o => o.rows.length"}}}}
)yaml");
    const QByteArray sum = app.create("sums", R"({"rows": [{"n": 1}, {"n": 2}]})");
    QCOMPARE(app.get(sum).number("d"), 4);
    QCOMPARE(app.get(sum)
                 .object()
                 .value(QLatin1String("rows"))
                 .toArray()
                 .at(1)
                 .toObject()
                 .value(QLatin1String("all"))
                 .toInt(),
             2);
    QCOMPARE(app.put(sum, R"({"a": 10, "d": 99})").number("d"), 13);
    QCOMPARE(app.patch(sum, R"({"op": "replace", "path": "$.d", "value": 5})").number("d"), 13);
}

void ComputedTest::endlessChainsAreRefused()
{
    App app(R"yaml(sums:
  fields:
    a: {type: Int, default: 0, set: !js "o => o.b + 1"}
    b: {type: Int, default: 0, set: !js "o => o.a + 1"}
)yaml");
    const Answer refused = app.post("coll/sums", "{}");
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.detail().contains(QLatin1String("$.")), qPrintable(refused.detail()));
    QCOMPARE(app.get("coll/sums").number("total"), 0);
}

void ComputedTest::followsReferences()
{
    App app(R"yaml(books:
  label: title
  fields: {title: String, author: {type: Ref, coll: authors}, by: {type: String, set: !js "o => o.author === null ? null : backoffice.authors.get_by_id(o.author).name"}}
authors:
  label: !js "o => o.name + '!'"
  fields: {name: String}
)yaml");
    const QByteArray author = app.create("authors", R"({"name": "Eve"})").mid(13);
    const QByteArray book = app.create("books", R"({"title": "T", "author": ")" + author + "\"}");
    QCOMPARE(app.get(book).text("by"), QStringLiteral("Eve"));
    const QJsonObject labels =
        app.get("coll/books?_labels=true").object().value(QLatin1String("_labels")).toObject();
    QCOMPARE(labels.value(QLatin1String("authors")).toObject().value(QLatin1String(author)).toString(),
             QStringLiteral("Eve!"));
}

void ComputedTest::defaultsAreFunctions()
{
    App app(R"yaml(users:
  fields:
    name: {type: String, required: true}
    mail: {type: String, default: !js "o => o.name.toLowerCase() + '@example.org'"}
    tags: {type: List, of: String, default: [a, b]}
    owner: {type: String, default: !js "() => current_user.login"}
)yaml");
    app.actAs(QStringLiteral("7"), QStringLiteral("ann"));
    const QByteArray user = app.create("users", R"({"name": "Bob", "mail": null})");
    const Answer bob = app.get(user);
    QCOMPARE(bob.text("mail"), QStringLiteral("bob@example.org"));
    QCOMPARE(bob.text("owner"), QStringLiteral("ann"));
    QCOMPARE(bob.object().value(QLatin1String("tags")).toArray().size(), 2);
    QCOMPARE(app.put(user, R"({"mail": "x@y"})").text("mail"), QStringLiteral("x@y"));
    QCOMPARE(app.put(user, R"({"mail": null})").text("mail"), QStringLiteral("bob@example.org"));
    const Answer refused = app.post("coll/users", "{}");
    QCOMPARE(refused.status, 400);
}

void ComputedTest::whatCeasesToExistIsForgotten()
{
    App app(R"yaml(cats:
  fields:
    female: {type: Bool, default: false}
    litter: {type: Dict, exists: !js "(value, o) => o.female", fields: {count: {type: Int, default: 1, constraint: !js "(value, o) => value < 9"}}}
    hr: {type: String, exists: !js "() => current_user.has_role('hr')"}
)yaml");
    app.actAs(QStringLiteral("1"), {}, {QStringLiteral("hr")});
    const QByteArray cat = app.create("cats", R"({"female": true, "litter": {"count": 4}, "hr": "kept"})");
    QCOMPARE(app.get(cat).text("hr"), QStringLiteral("kept"));
    app.actAs({});
    QCOMPARE(app.put(cat, R"({"female": false})").object().contains(QLatin1String("litter")), false);
    QCOMPARE(app.put(cat, R"({"litter": {"count": 3}})").status, 400);
    QCOMPARE(app.get("coll/cats?litter.count=1").number("total"), 0);
    const Answer again = app.put(cat, R"({"female": true})");
    QCOMPARE(again.object().value(QLatin1String("litter")).toObject().value(QLatin1String("count")).toInt(),
             1);
    QCOMPARE(app.put(cat, R"({"litter": {"count": 9}})").status, 400);
    // What does not exist for one user is not taken from another.
    app.actAs(QStringLiteral("1"), {}, {QStringLiteral("hr")});
    QCOMPARE(app.get(cat).text("hr"), QStringLiteral("kept"));
}

void ComputedTest::transformMayChangeTheType()
{
    App app(R"yaml(things:
  fields:
    n: {type: Int, transform: !js "value => typeof value === 'string' ? parseInt(value, 10) : value"}
    name: {type: String, transform: !js "value => value.trim()"}
    words: {type: List, of: {type: String, transform: !js "value => value.toUpperCase()"}}
)yaml");
    const Answer made = app.post("coll/things", R"({"n": "12", "name": " a ", "words": ["x", null]})");
    QCOMPARE(made.status, 200);
    QCOMPARE(made.number("n"), 12);
    QCOMPARE(made.text("name"), QStringLiteral("a"));
    QCOMPARE(made.object().value(QLatin1String("words")).toArray().at(0).toString(), QStringLiteral("X"));
    const Answer refused = app.post("coll/things", R"({"name": 5})");
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.detail().contains(QLatin1String("$.name")), qPrintable(refused.detail()));
}

void ComputedTest::constraintsSeeTheNewState()
{
    App app(R"yaml(spans:
  fields:
    from: Int
    to: {type: Int, constraint: !js "(value, o) => o.from === null || value > o.from"}
    any: {type: Int, constraint: !js "value => null"}
    odd: {type: Int, constraint: !js "value => value % 2 === 1 || {error: 'Comes in pairs: %1'}"}
)yaml");
    const QByteArray span = app.create("spans", R"({"from": 1, "to": 2, "any": 1})");
    QCOMPARE(app.put(span, R"({"from": 5})").status, 400);
    QCOMPARE(app.put(span, R"({"from": 5, "to": 6})").status, 200);
    QCOMPARE(app.put(span, R"({"to": null})").status, 200);
    QCOMPARE(app.put(span, R"({"odd": 3})").status, 200);
    const Answer refused = app.put(span, R"({"odd": 2})");
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.detail().contains(QLatin1String("Comes in pairs: %1")), qPrintable(refused.detail()));
}

void ComputedTest::limitsAndChoicesAreFunctions()
{
    App app(R"yaml(users:
  fields:
    kind: {type: String, in: [cat, dog]}
    race: {type: String, in: !js "o => o.kind === 'cat' ? ['Siam'] : ['Boxer', 'Corgi']"}
    low: {type: Int, default: 3}
    high: {type: Int, min: !js "(value, o) => o.low"}
    code: {type: String, pattern: !js "(value, o) => '^' + o.kind"}
)yaml");
    QCOMPARE(app.post("coll/users", R"({"kind": "cat", "race": "Siam", "high": 3, "code": "cat7"})").status,
             200);
    QCOMPARE(app.post("coll/users", R"({"kind": "dog", "race": "Siam"})").status, 400);
    QCOMPARE(app.post("coll/users", R"({"kind": "dog", "high": 2})").status, 400);
    QCOMPARE(app.post("coll/users", R"({"kind": "dog", "code": "cat7"})").status, 400);
    const QJsonObject state = app.post("coll/users/_meta", R"({"kind": "cat"})").object();
    const QJsonValue choices = state.value(QLatin1String("sub_scheme"))
                                   .toObject()
                                   .value(QLatin1String("race"))
                                   .toObject()
                                   .value(QLatin1String("in"));
    QCOMPARE(choices.toArray(), QJsonArray{QStringLiteral("Siam")});
}

void ComputedTest::failuresNameTheirPlace()
{
    App app(R"yaml(users:
  fields: {name: String, short: {type: String, set: !js hooks.shorten}}
)yaml",
            "storage: {type: memory}\nscripts: {hooks: hooks.js}\n",
            {{QStringLiteral("hooks.js"), "export function shorten(o) {\n  return o.name.slice(0, 2)\n}\n"}});
    QCOMPARE(app.post("coll/users", R"({"name": "Bob"})").text("short"), QStringLiteral("Bo"));
    const Answer failed = app.post("coll/users", "{}");
    QCOMPARE(failed.status, 400);
    QVERIFY2(failed.detail().contains(QLatin1String("hooks.js:2")), qPrintable(failed.detail()));
    QVERIFY2(failed.detail().contains(QLatin1String("collections.users.fields.short.set")),
             qPrintable(failed.detail()));
    QCOMPARE(app.get("coll/users").number("total"), 1);
}

void ComputedTest::patchIsTransformedAndComputed()
{
    App app(R"yaml(things:
  fields:
    name: {type: String, transform: !js "value => value.toUpperCase()"}
    twice: {type: String, set: !js "o => o.name + o.name"}
    count: {type: Int, default: 0, transform: !js "value => value + 1"}
)yaml");
    const QByteArray thing = app.create("things", R"({"name": "a"})");
    const Answer patched = app.patch(thing, R"([{"op": "replace", "path": "$.name", "value": "b"}])");
    QCOMPARE(patched.text("twice"), QStringLiteral("BB"));
    // What the patch leaves alone is not transformed again.
    QCOMPARE(patched.number("count"), 0);
}
