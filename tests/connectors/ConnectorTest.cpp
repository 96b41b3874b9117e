// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connectors/ConnectorTest.h"

#include "ui/connectors/LocalConnector.h"
#include "ui/meta/AppMeta.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

using namespace backdesk;
using namespace backdesk::ui;

namespace
{

/// Keeps the last request and answers what it is told to, when it is allowed to.
class Backend : public RequestHandler
{
public:
    Response handle(const Request &request) override
    {
        std::unique_lock lock(m_mutex);
        last = request;
        thread = QThread::currentThread();
        m_gate.wait(lock, [this] { return m_open; });
        Response response;
        response.headers.set("etag", "\"x\"");
        response.body = R"({"name": "Neil"})";
        return response;
    }
    void setOpen(bool open)
    {
        const std::lock_guard lock(m_mutex);
        m_open = open;
        m_gate.notify_all();
    }

    Request last;
    QThread *thread = nullptr;

private:
    std::mutex m_mutex;
    std::condition_variable m_gate;
    bool m_open = true;
};

using Call = std::function<PendingReply(Connector &)>;

} // namespace

Q_DECLARE_METATYPE(Call)

void ConnectorTest::sendsWhatTheApiExpects_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const Call &call, const char *method, const char *target,
                        const char *body = "") {
        QTest::newRow(name) << call << QByteArray(method) << QByteArray(target) << QByteArray(body);
    };
    const QString users = QStringLiteral("users");
    const QString odd = QStringLiteral("a/b ü");
    const QJsonObject item{{QStringLiteral("name"), QStringLiteral("x")}};
    row(
        "meta", [](Connector &c) { return c.meta(); }, "GET", "/my%20App/_meta?");
    row(
        "read", [=](Connector &c) { return c.read(users, odd); }, "GET",
        "/my%20App/coll/users/a%2Fb%20%C3%BC?");
    row(
        "state", [=](Connector &c) { return c.state(users, item); }, "POST", "/my%20App/coll/users/_meta?",
        R"({"name":"x"})");
    row(
        "act", [=](Connector &c) { return c.act(users, QStringLiteral("grow"), odd, item); }, "POST",
        "/my%20App/coll/users/_actions/grow/a%2Fb%20%C3%BC?", R"({"name":"x"})");
    row(
        "selection", [=](Connector &c) { return c.selection(users, QStringLiteral("adults"), {}); }, "GET",
        "/my%20App/coll/users/_selections/adults?_page=50&_skip=0&_labels=true");
    row(
        "create", [=](Connector &c) { return c.create(users, item); }, "POST", "/my%20App/coll/users?",
        R"({"name":"x"})");
    row(
        "update", [=](Connector &c) { return c.update(users, odd, item, "\"e\""); }, "PUT",
        "/my%20App/coll/users/a%2Fb%20%C3%BC?", R"({"name":"x"})");
    row(
        "remove", [=](Connector &c) { return c.remove(users, QStringLiteral("1")); }, "DELETE",
        "/my%20App/coll/users/1?");
    row(
        "check", [=](Connector &c) { return c.check(users, item); }, "POST", "/my%20App/coll/users/_check?",
        R"({"item":{"name":"x"},"path":"$"})");
    row(
        "deletion", [=](Connector &c) { return c.deletion(users, QStringLiteral("1")); }, "GET",
        "/my%20App/coll/users/1/_deletion?");
    ListQuery query;
    query.filters = {{QStringLiteral("age.$gte"), QStringLiteral("18")},
                     {QStringLiteral("name"), QStringLiteral("a&b=c+d")}};
    query.search = QStringLiteral("Zoé");
    query.sort = {QStringLiteral("-age"), QStringLiteral("addr.name")};
    query.skip = 50;
    row(
        "list", [=](Connector &c) { return c.list(users, query); }, "GET",
        "/my%20App/coll/"
        "users?age.$gte=18&name=a%26b%3Dc%2Bd&_search=Zo%C3%A9&_sort=-age%2Caddr.name&_page=50&"
        "_skip=50&_labels=true");
}

void ConnectorTest::sendsWhatTheApiExpects()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    Backend backend;
    LocalConnector connector(QStringLiteral("my App"), backend);
    connector.setLanguage(QStringLiteral("de"));
    Reply reply;
    call(connector).then(this, [&reply](const Reply &given) { reply = given; });
    QTRY_COMPARE(reply.status, 200);
    QCOMPARE(reply.etag, "\"x\"");
    QCOMPARE(backend.last.method, method);
    QCOMPARE(backend.last.path + '?' + backend.last.query, target);
    QCOMPARE(backend.last.body, body);
    QCOMPARE(backend.last.headers.value("accept-language"), "de");
    QCOMPARE(backend.last.headers.value("content-type").value_or(QByteArray()),
             body.isEmpty() ? QByteArray() : QByteArray("application/json"));
    if (method == "PUT")
        QCOMPARE(backend.last.headers.value("if-match"), "\"e\"");
}

void ConnectorTest::answersOnTheGuiThreadWithoutBlockingIt()
{
    Backend backend;
    backend.setOpen(false);
    LocalConnector connector(QStringLiteral("app"), backend);
    QThread *answeredOn = nullptr;
    connector.meta().then(this, [&answeredOn](const Reply &) { answeredOn = QThread::currentThread(); });
    QCoreApplication::processEvents();
    QVERIFY(!answeredOn); // the handler is still at it, and here we are
    backend.setOpen(true);
    QTRY_COMPARE(answeredOn, QThread::currentThread());
    QVERIFY(backend.thread != QThread::currentThread());
}

void ConnectorTest::callsNobodyWhoHasGone()
{
    Backend backend;
    backend.setOpen(false);
    LocalConnector connector(QStringLiteral("app"), backend);
    int calls = 0;
    {
        QObject gone;
        connector.meta().then(&gone, [&calls](const Reply &) { ++calls; });
    }
    int after = 0;
    backend.setOpen(true);
    connector.meta().then(this, [&after](const Reply &) { ++after; });
    connector.meta().then(this, [&after](const Reply &) { ++after; });
    QTRY_COMPARE(after, 2);
    QCOMPARE(calls, 0);
}

void ConnectorTest::aReplyThatIsThereAlreadyIsStillGivenLater()
{
    const PendingReply pending = PendingReply::make();
    Reply reply;
    reply.status = 204;
    pending.resolve(reply);
    int status = 0;
    pending.then(this, [&status](const Reply &given) { status = given.status; });
    QCOMPARE(status, 0);
    QTRY_COMPARE(status, 204);
    QVERIFY(!PendingReply().isValid());
}

void ConnectorTest::tellsOfChanges()
{
    Backend backend;
    LocalConnector connector(QStringLiteral("app"), backend);
    QSignalSpy changed(&connector, &Connector::changed);
    backend.tellChanged({QStringLiteral("users")});
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toStringList(), QStringList{QStringLiteral("users")});
}

/// Servers and watched files tell changes until the backend ends, which is after the window.
void ConnectorTest::canGoWhileChangesAreTold()
{
    Backend backend;
    std::atomic<bool> isOver = false;
    std::atomic<int> told = 0;
    std::vector<std::thread> tellers;
    for (int i = 0; i < 3; ++i) {
        tellers.emplace_back([&] {
            while (!isOver) {
                backend.tellChanged({QStringLiteral("users")});
                ++told;
                std::this_thread::yield();
            }
        });
    }
    int heard = 0;
    for (int i = 0; i < 300; ++i) {
        LocalConnector connector(QStringLiteral("app"), backend);
        connect(&connector, &Connector::changed, this, [&heard] { ++heard; });
        const int before = told;
        while (told < before + 3)
            std::this_thread::yield();
        QCoreApplication::sendPostedEvents(&connector);
    }
    isOver = true;
    for (std::thread &teller : tellers)
        teller.join();
    QVERIFY(heard > 0);
    QVERIFY(!backend.setOnChanged({}));
}

void ConnectorTest::readsProblems()
{
    const Reply reply =
        toReply(400, R"({"title": "Bad Request", "detail": "no", "errors": {"$.a": ["x", "y"]}})", {});
    QVERIFY(!reply.ok());
    QCOMPARE(reply.detail(), QStringLiteral("no"));
    const QStringList messages{QStringLiteral("x"), QStringLiteral("y")};
    QCOMPARE(reply.errors().value(QStringLiteral("$.a")), messages);
    QCOMPARE(toReply(500, R"({"title": "Oh"})", {}).detail(), QStringLiteral("Oh"));
    QVERIFY(toReply(200, "no json", {}).json.isEmpty());
}

void ConnectorTest::readsMeta()
{
    const QByteArray json =
        R"({"name": "app", "title": null, "collections": [{"name": "users", "title": "Users",
        "label": "name", "item": {"order": ["name", "home", "tags", "addr", "_id"], "sub_scheme": {
            "name": {"type_short": "String", "required": true, "in": ["a", "b"]},
            "home": {"type_short": "Dict", "order": ["street_name"], "sub_scheme": {
                "street_name": {"type_short": "String", "rights": {"modify": false}}}},
            "tags": {"type_short": "List", "min": 1, "sub_type": {"type_short": "Int", "max": 5}},
            "addr": {"type_short": "Ref", "coll": "addrs", "field": "$.users"},
            "_id": {"type_short": "String"}}}}]})";
    const AppMeta app = parseAppMeta(QJsonDocument::fromJson(json).object());
    QCOMPARE(app.title, QStringLiteral("app"));
    const CollectionMeta &users = app.collections.first();
    QCOMPARE(users.fields.size(), 4);
    QCOMPARE(users.fields[0].choices.size(), 2);
    QVERIFY(users.fields[0].required);
    const FieldMeta *street = users.field(QStringLiteral("home.street_name"));
    QVERIFY(street && street->readOnly);
    QCOMPARE(street->title, QStringLiteral("Street name"));
    QCOMPARE(street->selector, QStringLiteral("$.home.street_name"));
    QCOMPARE(users.fields[2].element().maximum, 5.0);
    QCOMPARE(users.fields[3].collection, QStringLiteral("addrs"));
    QVERIFY(!users.field(QStringLiteral("home.none")) && !app.collection(QStringLiteral("none")));
}
