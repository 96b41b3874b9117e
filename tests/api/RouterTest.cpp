// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/RouterTest.h"

#include "tests/model/Quickstart.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

QJsonObject object(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QByteArray header(const Response &response, const QByteArray &name)
{
    return response.headers.value(name).value_or(QByteArray());
}

} // namespace

void RouterTest::init()
{
    m_backoffice = quickstart(OnDelete::Delete);
    QVERIFY(m_backoffice->open().ok());
    m_router = std::make_unique<Router>(*m_backoffice);
}

void RouterTest::cleanup()
{
    m_router.reset();
    m_backoffice.reset();
}

Response RouterTest::send(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                          const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    Request request;
    request.method = method;
    request.path = "/myApp" + target.split('?').value(0);
    request.query = target.mid(target.indexOf('?') < 0 ? target.size() : target.indexOf('?') + 1);
    request.body = body;
    for (const auto &[name, value] : fields)
        request.headers.add(name, value);
    return m_router->handle(request);
}

QString RouterTest::create(const QByteArray &collection, const QByteArray &body)
{
    return object(send("POST", "/coll/" + collection, body)).value(QLatin1String("_id")).toString();
}

void RouterTest::routes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allow");
    const auto row = [](const char *method, const char *target, int status, const char *allow = "") {
        QTest::addRow("%s %s", method, target)
            << QByteArray(method) << QByteArray(target) << status << QByteArray(allow);
    };
    row("GET", "", 404);
    row("GET", "/", 404);
    row("GET", "/_meta", 200);
    row("GET", "/_meta/", 200);
    row("POST", "/_meta", 405, "OPTIONS, GET, HEAD");
    row("GET", "/_health", 200);
    row("GET", "/coll", 404);
    row("GET", "/coll/nope", 404);
    row("GET", "/coll/users", 200);
    row("GET", "/coll/users/", 200);
    row("GET", "/coll/users//", 404);
    row("DELETE", "/coll/users", 405, "OPTIONS, GET, HEAD, POST");
    row("OPTIONS", "/coll/users", 204, "OPTIONS, GET, HEAD, POST");
    row("POST", "/coll/users/1", 405, "OPTIONS, GET, HEAD, PUT, PATCH, DELETE");
    row("OPTIONS", "/coll/users/_check", 204, "OPTIONS, POST");
    row("GET", "/coll/users/_check", 404);
    row("GET", "/coll/users/_meta", 404);
    row("GET", "/coll/users/1", 404);
    row("GET", "/coll/users/1/_deletion", 404);
    row("GET", "/coll/users/1/other", 404);
    row("GET", "/coll/users/..%2Faddrs", 404);
    row("GET", "/coll/users/%2e%2e", 404);
    row("GET", "/coll/users/%ff", 404);
    row("GET", "/coll/users/a%00b", 404);
    row("GET", "/coll/users?name=%ff", 400);
    row("GET", "/coll/users?_page=1001", 400);
    row("GET", "/coll/users?_page=-1", 400);
    row("GET", "/coll/users?_skip=1.5", 400);
    row("GET", "/coll/users?_sort=nothing", 400);
    row("GET", "/coll/users?name.$re=%28", 400);
}

void RouterTest::routes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QByteArray, allow);
    const Response response = send(method, target);
    QCOMPARE(response.status, status);
    QCOMPARE(header(response, "allow"), allow);
    if (status >= 400) {
        QCOMPARE(header(response, "content-type"), "application/problem+json");
        QCOMPARE(object(response).value(QLatin1String("status")).toInt(), status);
        QVERIFY(!object(response).value(QLatin1String("title")).toString().isEmpty());
        QVERIFY(!object(response).value(QLatin1String("detail")).toString().isEmpty());
    }
}

void RouterTest::itemsCarryAnEtag()
{
    const QByteArray moon = "/coll/addrs/" + create("addrs", R"({"name": "moon"})").toUtf8();
    const Response first = send("GET", moon);
    const QByteArray etag = header(first, "etag");
    QVERIFY(etag.startsWith('"') && etag.endsWith('"') && etag.size() > 10);
    QCOMPARE(header(send("GET", moon), "etag"), etag);
    const Response same = send("GET", moon, {}, {{"if-none-match", "\"x\", W/" + etag}});
    QCOMPARE(same.status, 304);
    QVERIFY(same.body.isEmpty());
    QCOMPARE(header(same, "etag"), etag);
    const Response changed = send("PUT", moon, R"({"address": "far"})");
    QVERIFY(header(changed, "etag") != etag);
    QCOMPARE(send("GET", moon, {}, {{"if-none-match", etag}}).status, 200);
}

void RouterTest::ifMatchRefusesAStaleWrite()
{
    const QByteArray moon = "/coll/addrs/" + create("addrs", R"({"name": "moon"})").toUtf8();
    const QByteArray old = header(send("GET", moon), "etag");
    const Response put = send("PUT", moon, R"({"address": "far"})", {{"if-match", old}});
    QCOMPARE(put.status, 200);
    for (const QByteArray &method : {QByteArray("PUT"), QByteArray("PATCH"), QByteArray("DELETE")}) {
        const QByteArray body = method == "PATCH" ? R"({"op":"replace","path":"$.name","value":"x"})" : "{}";
        const Response refused = send(method, moon, body, {{"if-match", old}});
        QCOMPARE(refused.status, 412);
        QCOMPARE(header(refused, "etag"), header(put, "etag"));
        QCOMPARE(object(refused).value(QLatin1String("item")).toObject().value(QLatin1String("address")),
                 QJsonValue(QStringLiteral("far")));
    }
    QCOMPARE(send("PUT", moon, "{}", {{"if-match", "*"}}).status, 200);
    QCOMPARE(send("DELETE", moon, {}, {{"if-match", header(put, "etag")}}).status, 200);
    QCOMPARE(send("DELETE", moon, {}, {{"if-match", "*"}}).status, 404);
}

void RouterTest::listsPageByHeadersToo()
{
    for (int i = 0; i < 7; ++i)
        create("addrs", "{\"name\": \"" + QByteArray::number(i) + "\"}");
    const Response middle = send("GET", "/coll/addrs?_page=2&_skip=2&_sort=-name");
    QCOMPARE(header(middle, "x-total-count"), "7");
    QCOMPARE(header(middle, "content-range"), "addrs 2-3/7");
    QCOMPARE(header(middle, "link"), "</myApp/coll/addrs?_page=2&_sort=-name&_skip=0>; rel=\"first\", "
                                     "</myApp/coll/addrs?_page=2&_sort=-name&_skip=6>; rel=\"last\", "
                                     "</myApp/coll/addrs?_page=2&_sort=-name&_skip=0>; rel=\"prev\", "
                                     "</myApp/coll/addrs?_page=2&_sort=-name&_skip=4>; rel=\"next\"");
    const QJsonObject body = object(middle);
    QCOMPARE(body.value(QLatin1String("_view")).toString(), QStringLiteral("client"));
    QCOMPARE(
        body.value(QLatin1String("result")).toArray()[0].toObject().value(QLatin1String("name")).toString(),
        QStringLiteral("4"));
    QCOMPARE(header(send("GET", "/coll/addrs?_skip=100"), "content-range"), "addrs */7");
    QVERIFY(header(send("GET", "/coll/addrs?_page=0"), "link").isEmpty());
}

void RouterTest::listsNameTheirItems()
{
    const QString moon = create("addrs", R"({"name": "moon"})");
    const QString neil = create("users", "{\"name\": \"Neil\", \"addr\": \"" + moon.toUtf8() + "\"}");
    const QJsonObject labels =
        object(send("GET", "/coll/users?_labels=true")).value(QLatin1String("_labels")).toObject();
    QCOMPARE(labels.value(QLatin1String("users")).toObject().value(neil).toString(), QStringLiteral("Neil"));
    QCOMPARE(labels.value(QLatin1String("addrs")).toObject().value(moon).toString(), QStringLiteral("moon"));
    QVERIFY(!object(send("GET", "/coll/users")).contains(QLatin1String("_labels")));
}

void RouterTest::tellsWhatADeletionWouldDo()
{
    const QString moon = create("addrs", R"({"name": "moon"})");
    for (int i = 0; i < 7; ++i)
        create("users",
               "{\"name\": \"u" + QByteArray::number(i) + "\", \"addr\": \"" + moon.toUtf8() + "\"}");
    const QJsonObject told = object(send("GET", "/coll/addrs/" + moon.toUtf8() + "/_deletion"));
    QCOMPARE(told.value(QLatin1String("allowed")).toBool(), true);
    QCOMPARE(told.value(QLatin1String("reason")), QJsonValue(QJsonValue::Null));
    const QJsonObject users = told.value(QLatin1String("deletes")).toArray()[0].toObject();
    QCOMPARE(users.value(QLatin1String("collection")).toString(), QStringLiteral("users"));
    QCOMPARE(users.value(QLatin1String("count")).toInt(), 7);
    QCOMPARE(users.value(QLatin1String("labels")).toArray().size(), 5);
    QCOMPARE(object(send("GET", "/coll/users")).value(QLatin1String("total")).toInt(), 7);

    cleanup();
    m_backoffice = quickstart(OnDelete::MustBeEmpty);
    QVERIFY(m_backoffice->open().ok());
    m_router = std::make_unique<Router>(*m_backoffice);
    const QString mars = create("addrs", R"({"name": "mars"})");
    create("users", "{\"name\": \"Neil\", \"addr\": \"" + mars.toUtf8() + "\"}");
    const QJsonObject refused = object(send("GET", "/coll/addrs/" + mars.toUtf8() + "/_deletion"));
    QCOMPARE(refused.value(QLatin1String("allowed")).toBool(), false);
    QVERIFY(refused.value(QLatin1String("reason")).toString().contains(QLatin1String("Neil")));
}

void RouterTest::answersInTheLanguageAskedFor()
{
    const auto detail = [this](const QByteArray &language) {
        return object(send("POST", "/coll/users", "{\"name\": 5}", {{"accept-language", language}}))
            .value(QLatin1String("errors"))
            .toObject()
            .value(QLatin1String("$.name"))
            .toArray()[0]
            .toString();
    };
    QCOMPARE(detail("en"), QStringLiteral("Must be a string"));
    QCOMPARE(detail("tlh, de;q=0.8, en;q=0.5"), QStringLiteral("Muss ein Text sein"));
    QCOMPARE(detail("fr-CA"), QStringLiteral("Doit être un texte"));
    QCOMPARE(detail("../../x, ;;q=, *"), QStringLiteral("Must be a string"));
}

void RouterTest::reportsAllMistakesOfAnItem()
{
    const Response response = send("POST", "/coll/users", R"({"name": 5, "male": "yes", "zz": 1})");
    QCOMPARE(response.status, 400);
    const QStringList expected{QStringLiteral("$.addr"), QStringLiteral("$.male"), QStringLiteral("$.name"),
                               QStringLiteral("$.zz")};
    QCOMPARE(object(response).value(QLatin1String("errors")).toObject().keys(), expected);
}

void RouterTest::tellsAboutChanges()
{
    QList<QStringList> told;
    m_router->setOnChanged([&told](const QStringList &collections) { told.append(collections); });
    const QString moon = create("addrs", R"({"name": "moon"})");
    create("users", "{\"name\": \"Neil\", \"addr\": \"" + moon.toUtf8() + "\"}");
    send("PUT", "/coll/addrs/" + moon.toUtf8(), "{}"); // changes nothing
    send("POST", "/coll/users", "{}");                 // refused
    const QList<QStringList> expected{{QStringLiteral("addrs")},
                                      {QStringLiteral("addrs"), QStringLiteral("users")}};
    QCOMPARE(told, expected);
}

void RouterTest::takesOnlyJson_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("json") << QByteArray("application/json") << 200;
    QTest::newRow("charset") << QByteArray("Application/JSON; charset=UTF-8") << 200;
    QTest::newRow("patch") << QByteArray("application/json-patch+json") << 200;
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << 415;
    QTest::newRow("text") << QByteArray("text/plain") << 415;
    QTest::newRow("latin") << QByteArray("application/json; charset=latin1") << 415;
    QTest::newRow("empty") << QByteArray("") << 415;
}

void RouterTest::takesOnlyJson()
{
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    QCOMPARE(send("POST", "/coll/addrs", R"({"name": "moon"})", {{"content-type", type}}).status, status);
}

void RouterTest::checksLikeItStores_data()
{
    QTest::addColumn<QByteArray>("item");
    for (const char *item :
         {R"({"name": "moon"})", R"({"name": 5})", R"({})", R"({"zz": 1})", R"({"users": "x"})",
          R"({"users": [5]})", R"({"name": null})", R"({"users": []})"})
        QTest::newRow(item) << QByteArray(item);
}

void RouterTest::checksLikeItStores()
{
    QFETCH(QByteArray, item);
    const QJsonObject checked = object(send("POST", "/coll/addrs/_check", "{\"item\": " + item + "}"));
    const Response stored = send("POST", "/coll/addrs", item);
    QCOMPARE(checked.value(QLatin1String("error")).isNull(), stored.status == 200);
    QCOMPARE(checked.value(QLatin1String("errors")).toObject(),
             object(stored).value(QLatin1String("errors")).toObject());
}
