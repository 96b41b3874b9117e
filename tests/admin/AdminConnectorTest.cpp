// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/AdminConnectorTest.h"

#include "tests/admin/Backend.h"
#include "ui/admin/AdminConnector.h"
#include "ui/admin/FunctionSession.h"
#include "ui/admin/Permissions.h"
#include "ui/connectors/ListedRows.h"
#include "ui/script/ScriptRunner.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <optional>

using namespace backdesk::ui;
using backdesk::test::Backend;

namespace
{

Reply answer(const PendingReply &pending)
{
    std::optional<Reply> reply;
    QObject context;
    pending.then(&context, [&](const Reply &given) { reply = given; });
    [&] { QTRY_VERIFY(reply.has_value()); }();
    return reply.value_or(Reply());
}

/// `views` is the YAML of what stands below users.
struct World {
    explicit World(const QByteArray &views)
        : backend("  views:\n    users:\n" + views),
          runner(backend.connector(), {}),
          permissions(backend.app(), &runner),
          connector(backend.connector(), backend.app(), runner, &permissions, nullptr)
    {
    }
    Backend backend;
    ScriptRunner runner;
    Permissions permissions;
    AdminConnector connector;
};

const QString users = QStringLiteral("users");

QJsonObject named(const QString &name)
{
    return {{QStringLiteral("name"), name}};
}

} // namespace

void AdminConnectorTest::passesEverythingElseOn()
{
    World world("      listView: {title: Users}\n");
    QSignalSpy changed(&world.connector, &Connector::changed);
    const Reply added = answer(world.connector.create(users, named(QStringLiteral("Ada"))));
    QVERIFY(added.ok());
    QTRY_COMPARE(changed.size(), 1);
    const QString id = added.json.value(QLatin1String("_id")).toString();
    QCOMPARE(answer(world.connector.read(users, id)).json.value(QLatin1String("name")).toString(),
             QStringLiteral("Ada"));
    QCOMPARE(answer(world.connector.list(users, {})).json.value(QLatin1String("total")).toInt(), 1);
    QVERIFY(answer(world.connector.meta()).json.contains(QLatin1String("admin")));
}

void AdminConnectorTest::replacedListGetsCrudlsRequest()
{
    World world(
        "      listView: {search: {name: q}, fields: [{name: name, sortKey: age}], actions: {list: !js "
        "\"r => [Object.assign({_id: 'x'}, r, {method: typeof r.filter})]\"}}\n");
    ListQuery query;
    query.filters = {{QStringLiteral("age.$gte"), QStringLiteral("18")}};
    query.search = QStringLiteral("a b");
    query.sort = {QStringLiteral("-age")};
    query.page = 20;
    const Reply reply = answer(world.connector.list(users, query));
    QCOMPARE(reply.status, 200);
    const QJsonObject request = reply.json.value(QLatin1String("result")).toArray().at(0).toObject();
    QCOMPARE(request.value(QLatin1String("filters")).toObject(),
             QJsonDocument::fromJson(R"({"age.$gte": "18", "q": "a b"})").object());
    QCOMPARE(
        request.value(QLatin1String("sorting")).toArray(),
        QJsonDocument::fromJson(R"([{"name": "name", "sortKey": "age", "sorted": "descending"}])").array());
    QCOMPARE(request.value(QLatin1String("page")).toInt(), 1);
    QCOMPARE(request.value(QLatin1String("limit")).toInt(), 20);
    QCOMPARE(request.value(QLatin1String("method")).toString(), QStringLiteral("function"));
    QCOMPARE(reply.json.value(QLatin1String("total")).toInt(), 1);
}

void AdminConnectorTest::replacedListIsCutToPages()
{
    World world("      listView: {actions: {list: !js \"() => [1,2,3,4,5].map(n => ({_id: 'u' + n}))\"}}\n");
    ListQuery query;
    query.page = 2;
    query.skip = 2;
    const Reply reply = answer(world.connector.list(users, query));
    const QJsonArray items = reply.json.value(QLatin1String("result")).toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).toObject().value(QLatin1String("_id")).toString(), QStringLiteral("u3"));
    QCOMPARE(reply.json.value(QLatin1String("total")).toInt(), 5);
}

void AdminConnectorTest::paginationTellsTheTotal()
{
    World world(
        "      listView: {actions: {list: !js \"() => { const l = [{_id: 'a'}]; l.pagination = {type: "
        "'numbered', filteredTotal: 70}; return Promise.resolve(l) }\"}}\n");
    const Reply reply = answer(world.connector.list(users, {}));
    QCOMPARE(reply.json.value(QLatin1String("total")).toInt(), 70);
    QCOMPARE(reply.json.value(QLatin1String("result")).toArray().size(), 1);
}

void AdminConnectorTest::pagesNeedNoTotal_data()
{
    QTest::addColumn<QString>("pagination");
    QTest::addColumn<int>("skip");
    QTest::addColumn<int>("total");
    const auto row = [](const char *name, const char *pagination, int skip, int total) {
        QTest::newRow(name) << QString::fromLatin1(pagination) << skip << total;
    };
    row("first of three pages", "{type: 'numbered', allPages: [1, 2, 3], currentPage: 1}", 0, 6);
    row("last of three pages", "{type: 'numbered', allPages: [1, 2, 3], currentPage: 3}", 4, 5);
    row("more to come", "{type: 'continuous', next: 'cursor'}", 2, 4);
    row("no more", "{type: 'continuous', next: null}", 2, 3);
}

void AdminConnectorTest::pagesNeedNoTotal()
{
    QFETCH(QString, pagination);
    QFETCH(int, skip);
    World world("      listView: {actions: {list: !js \"() => ({data: [{_id: 'a'}], pagination: " +
                pagination.toUtf8() + "})\"}}\n");
    ListQuery query;
    query.page = 2;
    query.skip = skip;
    const Reply reply = answer(world.connector.list(users, query));
    QTEST(reply.json.value(QLatin1String("total")).toInt(), "total");
}

void AdminConnectorTest::replacedGetSaveAddDelete()
{
    World world(
        "      changeView: {actions: {get: !js \"r => ({name: 'N' + r.params[0], view: crudl.path.id})\", "
        "save: !js \"r => Object.assign({saved: true}, r.data)\", delete: !js \"r => {}\"}}\n"
        "      addView: {actions: {add: !js \"r => ({id: 7, name: r.data.name})\"}}\n");
    QSignalSpy changed(&world.connector, &Connector::changed);
    const Reply got = answer(world.connector.read(users, QStringLiteral("12")));
    QCOMPARE(got.json, QJsonDocument::fromJson(R"({"_id": "12", "name": "N12", "view": "12"})").object());
    const Reply saved =
        answer(world.connector.update(users, QStringLiteral("12"), named(QStringLiteral("B"))));
    QCOMPARE(saved.json.value(QLatin1String("saved")).toBool(), true);
    QCOMPARE(saved.json.value(QLatin1String("name")).toString(), QStringLiteral("B"));
    const Reply added = answer(world.connector.create(users, named(QStringLiteral("C"))));
    QCOMPARE(added.status, 201);
    QCOMPARE(added.json.value(QLatin1String("_id")).toString(), QStringLiteral("7"));
    QCOMPARE(answer(world.connector.remove(users, QStringLiteral("12"))).status, 204);
    QCOMPARE(changed.size(), 3);
    // Nothing of it reached the backend.
    QCOMPARE(world.backend.get(QStringLiteral("/app/coll/users")).value(QLatin1String("total")).toInt(), 0);
}

void AdminConnectorTest::batchesRunReplacedActions()
{
    World world("      changeView: {actions: {delete: !js \"r => { if (r.params[0] === 'b') throw new "
                "PermissionError('Not b.') }\"}}\n");
    const QString kept = world.backend.add(users, named(QStringLiteral("Kept")));
    const QByteArray operations = R"([
        {"op": "create", "collection": "pages", "item": {"title": "One"}},
        {"op": "delete", "collection": "users", "id": "a"},
        {"op": "delete", "collection": "users", "id": "b"},
        {"op": "update", "collection": "users", "id": ")" +
                                  kept.toUtf8() +
                                  R"(", "item": {"age": -1}},
        {"op": "create", "collection": "pages", "item": {"title": "Two"}}])";
    QJsonObject batch{{QStringLiteral("atomic"), false},
                      {QStringLiteral("operations"), QJsonDocument::fromJson(operations).array()}};
    QSignalSpy undoable(&world.connector, &Connector::undoable);
    const Reply reply = answer(world.connector.batch(batch));
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.json.value(QLatin1String("stored")).toBool());
    QCOMPARE(reply.json.value(QLatin1String("atomic")), QJsonValue(false));
    const QJsonArray results = reply.json.value(QLatin1String("results")).toArray();
    QCOMPARE(results.size(), 5);
    const QList<int> statuses{201, 204, 403, 400, 201};
    for (int i = 0; i < 5; ++i)
        QCOMPARE(results.at(i).toObject().value(QLatin1String("status")).toInt(), statuses.at(i));
    QCOMPARE(results.at(2).toObject().value(QLatin1String("detail")).toString(), QStringLiteral("Not b."));
    // What the server did is one step.
    QVERIFY(!reply.undo.isEmpty());
    QVERIFY(answer(world.connector.undo(reply.undo)).ok());
    QCOMPARE(
        answer(world.connector.list(QStringLiteral("pages"), {})).json.value(QLatin1String("total")).toInt(),
        0);
    // What is only checked runs nothing.
    batch.insert(QStringLiteral("check"), true);
    const Reply checked = answer(world.connector.batch(batch));
    QVERIFY(!checked.json.value(QLatin1String("stored")).toBool());
    QCOMPARE(checked.json.value(QLatin1String("results"))
                 .toArray()
                 .at(1)
                 .toObject()
                 .value(QLatin1String("status"))
                 .toInt(),
             404);
}

void AdminConnectorTest::atomicBatchesStopAtTheFirstFailure()
{
    World world("      changeView: {actions: {save: !js \"r => { throw new ValidationError({name: 'No.'}) "
                "}\"}}\n");
    const QByteArray operations = R"([
        {"op": "update", "collection": "users", "id": "a", "item": {"name": "x"}},
        {"op": "create", "collection": "pages", "item": {"title": "One"}}])";
    const Reply reply = answer(
        world.connector.batch({{QStringLiteral("operations"), QJsonDocument::fromJson(operations).array()}}));
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.errors().value(QStringLiteral("$.name")), QStringList{QStringLiteral("No.")});
    QVERIFY(!reply.json.value(QLatin1String("stored")).toBool());
    const QJsonArray results = reply.json.value(QLatin1String("results")).toArray();
    QCOMPARE(results.size(), 2);
    QCOMPARE(results.at(1).toObject().value(QLatin1String("status")).toInt(), 424);
    QCOMPARE(
        answer(world.connector.list(QStringLiteral("pages"), {})).json.value(QLatin1String("total")).toInt(),
        0);
}

void AdminConnectorTest::namesOfBatchesReachFunctions()
{
    World world(
        "      addView: {actions: {add: !js \"r => backoffice.users.add({name: r.data.name + '!'})\"}}\n");
    const QByteArray operations = R"([
        {"op": "create", "collection": "users", "item": {"name": "Ann"}, "as": "ann"},
        {"op": "create", "collection": "pages", "item": {"title": "Hers", "owner": {"$new": "ann"}}},
        {"op": "update", "collection": "users", "id": {"$new": "ann"}, "item": {"age": 5}}])";
    const Reply reply = answer(
        world.connector.batch({{QStringLiteral("operations"), QJsonDocument::fromJson(operations).array()}}));
    QVERIFY2(reply.ok(), qPrintable(reply.detail()));
    const QJsonArray results = reply.json.value(QLatin1String("results")).toArray();
    const QJsonObject ann = results.at(0).toObject().value(QLatin1String("item")).toObject();
    QCOMPARE(ann.value(QLatin1String("name")).toString(), QStringLiteral("Ann!"));
    QCOMPARE(results.at(1).toObject().value(QLatin1String("item")).toObject().value(QLatin1String("owner")),
             ann.value(QLatin1String("_id")));
    QCOMPARE(
        results.at(2).toObject().value(QLatin1String("item")).toObject().value(QLatin1String("age")).toInt(),
        5);
}

void AdminConnectorTest::errorsBecomeAnswers_data()
{
    QTest::addColumn<QByteArray>("thrown");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("detail");

    QTest::newRow("validation") << QByteArray(
                                       "{validationError: true, errors: {name: ['a', 'b'], _error: 'c'}}")
                                << 422 << QString();
    QTest::newRow("authorization") << QByteArray("new AuthorizationError()") << 401
                                   << QStringLiteral("You are not logged in.");
    QTest::newRow("permission") << QByteArray("new PermissionError('No.')") << 403 << QStringLiteral("No.");
    QTest::newRow("not found") << QByteArray("new NotFoundError('Gone.')") << 404 << QStringLiteral("Gone.");
    QTest::newRow("status") << QByteArray("{status: 410, message: 'Was.'}") << 410 << QStringLiteral("Was.");
    QTest::newRow("words") << QByteArray("'Words.'") << 500 << QStringLiteral("Words.");
}

void AdminConnectorTest::errorsBecomeAnswers()
{
    QFETCH(QByteArray, thrown);
    QFETCH(int, status);
    QFETCH(QString, detail);
    World world("      addView: {actions: {add: !js \"r => { throw " + thrown + " }\"}}\n");
    const Reply reply = answer(world.connector.create(users, named(QStringLiteral("C"))));
    QCOMPARE(reply.status, status);
    if (!detail.isEmpty())
        QCOMPARE(reply.detail(), detail);
    if (status == 422) {
        QCOMPARE(reply.errors().value(QStringLiteral("$.name")),
                 (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(reply.errors().value(QStringLiteral("$")), QStringList{QStringLiteral("c")});
    }
}

void AdminConnectorTest::listsAreNormalized()
{
    World world("      listView: {normalize: !js \"items => items.map(i => Object.assign(i, {full: '*' + "
                "i.name}))\"}\n");
    world.backend.add(users, named(QStringLiteral("Ada")));
    const Reply reply = answer(world.connector.list(users, {}));
    QCOMPARE(reply.json.value(QLatin1String("result"))
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(QLatin1String("full"))
                 .toString(),
             QStringLiteral("*Ada"));
    QCOMPARE(reply.json.value(QLatin1String("total")).toInt(), 1);
}

void AdminConnectorTest::whatIsLeftOutIsNotCounted()
{
    World world("      listView: {normalize: !js \"items => items.filter(i => i.name !== 'Bob')\"}\n");
    world.backend.add(users, named(QStringLiteral("Ada")));
    world.backend.add(users, named(QStringLiteral("Bob")));
    const Reply whole = answer(world.connector.list(users, {}));
    QCOMPARE(whole.json.value(QLatin1String("result")).toArray().size(), 1);
    QCOMPARE(whole.json.value(QLatin1String("total")).toInt(), 1);
    // What the other pages will leave out nobody knows.
    ListQuery first;
    first.page = 1;
    const Reply page = answer(world.connector.list(users, first));
    QCOMPARE(page.json.value(QLatin1String("total")).toInt(), 2);
    // Who reads on does not read the same again.
    first.skip = 1;
    const Reply second = answer(world.connector.list(users, first));
    QVERIFY(second.json.value(QLatin1String("result")).toArray().isEmpty());
    QCOMPARE(listedRows(second), 1);
}

void AdminConnectorTest::wrongKindsAreTold_data()
{
    QTest::addColumn<QByteArray>("views");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("expected");

    const auto change = [](const char *action, const char *gives) -> QByteArray {
        return QByteArray("      changeView: {actions: {") + action + ": !js \"r => " + gives + "\"}}\n";
    };
    const QString place = QStringLiteral("admin.views.users.");
    QTest::newRow("list") << QByteArray("      listView: {actions: {list: !js \"r => ({users: []})\"}}\n")
                          << place + QStringLiteral("listView.actions.list")
                          << QStringLiteral("a list of items");
    QTest::newRow("nothing") << QByteArray("      listView: {actions: {list: !js \"r => { [] }\"}}\n")
                             << place + QStringLiteral("listView.actions.list")
                             << QStringLiteral("a list of items");
    QTest::newRow("without id") << QByteArray(
                                       "      listView: {actions: {list: !js \"r => [{name: 'A'}]\"}}\n")
                                << place + QStringLiteral("listView.actions.list") << QStringLiteral("_id");
    QTest::newRow("normalize") << QByteArray("      listView: {normalize: !js \"l => l.length\"}\n")
                               << place + QStringLiteral("listView.normalize")
                               << QStringLiteral("a list of items");
    QTest::newRow("get") << change("get", "[1]") << place + QStringLiteral("changeView.actions.get")
                         << QStringLiteral("an item");
    QTest::newRow("save") << change("save", "true") << place + QStringLiteral("changeView.actions.save")
                          << QStringLiteral("the saved item");
    QTest::newRow("add") << QByteArray("      addView: {actions: {add: !js \"r => true\"}}\n")
                         << place + QStringLiteral("addView.actions.add") << QStringLiteral("the new item");
}

void AdminConnectorTest::wrongKindsAreTold()
{
    QFETCH(QByteArray, views);
    QFETCH(QString, place);
    QFETCH(QString, expected);
    World world(views);
    QSignalSpy told(&world.runner, &ScriptRunner::messageWanted);
    const PendingReply pending =
        place.contains(QLatin1String("listView")) ? world.connector.list(users, {})
        : place.endsWith(QLatin1String(".get"))   ? world.connector.read(users, QStringLiteral("a"))
        : place.endsWith(QLatin1String(".save"))
            ? world.connector.update(users, QStringLiteral("a"), named(QStringLiteral("B")))
            : world.connector.create(users, named(QStringLiteral("C")));
    const Reply reply = answer(pending);
    QCOMPARE(reply.status, 500);
    QVERIFY2(reply.detail().contains(expected), qPrintable(reply.detail()));
    QVERIFY2(reply.detail().contains(place), qPrintable(reply.detail()));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().at(1).toString(), reply.detail());
}

void AdminConnectorTest::tabsAskForThemselves()
{
    World world(
        "      changeView: {fields: [name], tabs: [{field: pages, fields: [title], actions: {list: !js "
        "\"r => [{id: 5, seen: crudl.context('x') + crudl.path.id + r.filters.owner}]\"}}]}\n");
    const QString page =
        world.backend.add(QStringLiteral("pages"), {{QStringLiteral("title"), QStringLiteral("One")}});
    ListQuery query;
    query.filters = {{QStringLiteral("owner"), QStringLiteral("u")}};
    query.asker = ScriptScope{world.backend.app().admin.views.first().change.tabs.first().id,
                              {{QStringLiteral("x"), 1}},
                              {{QStringLiteral("id"), QStringLiteral("p")}}}
                      .toJson();
    const auto first = [](const Reply &reply) {
        return reply.json.value(QLatin1String("result")).toArray().at(0).toObject();
    };
    const QJsonObject own = first(answer(world.connector.list(QStringLiteral("pages"), query)));
    QCOMPARE(own.value(QLatin1String("_id")), QJsonValue(QStringLiteral("5")));
    QCOMPARE(own.value(QLatin1String("seen")), QJsonValue(QStringLiteral("1pu")));
    // Others get what the server has, and so does whoever asks for a tab that is none.
    query.filters.clear();
    query.asker.insert(QStringLiteral("view"), QStringLiteral("nowhere"));
    QCOMPARE(first(answer(world.connector.list(QStringLiteral("pages"), query)))
                 .value(QLatin1String("_id"))
                 .toString(),
             page);
    QCOMPARE(first(answer(world.connector.list(QStringLiteral("pages"), {})))
                 .value(QLatin1String("_id"))
                 .toString(),
             page);
}

void AdminConnectorTest::answersDeliverPermissions()
{
    World world(
        "      changeView: {actions: {get: !js \"r => ({data: {name: 'N'}, permissions: {'users.changeView': "
        "{delete: false}}})\"}}\n");
    const Reply reply = answer(world.connector.read(users, QStringLiteral("1")));
    QCOMPARE(reply.json.value(QLatin1String("name")).toString(), QStringLiteral("N"));
    QVERIFY(!world.permissions.allowed(QStringLiteral("views/users/changeView"), QStringLiteral("delete")));
}

void AdminConnectorTest::functionsReachTheBackendItself()
{
    World world("      listView: {actions: {list: !js \"() => backoffice.users.list().map(u => "
                "Object.assign(u, {more: "
                "1}))\"}}\n");
    world.backend.add(users, named(QStringLiteral("Ada")));
    const Reply reply = answer(world.connector.list(users, {}));
    QCOMPARE(reply.json.value(QLatin1String("result"))
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(QLatin1String("more"))
                 .toInt(),
             1);
}

namespace
{

/// Only who has the password lists users.
const QByteArray guarded =
    "  views: {users: {listView: {actions: {list: !js \"r => { if (crudl.auth.username !== 'ada') throw new "
    "AuthorizationError(); return [{_id: 'a'}] }\"}}}}\n";

struct Guarded {
    Guarded()
    {
        QStandardPaths::setTestModeEnabled(true);
        QObject::connect(&session, &Session::changed, &runner, [this] { runner.setUser(session.user()); });
    }
    void logIn()
    {
        session.logIn({{QStringLiteral("username"), QStringLiteral("ada")}}, &runner,
                      [](const LogInAnswer &) {});
    }
    Backend backend{guarded};
    ScriptRunner runner{backend.connector(), {}};
    FunctionSession session{
        {QStringLiteral("r => ({info: {username: r.data.username}, requestHeaders: {}})"), {}},
        QStringLiteral("app"),
        {},
        runner};
    AdminConnector connector{backend.connector(), backend.app(), runner, nullptr, &session};
};

} // namespace

void AdminConnectorTest::waitsForSomebodyToLogIn()
{
    Guarded world;
    QSignalSpy wanted(&world.connector, &AdminConnector::logInWanted);
    std::optional<Reply> reply;
    world.connector.list(users, {}).then(this, [&](const Reply &given) { reply = given; });
    QTRY_COMPARE(wanted.size(), 1);
    QVERIFY(!reply);
    world.logIn();
    QTRY_VERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->json.value(QLatin1String("total")).toInt(), 1);
}

void AdminConnectorTest::refusedWhenNobodyDoes()
{
    Guarded world;
    QSignalSpy wanted(&world.connector, &AdminConnector::logInWanted);
    std::optional<Reply> reply;
    world.connector.list(users, {}).then(this, [&](const Reply &given) { reply = given; });
    QTRY_COMPARE(wanted.size(), 1);
    world.connector.refuse();
    QTRY_VERIFY(reply);
    QCOMPARE(reply->status, 401);
}
