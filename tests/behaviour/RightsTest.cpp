// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/behaviour/RightsTest.h"

#include "tests/behaviour/App.h"

#include <QTest>

using backdesk::test::Answer;
using backdesk::test::App;

namespace
{

const QByteArray staff = R"yaml(users:
  fields:
    name: {type: String, required: true}
    salary: {type: Int, default: 0, can_read: !js "() => current_user.has_role('hr')", can_modify: !js "() => current_user.has_role('hr')"}
    note: {type: String, can_read: !js "(right, o) => o.name === current_user.login"}
    box: {type: Dict, can_read: false, fields: {secret: String, open: {type: String, can_read: true}}}
)yaml";

QString name(const QJsonArray &rows, int row)
{
    return rows.at(row).toObject().value(QLatin1String("name")).toString();
}

} // namespace

void RightsTest::unreadableFieldsStayOutOfEverything()
{
    App app(staff);
    app.actAs(QStringLiteral("1"), QStringLiteral("hera"), {QStringLiteral("hr")});
    const QByteArray ann = app.create(
        "users",
        R"({"name": "Ann", "salary": 10, "note": "zebra", "box": {"secret": "giraffe", "open": "lion"}})");
    app.create("users", R"({"name": "Bob", "salary": 5})");
    app.actAs({});
    const QJsonObject shown = app.get(ann).object();
    QVERIFY(!shown.contains(QLatin1String("salary")));
    QVERIFY(!shown.contains(QLatin1String("note")));
    QCOMPARE(shown.value(QLatin1String("box")).toObject(),
             (QJsonObject{{QStringLiteral("open"), QStringLiteral("lion")}}));
    for (const char *query : {"salary=10", "salary.$ne=3", "salary.$exists=true", "salary.$exists=false",
                              "note.$re=z", "_search=zebra", "_search=giraffe", "box.secret=giraffe"})
        QCOMPARE(app.get(QByteArray("coll/users?") + query).number("total"), 0);
    QCOMPARE(app.get("coll/users?_search=lion").number("total"), 1);
    // Sorting by what one may not see tells nothing: the order is that of creation.
    const QJsonArray rows =
        app.get("coll/users?_sort=salary").object().value(QLatin1String("result")).toArray();
    QCOMPARE(name(rows, 0), QStringLiteral("Ann"));
    app.actAs(QStringLiteral("1"), QStringLiteral("hera"), {QStringLiteral("hr")});
    QCOMPARE(name(app.get("coll/users?_sort=salary").object().value(QLatin1String("result")).toArray(), 0),
             QStringLiteral("Bob"));
    app.actAs(QStringLiteral("2"), QStringLiteral("Ann"));
    QCOMPARE(app.get("coll/users?note.$re=z").number("total"), 1);
}

void RightsTest::unreadableFieldsAreKeptByWhoCannotReadThem()
{
    App app(staff);
    const QByteArray ann =
        app.create("users", R"({"name": "Ann", "salary": 10, "box": {"secret": "s", "open": "o"}})");
    QCOMPARE(app.put(ann, R"({"box": {"open": "p"}})").status, 200);
    QCOMPARE(app.put(ann, R"({"name": "Anna"})").status, 200);
    QCOMPARE(app.put(ann, R"({"salary": 10})").status, 403);
    QCOMPARE(app.put(ann, R"({"box": {"secret": "t"}})").status, 403);
    QCOMPARE(app.patch(ann, R"({"op": "test", "path": "$.salary", "value": 10})").status, 400);
    QCOMPARE(app.patch(ann, R"({"op": "copy", "from": "$.salary", "path": "$.name"})").status, 400);
    QCOMPARE(app.patch(ann, R"({"op": "replace", "path": "$.box", "value": {"secret": "t"}})").status, 400);
    app.actAs(QStringLiteral("1"), QStringLiteral("hera"), {QStringLiteral("hr")});
    QCOMPARE(app.get(ann).number("salary"), 10);
    QCOMPARE(app.backoffice()
                 .storage()
                 .snapshot()
                 ->itemValue(QStringLiteral("users"), QString::fromLatin1(ann.mid(11)))
                 ->map()
                 .value(u"box")
                 .map()
                 .value(u"secret")
                 .text(),
             QStringLiteral("s"));
}

void RightsTest::unreadablePartsOfListsAreKept()
{
    App app(R"yaml(users:
  fields:
    name: String
    rows:
      type: List
      default: []
      of: {type: Dict, fields: {k: String, price: {type: Int, can_read: !js "() => current_user.has_role('hr')"}}}
    box: {type: Dict, fields: {a: String, secret: {type: String, can_read: false}}}
)yaml");
    app.actAs(QStringLiteral("1"), {}, {QStringLiteral("hr")});
    const QByteArray ann = app.create(
        "users",
        R"({"rows": [{"k": "a", "price": 1}, {"k": "b", "price": 2}], "box": {"a": "x", "secret": "s"}})");
    app.actAs({});
    const QJsonArray rows = app.get(ann).object().value(QLatin1String("rows")).toArray();
    QVERIFY(!rows.at(0).toObject().contains(QLatin1String("price")));
    QCOMPARE(app.put(ann, R"({"rows": [{"k": "A"}, {"k": "B"}]})").status, 200);
    QCOMPARE(app.put(ann, R"({"rows": [{"k": "A", "price": 9}]})").status, 403);
    QCOMPARE(
        app.patch(ann, R"({"op": "replace", "path": "$.rows[0]", "value": {"k": "C", "price": 9}})").status,
        403);
    QCOMPARE(
        app.patch(ann, R"({"op": "replace", "path": "$.box", "value": {"a": "y", "secret": "t"}})").status,
        403);
    QCOMPARE(app.patch(ann, R"({"op": "remove", "path": "$.rows[0]"})").status, 200);
    app.actAs(QStringLiteral("1"), {}, {QStringLiteral("hr")});
    const QJsonArray left = app.get(ann).object().value(QLatin1String("rows")).toArray();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.at(0).toObject().value(QLatin1String("k")).toString(), QStringLiteral("B"));
    QCOMPARE(left.at(0).toObject().value(QLatin1String("price")).toInt(), 2);
}

void RightsTest::nearestRuleWins()
{
    App app(R"yaml(users:
  fields:
    name: String
    office: {type: Dict, can_modify: false, fields: {floor: Int, code: {type: String, can_modify: true}}}
    rows: {type: List, default: [], of: {type: Dict, fields: {k: {type: String, can_modify: false}, v: Int}}}
)yaml");
    const QByteArray ann = app.create(
        "users", R"({"name": "Ann", "office": {"floor": 1, "code": "a"}, "rows": [{"k": "x", "v": 1}]})");
    QCOMPARE(app.put(ann, R"({"office": {"floor": 2}})").status, 403);
    QCOMPARE(app.put(ann, R"({"office": {"floor": 1, "code": "b"}})").status, 200);
    QCOMPARE(app.patch(ann, R"({"op": "replace", "path": "$.office.code", "value": "c"})").status, 200);
    QCOMPARE(app.patch(ann, R"({"op": "replace", "path": "$.office.floor", "value": 3})").status, 403);
    QCOMPARE(app.patch(ann, R"({"op": "replace", "path": "$.rows[0].v", "value": 3})").status, 200);
    QCOMPARE(app.patch(ann, R"({"op": "replace", "path": "$.rows[0].k", "value": "y"})").status, 403);
    QCOMPARE(app.put(ann, R"({"rows": [{"k": "x", "v": 4}]})").status, 200);
    // What was read can be sent back whole.
    const Answer whole = app.get(ann);
    QCOMPARE(app.put(ann, QJsonDocument(whole.object()).toJson()).status, 200);
}

void RightsTest::itemsOneMayNotReadDoNotExist()
{
    App app(R"yaml(users:
  fields: {name: String}
  permissions: {read: !js "(right, o) => o.name !== 'Ghost'", delete: !js "(right, o) => o.name !== 'Neil'"}
)yaml");
    const Answer ghost = app.post("coll/users", R"({"name": "Ghost"})");
    QCOMPARE(ghost.status, 200);
    const QByteArray place = "coll/users/" + ghost.id().toLatin1();
    app.create("users", R"({"name": "Ann"})");
    QCOMPARE(app.get("coll/users").number("total"), 1);
    QCOMPARE(app.get("coll/users?name=Ghost").number("total"), 0);
    QCOMPARE(app.get("coll/users?_page=0&_sort=-name").number("total"), 1);
    QCOMPARE(app.get(place).status, 404);
    QCOMPARE(app.get(place + "/_deletion").status, 404);
    const QByteArray neil = app.create("users", R"({"name": "Neil"})");
    QCOMPARE(app.remove(neil).status, 403);
    QCOMPARE(app.get(neil).status, 200);
}

void RightsTest::itemsBehindReferencesKeepTheirOwnRights()
{
    App app(R"yaml(users:
  fields: {name: String, boss: {type: Ref, coll: bosses}}
  selections:
    bosses: {selectors: [$.name, $.boss.name, $.boss.pay]}
bosses:
  fields: {name: String, pay: {type: Int, can_read: !js "() => current_user.has_role('hr')"}}
  permissions: {read: !js "(right, o) => o === null || o.name !== 'Hidden'"}
)yaml");
    const QByteArray boss = app.create("bosses", R"({"name": "Eve", "pay": 7})");
    const QByteArray hidden = app.create("bosses", R"({"name": "Hidden", "pay": 9})");
    app.create("users", R"({"name": "Ann", "boss": ")" + boss.mid(12) + "\"}");
    app.create("users", R"({"name": "Bob", "boss": ")" + hidden.mid(12) + "\"}");
    QCOMPARE(app.get("coll/users?boss.name=Eve").number("total"), 1);
    QCOMPARE(app.get("coll/users?boss.name=Hidden").number("total"), 0);
    QCOMPARE(app.get("coll/users?boss.pay=7").number("total"), 0);
    const QJsonArray rows =
        app.get("coll/users/_selections/bosses").object().value(QLatin1String("result")).toArray();
    QCOMPARE(rows.at(0).toArray().at(2).toString(), QStringLiteral("Eve"));
    QVERIFY(rows.at(0).toArray().at(3).isNull());
    QVERIFY(rows.at(1).toArray().at(2).isNull());
    app.actAs(QStringLiteral("1"), {}, {QStringLiteral("hr")});
    QCOMPARE(app.get("coll/users?boss.pay=7").number("total"), 1);
    const QJsonObject labels =
        app.get("coll/users?_labels=true").object().value(QLatin1String("_labels")).toObject();
    QVERIFY(!QJsonDocument(labels).toJson().contains("Hidden"));
}

void RightsTest::writersWhoCannotReadGetOnlyTheirOwnBack()
{
    App app(R"yaml(letters:
  fields: {text: String, mark: {type: String, default: secret}}
  permissions: {read: false}
)yaml");
    const Answer sent = app.post("coll/letters", R"({"text": "hello"})");
    QCOMPARE(sent.status, 200);
    QCOMPARE(sent.text("text"), QStringLiteral("hello"));
    QVERIFY(!sent.object().contains(QLatin1String("mark")));
    QCOMPARE(app.get("coll/letters").status, 403);
    QCOMPARE(app.get("coll/letters/" + sent.id().toLatin1()).status, 403);
    QCOMPARE(app.get("coll/letters/_selections/_all").status, 403);
}

void RightsTest::theOtherSideAsksItsOwnRight()
{
    App app(R"yaml(users:
  fields: {name: String, team: {type: Ref, coll: teams, field: $.users}}
teams:
  fields: {name: String, users: {type: RefsList, coll: users, field: $.team}}
  permissions: {modify: !js "(right, o) => o.name !== 'Closed'"}
)yaml");
    const QByteArray open = app.create("teams", R"({"name": "Open"})").mid(11);
    const QByteArray closed = app.create("teams", R"({"name": "Closed"})").mid(11);
    QCOMPARE(app.post("coll/users", R"({"name": "A", "team": ")" + open + "\"}").status, 200);
    QCOMPARE(app.post("coll/users", R"({"name": "B", "team": ")" + closed + "\"}").status, 403);
    QCOMPARE(app.get("coll/users").number("total"), 1);
}

void RightsTest::cascadesAskEveryItem()
{
    App app(R"yaml(folders:
  fields: {name: String, files: {type: RefsList, coll: files, field: $.folder, ods: delete}}
files:
  fields: {name: String, folder: {type: Ref, coll: folders, field: $.files}}
  permissions: {delete: !js "(right, o) => o.name !== 'kept'"}
)yaml");
    const QByteArray folder = app.create("folders", R"({"name": "f"})");
    app.create("files", R"({"name": "a", "folder": ")" + folder.mid(13) + "\"}");
    const QByteArray kept = app.create("files", R"({"name": "kept", "folder": ")" + folder.mid(13) + "\"}");
    QCOMPARE(app.remove(folder).status, 403);
    QCOMPARE(app.get("coll/files").number("total"), 2);
    QCOMPARE(app.put(kept, R"({"name": "free"})").status, 200);
    QCOMPARE(app.remove(folder).status, 200);
    QCOMPARE(app.get("coll/files").number("total"), 0);
}

void RightsTest::aFailingRuleRefuses()
{
    App app(R"yaml(users:
  fields:
    name: String
    odd: {type: String, can_read: !js "() => nothing.like.this"}
)yaml");
    const Answer made = app.post("coll/users", R"({"name": "Ann", "odd": "o"})");
    QCOMPARE(made.status, 200);
    // It is stored, and he knows what he sent; more cannot be shown.
    QVERIFY(!made.object().contains(QLatin1String("_meta")));
    const Answer list = app.get("coll/users");
    QCOMPARE(list.status, 400);
    QVERIFY2(list.detail().contains(QLatin1String("collections.users.fields.odd.can_read")),
             qPrintable(list.detail()));
}

void RightsTest::postMetaTellsRightsAndActions()
{
    App app(R"yaml(users:
  fields: {name: String, total: {type: Int, set: !js "o => 1"}}
  permissions: {delete: !js "(right, o) => o.name !== 'Neil'", create: false}
  actions:
    wave: {run: !js "() => 1", can_execute: !js "(right, o) => o.name === 'Ann'"}
    hide: {run: !js "() => 1", can_see: false}
)yaml");
    const QJsonObject state = app.post("coll/users/_meta", R"({"name": "Neil"})").object();
    const QJsonObject permissions = state.value(QLatin1String("permissions")).toObject();
    QCOMPARE(permissions.value(QLatin1String("delete")), QJsonValue(false));
    QCOMPARE(permissions.value(QLatin1String("create")), QJsonValue(false));
    QCOMPARE(permissions.value(QLatin1String("modify")), QJsonValue(true));
    const QJsonObject actions = state.value(QLatin1String("actions")).toObject();
    QCOMPARE(actions.value(QLatin1String("wave")).toObject().value(QLatin1String("execute")),
             QJsonValue(false));
    QCOMPARE(actions.value(QLatin1String("hide")).toObject().value(QLatin1String("see")), QJsonValue(false));
    const QJsonObject total =
        state.value(QLatin1String("sub_scheme")).toObject().value(QLatin1String("total")).toObject();
    QCOMPARE(total.value(QLatin1String("rights")).toObject().value(QLatin1String("modify")),
             QJsonValue(false));
    QCOMPARE(app.post("coll/users", "{}").status, 403);
}
