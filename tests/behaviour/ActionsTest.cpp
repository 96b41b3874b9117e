// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/behaviour/ActionsTest.h"

#include "tests/behaviour/App.h"

#include <QElapsedTimer>
#include <QTest>

using backdesk::test::Answer;
using backdesk::test::App;

namespace
{

QJsonArray rows(const Answer &answer)
{
    return answer.object().value(QLatin1String("result")).toArray();
}

const QByteArray people = R"yaml(users:
  fields: {name: String, age: Int, tags: {type: List, of: String, default: []}}
  selections:
    adults: {selectors: [$.name, $.age], filter: {age: [$gte, 18]}}
    bobs: {selectors: [$.name, $._id], filter: {name: Bob}}
    staff: {selectors: [$.name], can_read: !js "() => current_user.has_role('hr')"}
    wild: {selectors: [$.tags, "$.tags[*]", "$['name']", "$.tags[-1:]"], sort: -name}
)yaml";

} // namespace

void ActionsTest::giveTheirResult()
{
    App app(R"yaml(users:
  fields: {name: String}
  actions:
    hello: {fields: {to: {type: String, required: true, pattern: "^[A-Z]"}}, run: !js "(action, o) => ({text: o.name + ' greets ' + action.to, list: [1, null]})"}
)yaml");
    const QByteArray user = app.create("users", R"({"name": "Ann"})").mid(11);
    const Answer said = app.post("coll/users/_actions/hello/" + user, R"({"to": "Bob"})");
    QCOMPARE(said.object().value(QLatin1String("result")).toObject().value(QLatin1String("text")).toString(),
             QStringLiteral("Ann greets Bob"));
    const Answer refused = app.post("coll/users/_actions/hello/" + user, R"({"to": "bob"})");
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.object().value(QLatin1String("errors")).toObject().contains(QLatin1String("$.to")));
}

void ActionsTest::belongToOneTransaction()
{
    App app(R"yaml(accounts:
  fields: {name: String, money: {type: Int, default: 0, min: 0}}
  actions:
    pay:
      fields: {to: {type: Ref, coll: accounts}, sum: Int}
      run: !js "(action, o) => { const other = backoffice.accounts.get_by_id(action.to); other.money = other.money + action.sum; other.save(); o.money = o.money - action.sum; o.save() }"
)yaml");
    const QByteArray rich = app.create("accounts", R"({"name": "r", "money": 10})");
    const QByteArray poor = app.create("accounts", R"({"name": "p"})");
    const auto pay = [&](const QByteArray &sum) {
        return app
            .post("coll/accounts/_actions/pay/" + rich.mid(14),
                  R"({"to": ")" + poor.mid(14) + "\", \"sum\": " + sum + "}")
            .status;
    };
    QCOMPARE(pay("11"), 400);
    QCOMPARE(app.get(poor).number("money"), 0);
    QCOMPARE(pay("4"), 200);
    QCOMPARE(app.get(poor).number("money"), 4);
    QCOMPARE(app.get(rich).number("money"), 6);
}

void ActionsTest::whatIsCaughtLeavesNothing()
{
    App app(R"yaml(users:
  fields: {name: String, tries: {type: Int, default: 0}, team: {type: Ref, coll: teams, field: $.users}}
  on: {created: !js "(event, root) => { if (root.name === 'Bad') throw new Error('never') }"}
  actions:
    try:
      run: !js "(action, o) => { try { backoffice.users.create({name: 'Bad', team: o.team}) } catch (error) { o.tries = o.tries + 1 } o.save(); return o.tries }"
teams:
  fields: {name: String, users: {type: RefsList, coll: users, field: $.team}}
)yaml");
    const QByteArray team = app.create("teams", R"({"name": "T"})");
    const QByteArray ann = app.create("users", R"({"name": "Ann", "team": ")" + team.mid(11) + "\"}");
    const Answer tried = app.post("coll/users/_actions/try/" + ann.mid(11), "{}");
    QVERIFY2(tried.status == 200, qPrintable(tried.detail()));
    QCOMPARE(tried.number("result"), 1);
    QCOMPARE(app.get("coll/users").number("total"), 1);
    QCOMPARE(app.get(team).object().value(QLatin1String("users")).toArray().size(), 1);
}

void ActionsTest::keepToTheUsersRights()
{
    App app(R"yaml(users:
  fields: {name: String, badge: {type: String, can_modify: !js "() => current_user.has_role('hr')"}}
  permissions: {modify: !js "(right, o) => o.name !== 'Frozen'"}
  actions:
    award: {fields: {badge: String}, run: !js "(action, o) => { o.badge = action.badge; o.save() }"}
    found: {trusted: true, run: !js "(action, o) => { o.badge = 'found'; o.save() }"}
)yaml");
    const QByteArray ann = app.create("users", R"({"name": "Ann"})").mid(11);
    const QByteArray frozen = app.create("users", R"({"name": "Frozen"})").mid(11);
    QCOMPARE(app.post("coll/users/_actions/award/" + ann, R"({"badge": "gold"})").status, 403);
    QCOMPARE(app.post("coll/users/_actions/found/" + ann, "{}").status, 200);
    app.actAs(QStringLiteral("1"), {}, {QStringLiteral("hr")});
    QCOMPARE(app.post("coll/users/_actions/award/" + ann, R"({"badge": "gold"})").status, 200);
    QCOMPARE(app.post("coll/users/_actions/award/" + frozen, R"({"badge": "gold"})").status, 403);
}

void ActionsTest::parametersAreFreshAndComputed()
{
    App app(R"yaml(users:
  fields: {name: String, log: {type: List, of: String, default: []}}
  actions:
    add: {fields: {a: {type: Int, default: 1}, b: {type: Int, set: !js "o => o.a * 2"}, c: {type: Int, default: !js "o => o.a + 5"}}, run: !js "(action, o) => action.a + ',' + action.b + ',' + action.c"}
)yaml");
    const QByteArray place = "coll/users/_actions/add/" + app.create("users", "{}").mid(11);
    QCOMPARE(app.post(place, R"({"a": 4})").text("result"), QStringLiteral("4,8,9"));
    QCOMPARE(app.post(place, "{}").text("result"), QStringLiteral("1,2,6"));
    QCOMPARE(app.post(place, "[]").status, 400);
    QCOMPARE(app.post(place, "null").status, 400);
}

void ActionsTest::lifeOfAnItemInJavaScript()
{
    App app(R"yaml(users:
  fields: {name: {type: String, required: true}, n: {type: Int, default: 0}}
  actions:
    live:
      run: !js hooks.live
)yaml",
            "storage: {type: memory}\nscripts: {hooks: hooks.js}\n", {{QStringLiteral("hooks.js"), R"yaml(
export function live(action, o) {
    const told = [o.state]
    const fresh = backoffice.users.new()
    told.push(fresh.state)
    try { fresh.save(); told.push('saved too early') } catch (error) { told.push('refused') }
    fresh.set({name: 'New'})
    told.push(fresh.state)
    fresh.save()
    told.push(fresh.state, fresh._id.length > 0)
    fresh.set({n: 3})
    told.push(fresh.state)
    fresh.save()
    told.push(backoffice.users.get_by_id(fresh._id).n)
    told.push(backoffice.users.select({n: ['$gt', 2]}).length, backoffice.users.select_one({name: 'Nobody'}))
    fresh.delete()
    told.push(fresh.state)
    try { backoffice.users.create({}); told.push('made without name') } catch (error) { told.push('refused') }
    return told
}
)yaml"}});
    const QByteArray ann = app.create("users", R"({"name": "Ann"})").mid(11);
    const Answer lived = app.post("coll/users/_actions/live/" + ann, "{}");
    QVERIFY2(lived.status == 200, qPrintable(lived.detail()));
    QCOMPARE(
        QJsonDocument(rows(lived)).toJson(QJsonDocument::Compact),
        QByteArray(
            R"(["SAVED","UNSET","refused","UNSAVED","SAVED",true,"UNSAVED",3,1,null,"UNSET","refused"])"));
    QCOMPARE(app.get("coll/users").number("total"), 1);
}

void ActionsTest::selectionsMergeWithTheQuery()
{
    App app(people);
    app.create("users", R"({"name": "Ann", "age": 30, "tags": ["x", "y"]})");
    app.create("users", R"({"name": "Bob", "age": 10})");
    app.create("users", R"({"name": "Cid", "age": 40})");
    QCOMPARE(app.get("coll/users/_selections/adults").number("total"), 2);
    QCOMPARE(app.get("coll/users/_selections/adults?age.$lt=35").number("total"), 1);
    QCOMPARE(app.get("coll/users/_selections/adults?age=10").number("total"), 0);
    QCOMPARE(app.get("coll/users/_selections/bobs?name=Bob").number("total"), 1);
    QCOMPARE(rows(app.get("coll/users/_selections/bobs")).at(0).toArray().size(), 2);
    const Answer adults = app.get("coll/users/_selections/adults?_sort=-age&_page=1");
    QCOMPARE(rows(adults).at(0).toArray().at(1).toString(), QStringLiteral("Cid"));
    QCOMPARE(adults.number("total"), 2);
    const QJsonArray wild = rows(app.get("coll/users/_selections/wild"));
    QCOMPARE(wild.at(0).toArray().at(3).toString(), QStringLiteral("Cid"));
    QCOMPARE(wild.at(2).toArray().at(4).toArray(), QJsonArray{QStringLiteral("y")});
    QCOMPARE(
        rows(app.get("coll/users/_selections/_all")).at(0).toObject().value(QLatin1String("name")).toString(),
        QStringLiteral("Ann"));
}

void ActionsTest::selectionsAreRefused()
{
    App app(people);
    QCOMPARE(app.get("coll/users/_selections/staff").status, 403);
    QCOMPARE(app.get("coll/users/_selections/none").status, 404);
    QCOMPARE(app.remove("coll/users/_selections/adults").status, 405);
    app.actAs(QStringLiteral("1"), {}, {QStringLiteral("hr")});
    QCOMPARE(app.get("coll/users/_selections/staff").status, 200);
}

void ActionsTest::selectionsTakeAPost()
{
    App app(people);
    app.create("users", R"({"name": "Ann", "age": 30})");
    app.create("users", R"({"name": "Bob", "age": 20})");
    QCOMPARE(app.post("coll/users/_selections/adults", R"({"age.$gt": 25})").number("total"), 1);
    QCOMPARE(app.post("coll/users/_selections/adults", R"({"$or": [{"name": "Ann"}, {"age": ["$lt", 21]}]})")
                 .number("total"),
             2);
    QCOMPARE(
        app.post("coll/users/_selections/adults", R"({"name": ["$not", ["$eq", "Ann"]]})").number("total"),
        1);
    QCOMPARE(app.post("coll/users/_selections/adults", R"({"age": ["$nope", 1]})").status, 400);
    QCOMPARE(app.post("coll/users/_selections/adults", "[]").status, 400);
}

void ActionsTest::runawayActionsAreStopped()
{
    App app(R"yaml(users:
  fields: {name: String}
  actions:
    loop: {run: !js "(action, o) => { o.name = 'x'; o.save(); while (true) {} }"}
)yaml",
            "storage: {type: memory}\nlimits: {script_ms: 100}\n");
    const QByteArray user = app.create("users", R"({"name": "Ann"})");
    QElapsedTimer clock;
    clock.start();
    const Answer stopped = app.post("coll/users/_actions/loop/" + user.mid(11), "{}");
    QVERIFY(stopped.status >= 400);
    QVERIFY2(clock.elapsed() < 5000, "it ran on");
    QVERIFY2(stopped.detail().contains(QLatin1String("loop.run")), qPrintable(stopped.detail()));
    QCOMPARE(app.get(user).text("name"), QStringLiteral("Ann"));
}
