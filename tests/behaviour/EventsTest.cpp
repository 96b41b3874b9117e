// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/behaviour/EventsTest.h"

#include "tests/behaviour/App.h"

#include <QTest>

using backdesk::test::Answer;
using backdesk::test::App;

namespace
{

const QByteArray logs = R"yaml(logs:
  fields: {text: String}
)yaml";

QStringList logged(App &app)
{
    QStringList texts;
    const QJsonArray rows = app.get("coll/logs?_page=0").object().value(QLatin1String("result")).toArray();
    for (const QJsonValue row : rows)
        texts.append(row.toObject().value(QLatin1String("text")).toString());
    return texts;
}

/// A handler that writes down that it was called.
QByteArray note(const QByteArray &text)
{
    return "!js \"(event, root, me) => { backoffice.logs.create({text: " + text + "}) }\"";
}

} // namespace

void EventsTest::areToldInOrder()
{
    App app("cats:\n  fields:\n    box: {type: Dict, on: {before_save: " + note("'box'") +
            "}, fields: {a: {type: Int, on: {before_save: " + note("'a'") +
            "}}}}\n    b: {type: Int, on: {before_save: " + note("'b'") + ", created: " +
            note("'b ' + event") + "}}\n  on: {before_save: " + note("'item'") + ", saved: " + note("event") +
            ", created: " + note("event + ' ' + root._id.length + ' ' + (me === root)") + "}\n" + logs);
    const QByteArray cat = app.create("cats", R"({"b": 1})");
    const QString idLength = QString::number(cat.mid(10).size());
    QCOMPARE(logged(app), (QStringList{QStringLiteral("b created"),
                                       QStringLiteral("created ") + idLength + QStringLiteral(" true")}));
    QCOMPARE(app.put(cat, R"({"b": 2})").status, 200);
    QCOMPARE(logged(app).mid(2), (QStringList{QStringLiteral("a"), QStringLiteral("box"), QStringLiteral("b"),
                                              QStringLiteral("item"), QStringLiteral("saved")}));
}

void EventsTest::whatAHandlerWritesBelongsToTheRequest()
{
    App app("cats:\n  fields: {name: String, age: {type: Int, max: 9}}\n  on: {before_save: " +
            note("root.name") + "}\n" + logs);
    const QByteArray cat = app.create("cats", R"({"name": "Tom"})");
    QCOMPARE(app.put(cat, R"({"name": "Tim", "age": 10})").status, 400);
    QVERIFY(logged(app).isEmpty());
    QCOMPARE(app.put(cat, R"({"name": "Tim"})").status, 200);
    QCOMPARE(logged(app), QStringList{QStringLiteral("Tim")});
}

void EventsTest::aHandlerThatThrowsUndoesEverything()
{
    App app(R"yaml(cats:
  fields: {name: String}
  on:
    saved: !js "(event, root) => { backoffice.logs.create({text: 'saved'}); if (root.name === 'Bad') throw new Error('no cats called so') }"
    before_delete: !js "(event, root) => { backoffice.logs.create({text: 'gone'}); throw new Error('stays') }"
logs:
  fields: {text: String}
)yaml");
    const QByteArray cat = app.create("cats", R"({"name": "Tom"})");
    const Answer refused = app.put(cat, R"({"name": "Bad"})");
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.detail().contains(QLatin1String("no cats called so")), qPrintable(refused.detail()));
    QVERIFY(refused.detail().contains(QLatin1String("collections.cats.on.saved")));
    QCOMPARE(app.get(cat).text("name"), QStringLiteral("Tom"));
    QCOMPARE(app.remove(cat).status, 400);
    QCOMPARE(app.get(cat).status, 200);
    QVERIFY(logged(app).isEmpty());
}

void EventsTest::changeIsToldOfTheFieldThatChanged()
{
    App app(R"yaml(cats:
  fields:
    a: {type: Int, default: 0, on: {change: !js "(event, root, me) => { root.changes = root.changes + 1; root.last = me }"}}
    b: Int
    changes: {type: Int, default: 0}
    last: Int
)yaml");
    const QByteArray cat = app.create("cats", R"({"b": 1})");
    const int atFirst = app.get(cat).number("changes");
    QCOMPARE(app.put(cat, R"({"b": 2})").number("changes"), atFirst);
    const Answer changed = app.put(cat, R"({"a": 5})");
    QCOMPARE(changed.number("changes"), atFirst + 1);
    QCOMPARE(changed.number("last"), 5);
}

void EventsTest::handlersListenToSources()
{
    App app(R"yaml(cats:
  fields: {a: Int, box: {type: Dict, fields: {b: Int}}, seen: {type: List, of: String, default: []}}
  on:
    - [change, !js "(event, root, me) => { root.seen = root.seen.concat(['box.b ' + me]) }", $.box.b]
)yaml");
    const QByteArray cat = app.create("cats", R"({"a": 1})");
    QCOMPARE(app.put(cat, R"({"a": 2})").object().value(QLatin1String("seen")).toArray().size(), 0);
    const QJsonArray seen =
        app.put(cat, R"({"box": {"b": 3}})").object().value(QLatin1String("seen")).toArray();
    QCOMPARE(seen, QJsonArray{QStringLiteral("box.b 3")});
}

void EventsTest::onchangeSeesOldAndNew()
{
    App app(R"yaml(cats:
  fields:
    age: {type: Int, onchange: !js "(old_value, value, o) => { o.told = old_value + '->' + value }"}
    told: String
)yaml");
    const QByteArray cat = app.create("cats", R"({"age": 1})");
    QCOMPARE(app.get(cat).text("told"), QStringLiteral("null->1"));
    QCOMPARE(app.put(cat, R"({"age": 2})").text("told"), QStringLiteral("1->2"));
    QCOMPARE(app.put(cat, R"({"age": 2})").text("told"), QStringLiteral("1->2"));
}

void EventsTest::ownEventsAreTriggered()
{
    App app(R"yaml(cats:
  fields: {name: String, lives: {type: Int, default: 9, on: {fall: !js "(event, root, me) => { root.lives = me - 1 }"}}}
  actions:
    drop: {run: !js "(action, o) => { o.trigger('fall'); o.trigger('fall'); o.save(); return o.lives }"}
)yaml");
    const QByteArray cat = app.create("cats", R"({"name": "Tom"})");
    const Answer dropped = app.post("coll/cats/_actions/drop/" + cat.mid(10), "{}");
    QCOMPARE(dropped.status, 200);
    QCOMPARE(dropped.number("result"), 7);
    QCOMPARE(app.get(cat).number("lives"), 7);
}

void EventsTest::endlessHandlersAreStopped()
{
    App app(R"yaml(cats:
  fields: {n: {type: Int, default: 0}}
  on: {saved: !js "(event, root) => { root.n = root.n + 1; root.save() }"}
)yaml");
    const QByteArray cat = app.create("cats", "{}");
    const Answer endless = app.put(cat, R"({"n": 5})");
    QVERIFY2(endless.status == 400 || endless.status == 500, qPrintable(endless.detail()));
    QCOMPARE(app.get(cat).number("n"), 0);
    QCOMPARE(app.get("_health").status, 200);
}

void EventsTest::deletedIsToldAfterwards()
{
    App app("cats:\n  fields: {name: String}\n  on: {deleted: " +
            note("root.name + ' ' + backoffice.cats.select(null).length") + "}\n" + logs);
    const QByteArray cat = app.create("cats", R"({"name": "Tom"})");
    app.create("cats", R"({"name": "Tim"})");
    QCOMPARE(app.remove(cat).status, 200);
    QCOMPARE(logged(app), QStringList{QStringLiteral("Tom 1")});
}

void EventsTest::linkedItemsHearOfIt()
{
    App app(R"yaml(users:
  fields: {name: String, team: {type: Ref, coll: teams, field: $.users}}
teams:
  fields:
    name: String
    users: {type: RefsList, coll: users, field: $.team, ods: unlink}
    size: {type: Int, set: !js "o => o.users.length"}
    limit: {type: Int, default: 2, constraint: !js "(value, o) => o.users.length <= value"}
    saves: {type: Int, default: 0}
  on: {before_save: !js "(event, root) => { root.saves = root.saves + 1 }"}
)yaml");
    const QByteArray team = app.create("teams", R"({"name": "T"})");
    const QByteArray joins = R"({"team": ")" + team.mid(11) + "\"}";
    const QByteArray ann = app.create("users", joins);
    QCOMPARE(app.get(team).number("size"), 1);
    QCOMPARE(app.get(team).number("saves"), 1);
    app.create("users", joins);
    QCOMPARE(app.post("coll/users", joins).status, 400);
    QCOMPARE(app.get("coll/users").number("total"), 2);
    QCOMPARE(app.remove(ann).status, 200);
    QCOMPARE(app.get(team).number("size"), 1);
}

void EventsTest::listsThatAreNotFilledStillProtect()
{
    App app(R"yaml(sites:
  fields: {name: String, users: {type: RefsList, coll: users, field: $.site, ofs: not_fill}}
users:
  fields: {name: String, site: {type: Ref, coll: sites, field: $.users}}
)yaml");
    const QByteArray site = app.create("sites", R"({"name": "S"})");
    const QByteArray user = app.create("users", R"({"site": ")" + site.mid(11) + "\"}");
    QCOMPARE(app.get(site).object().value(QLatin1String("users")).toArray().size(), 0);
    QCOMPARE(app.remove(site).status, 409);
    QCOMPARE(app.remove(user).status, 200);
    QCOMPARE(app.remove(site).status, 200);
}
