// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/behaviour/BatchTest.h"

#include "core/model/UnitPart.h"
#include "tests/behaviour/App.h"
#include "tests/behaviour/Library.h"

#include <QElapsedTimer>
#include <QTest>

using backdesk::test::Answer;
using backdesk::test::App;
using backdesk::test::library;

namespace
{

QJsonObject result(const Answer &answer, int place)
{
    return answer.object().value(QLatin1String("results")).toArray().at(place).toObject();
}

int status(const Answer &answer, int place)
{
    return result(answer, place).value(QLatin1String("status")).toInt();
}

QJsonObject item(const Answer &answer, int place)
{
    return result(answer, place).value(QLatin1String("item")).toObject();
}

bool isStored(const Answer &answer)
{
    return answer.object().value(QLatin1String("stored")).toBool();
}

QByteArray batch(const QByteArray &operations, const QByteArray &more = {})
{
    return "{\"operations\": [" + operations + ']' + (more.isEmpty() ? "" : ", ") + more + '}';
}

QByteArray etag(App &app, const QByteArray &path)
{
    return app.get(path).response.headers.value("etag").value_or(QByteArray()).replace('"', "\\\"");
}

} // namespace

void BatchTest::storesAllTogether()
{
    App app(library);
    const QByteArray old = app.create("books", R"({"title": "Old"})");
    const QByteArray gone = app.create("books", R"({"title": "Gone"})");
    const Answer done =
        app.post("_batch", batch(R"({"op": "create", "collection": "books", "item": {"title": "New"}},
            {"op": "update", "collection": "books", "id": ")" +
                                 old.mid(11) + R"(", "item": {"pages": 3}},
            {"op": "delete", "collection": "books", "id": ")" +
                                 gone.mid(11) + "\"}"));
    QCOMPARE(done.status, 200);
    QVERIFY(isStored(done));
    QCOMPARE(status(done, 0), 201);
    QCOMPARE(status(done, 1), 200);
    QCOMPARE(result(done, 2).value(QLatin1String("deleted")).toString(), QString::fromLatin1(gone.mid(11)));
    const QByteArray made = "coll/books/" + item(done, 0).value(QLatin1String("_id")).toString().toLatin1();
    const Answer read = app.get(made);
    QCOMPARE(read.object(), item(done, 0));
    QCOMPARE(result(done, 0).value(QLatin1String("etag")).toString().toLatin1(),
             read.response.headers.value("etag").value_or(QByteArray()));
    QCOMPARE(app.get(old).number("pages"), 3);
    QCOMPARE(app.get(gone).status, 404);
}

void BatchTest::namesStandForNewItems()
{
    App app(library);
    const Answer done = app.post(
        "_batch", batch(R"({"op": "create", "collection": "authors", "item": {"name": "Ann"}, "as": "ann"},
            {"op": "create", "collection": "books", "item": {"title": "One", "author": {"$new": "ann"}}},
            {"op": "create", "collection": "books", "item": {"title": "Two", "author": {"$new": "ann"}}, "as": "two"},
            {"op": "update", "collection": "books", "id": {"$new": "two"}, "item": {"pages": 7}})"));
    QVERIFY2(isStored(done), done.response.body.constData());
    const QString author = item(done, 0).value(QLatin1String("_id")).toString();
    QCOMPARE(item(done, 1).value(QLatin1String("author")).toString(), author);
    QCOMPARE(item(done, 3).value(QLatin1String("_id")), item(done, 2).value(QLatin1String("_id")));
    // Each is told as it is after the whole batch.
    QCOMPARE(item(done, 2).value(QLatin1String("pages")).toInt(), 7);
    QCOMPARE(item(done, 0).value(QLatin1String("books")).toArray().size(), 2);
    const Answer apart = app.post(
        "_batch", batch(R"({"op": "create", "collection": "authors", "item": {"name": "Bob"}, "as": "b"},
            {"op": "create", "collection": "books", "item": {"title": "Three", "author": {"$new": "b"}}})",
                        R"("atomic": false)"));
    QCOMPARE(item(apart, 1).value(QLatin1String("author")), item(apart, 0).value(QLatin1String("_id")));
}

void BatchTest::oneFailureStoresNothing()
{
    App app(library);
    const Answer done =
        app.post("_batch", batch(R"({"op": "create", "collection": "books", "item": {"title": "Good"}},
            {"op": "create", "collection": "authors", "item": {}, "as": "a"},
            {"op": "create", "collection": "books", "item": {"title": "B", "author": {"$new": "a"}}},
            {"op": "create", "collection": "books", "item": {"title": "C", "pages": 0}},
            {"op": "delete", "collection": "books", "id": "nope"},
            {"op": "create", "collection": "books", "item": {"title": "Good too"}})"));
    QCOMPARE(done.status, 400);
    QVERIFY(!isStored(done));
    QVERIFY(!done.detail().isEmpty());
    QCOMPARE(status(done, 0), 201);
    QVERIFY(!result(done, 0).contains(QLatin1String("item")));
    QCOMPARE(status(done, 1), 400);
    QVERIFY(result(done, 1).value(QLatin1String("errors")).toObject().contains(QLatin1String("$.name")));
    QCOMPARE(status(done, 2), 424);
    QCOMPARE(status(done, 3), 400);
    QCOMPARE(status(done, 4), 404);
    QCOMPARE(status(done, 5), 201);
    QCOMPARE(app.get("coll/books").number("total"), 0);
}

void BatchTest::eachForItselfWhenNotAtomic()
{
    App app(library);
    const Answer done = app.post("_batch", batch(R"({"op": "create", "collection": "books", "item": {}},
            {"op": "create", "collection": "books", "item": {"title": "Good"}})",
                                                 R"("atomic": false)"));
    QCOMPARE(done.status, 200);
    QVERIFY(isStored(done));
    QCOMPARE(status(done, 0), 400);
    QCOMPARE(status(done, 1), 201);
    QCOMPARE(app.get("coll/books").number("total"), 1);
    QVERIFY(!isStored(app.post(
        "_batch", batch(R"({"op": "create", "collection": "books", "item": {}})", R"("atomic": false)"))));
}

void BatchTest::checkJudgesAllAndStoresNothing()
{
    App app(library);
    app.create("books", R"({"title": "Dune", "isbn": "1"})");
    const Answer done = app.post(
        "_batch", batch(R"({"op": "create", "collection": "authors", "item": {"name": "Ann"}, "as": "ann"},
            {"op": "upsert", "collection": "books", "key": ["isbn"], "item": {"isbn": "1", "title": "Dune 2"}},
            {"op": "upsert", "collection": "books", "key": ["isbn"], "item": {"isbn": "2"}},
            {"op": "upsert", "collection": "books", "key": ["isbn"], "item": {"isbn": "2", "title": "E"}},
            {"op": "upsert", "collection": "books", "key": ["isbn"], "item": {"isbn": "2", "title": "F", "author": {"$new": "ann"}}})",
                        R"("check": true)"));
    QCOMPARE(done.status, 200);
    QVERIFY(!isStored(done));
    QCOMPARE(status(done, 0), 201);
    QCOMPARE(result(done, 1).value(QLatin1String("created")), QJsonValue(false));
    QCOMPARE(status(done, 2), 400);
    QCOMPARE(result(done, 3).value(QLatin1String("created")), QJsonValue(true));
    QCOMPARE(result(done, 4).value(QLatin1String("created")), QJsonValue(false));
    QCOMPARE(app.get("coll/books").number("total"), 1);
    QCOMPARE(app.get("coll/authors").number("total"), 0);
    QVERIFY(!done.response.headers.value("backdesk-undo"));
}

void BatchTest::etagsGuardEveryOperation()
{
    App app(library);
    const QByteArray book = app.create("books", R"({"title": "A"})");
    const QByteArray old = etag(app, book);
    app.put(book, R"({"pages": 5})");
    const Answer stale =
        app.post("_batch", batch(R"({"op": "create", "collection": "books", "item": {"title": "B"}},
        {"op": "update", "collection": "books", "id": ")" +
                                 book.mid(11) + R"(", "etag": ")" + old + R"(", "item": {"title": "C"}})"));
    QCOMPARE(stale.status, 412);
    QCOMPARE(status(stale, 1), 412);
    QCOMPARE(item(stale, 1).value(QLatin1String("pages")).toInt(), 5);
    QCOMPARE(result(stale, 1).value(QLatin1String("etag")).toString().toLatin1().replace('"', "\\\""),
             etag(app, book));
    QCOMPARE(app.get("coll/books").number("total"), 1);
    QCOMPARE(app.post("_batch", batch(R"({"op": "delete", "collection": "books", "id": ")" + book.mid(11) +
                                      R"(", "etag": ")" + etag(app, book) + "\"}"))
                 .status,
             200);
}

void BatchTest::etagsMeanTheStateBeforeTheBatch()
{
    App app(library);
    const QByteArray author = app.create("authors", R"({"name": "Ann"})");
    const QByteArray id = author.mid(13);
    const Answer done = app.post(
        "_batch", batch(R"({"op": "create", "collection": "books", "item": {"title": "B", "author": ")" + id +
                        R"("}}, {"op": "update", "collection": "authors", "id": ")" + id + R"(", "etag": ")" +
                        etag(app, author) + R"(", "item": {"name": "Anna"}})"));
    QVERIFY2(isStored(done), done.response.body.constData());
    QCOMPARE(item(done, 1).value(QLatin1String("books")).toArray().size(), 1);
}

void BatchTest::upsertsFindByTheirKeys()
{
    App app(library);
    const QByteArray dune = app.create("books", R"({"title": "Dune", "isbn": "1", "pages": 9})");
    app.create("books", R"({"title": "X", "isbn": "7"})");
    app.create("books", R"({"title": "Y", "isbn": "7"})");
    const auto upsert = [](const QByteArray &members, const QByteArray &key = "\"isbn\"") -> QByteArray {
        return R"({"op": "upsert", "collection": "books", "key": [)" + key + R"(], "item": {)" + members +
               "}}";
    };
    const Answer done = app.post("_batch", batch(upsert(R"("isbn": "1", "title": "Dune!")") + ',' +
                                                 upsert(R"("isbn": "2", "title": "New")") + ',' +
                                                 upsert(R"("isbn": "2", "title": "Newer")")));
    QVERIFY2(isStored(done), done.response.body.constData());
    QCOMPARE(status(done, 0), 200);
    QCOMPARE(result(done, 0).value(QLatin1String("created")), QJsonValue(false));
    QCOMPARE(app.get(dune).text("title"), QStringLiteral("Dune!"));
    QCOMPARE(app.get(dune).number("pages"), 9);
    QCOMPARE(status(done, 1), 201);
    QCOMPARE(item(done, 2).value(QLatin1String("_id")), item(done, 1).value(QLatin1String("_id")));
    QCOMPARE(app.post("_batch", batch(upsert(R"("isbn": "7", "title": "Z")"))).status, 409);
    const Answer both =
        app.post("_batch", batch(upsert(R"("isbn": "7", "title": "X", "pages": 4)", R"("isbn", "title")")));
    QCOMPARE(result(both, 0).value(QLatin1String("created")), QJsonValue(false));
    const Answer missing = app.post("_batch", batch(upsert(R"("title": "Z")")));
    QCOMPARE(missing.status, 400);
    QVERIFY(result(missing, 0).value(QLatin1String("errors")).toObject().contains(QLatin1String("$.isbn")));
    const Answer byId =
        app.post("_batch", batch(upsert(R"("_id": ")" + dune.mid(11) + R"(", "title": "By id")", "\"_id\"")));
    QCOMPARE(item(byId, 0).value(QLatin1String("title")).toString(), QStringLiteral("By id"));
    QCOMPARE(item(byId, 0).value(QLatin1String("_id")).toString().toLatin1(), dune.mid(11));
}

void BatchTest::upsertsDoNotTellWhatCannotBeRead()
{
    App app(R"yaml(notes:
  permissions: {read: !js "(right, o) => o ? o.owner === current_user.login : true"}
  fields:
    owner: String
    code: String
    secret: {type: String, can_read: !js "(right, o) => current_user.has_role('boss')"}
)yaml");
    app.create("notes", R"({"owner": "ann", "code": "1", "secret": "s"})");
    const QByteArray others = batch(
        R"({"op": "upsert", "collection": "notes", "key": ["code"], "item": {"code": "1", "owner": "bob"}})",
        R"("check": true)");
    app.actAs(QStringLiteral("2"), QStringLiteral("bob"));
    QCOMPARE(result(app.post("_batch", others), 0).value(QLatin1String("created")), QJsonValue(true));
    app.actAs(QStringLiteral("1"), QStringLiteral("ann"));
    QCOMPARE(result(app.post("_batch", others), 0).value(QLatin1String("created")), QJsonValue(false));
    const QByteArray guess =
        batch(R"({"op": "upsert", "collection": "notes", "key": ["secret"], "item": {"secret": "s"}})",
              R"("check": true)");
    QVERIFY(result(app.post("_batch", guess), 0).value(QLatin1String("created")) != QJsonValue(false));
}

void BatchTest::keepsToRights()
{
    App app(R"yaml(notes:
  permissions: {create: !js "() => current_user.has_role('writer')", delete: !js "() => false"}
  fields: {text: String, fixed: {type: String, can_modify: !js "() => false"}}
)yaml");
    const QByteArray create = R"({"op": "create", "collection": "notes", "item": {"text": "a"}})";
    QCOMPARE(app.post("_batch", batch(create)).status, 403);
    app.actAs(QStringLiteral("1"), QStringLiteral("w"), {QStringLiteral("writer")});
    const Answer made = app.post("_batch", batch(create));
    QCOMPARE(made.status, 200);
    const QByteArray id = item(made, 0).value(QLatin1String("_id")).toString().toLatin1();
    const QByteArray of = R"("collection": "notes", "id": ")" + id + '"';
    QCOMPARE(app.post("_batch", batch(R"({"op": "update", )" + of + R"(, "item": {"fixed": "b"}})")).status,
             403);
    QCOMPARE(app.post("_batch", batch(R"({"op": "delete", )" + of + '}')).status, 403);
}

void BatchTest::actionsAndEventsTakePart()
{
    App app(R"yaml(accounts:
  fields: {name: {type: String, transform: !js "(value) => value.trim()"}, money: {type: Int, default: 0, min: 0}, log: {type: String, default: ""}}
  on: {before_save: !js "(event, root) => { root.log = root.log + '!' }"}
  actions:
    take: {fields: {sum: Int}, run: !js "(action, o) => { o.money = o.money - action.sum; o.save(); return o.money }"}
)yaml");
    const QByteArray id = app.create("accounts", R"({"name": " r ", "money": 10})").mid(14);
    const auto take = [&id](const QByteArray &sum) -> QByteArray {
        return R"({"op": "act", "collection": "accounts", "action": "take", "id": ")" + id +
               R"(", "parameters": {"sum": )" + sum + "}}";
    };
    const Answer done = app.post("_batch", batch(take("3") + ',' + take("4")));
    QCOMPARE(result(done, 0).value(QLatin1String("result")).toInt(), 7);
    QCOMPARE(result(done, 1).value(QLatin1String("result")).toInt(), 3);
    QCOMPARE(app.get("coll/accounts/" + id).text("log"), QStringLiteral("!!"));
    const Answer refused = app.post("_batch", batch(take("1") + ',' + take("9") + ',' + take("2")));
    QCOMPARE(refused.status, 400);
    QCOMPARE(result(refused, 2).value(QLatin1String("result")).toInt(), 0);
    QCOMPARE(app.get("coll/accounts/" + id).number("money"), 3);
    const Answer trimmed =
        app.post("_batch", batch(R"({"op": "upsert", "collection": "accounts", "key": ["name"],
        "item": {"name": "  r", "money": 1}})"));
    QCOMPARE(result(trimmed, 0).value(QLatin1String("created")), QJsonValue(false));
}

void BatchTest::answersInItsView()
{
    App app(R"yaml(users:
  fields: {name: {type: String, views: [short]}, about: String}
)yaml");
    const Answer done =
        app.post("_batch?_view=%2Bshort",
                 batch(R"({"op": "create", "collection": "users", "item": {"name": "a", "about": "b"}})"));
    QCOMPARE(done.status, 200);
    QCOMPARE(item(done, 0).value(QLatin1String("name")).toString(), QStringLiteral("a"));
    QVERIFY(!item(done, 0).contains(QLatin1String("about")));
}

void BatchTest::malformedBatchesAreLocated_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QByteArray &body, const char *path) {
        QTest::newRow(name) << body << QString::fromLatin1(path);
    };
    const QByteArray fine = R"({"op": "create", "collection": "books", "item": {"title": "A"}, "as": "a"},)";
    row("no object", "[]", "$");
    row("no operations", "{}", "$.operations");
    row("unknown member", R"({"operations": [], "atomics": true})", "$.atomics");
    row("no truth", R"({"operations": [], "atomic": "yes"})", "$.atomic");
    row("no operation", batch(fine + "3"), "$.operations[1]");
    row("unknown op", batch(fine + R"({"op": "destroy", "collection": "books"})"), "$.operations[1].op");
    row("unknown collection", batch(fine + R"({"op": "delete", "collection": "x", "id": "1"})"),
        "$.operations[1].collection");
    row("no id", batch(fine + R"({"op": "delete", "collection": "books"})"), "$.operations[1].id");
    row("no text id", batch(fine + R"({"op": "delete", "collection": "books", "id": 3})"),
        "$.operations[1].id");
    row("not of this op", batch(fine + R"({"op": "delete", "collection": "books", "id": "1", "item": {}})"),
        "$.operations[1].item");
    row("no item", batch(fine + R"({"op": "create", "collection": "books", "item": []})"),
        "$.operations[1].item");
    row("same name", batch(fine + R"({"op": "create", "collection": "books", "item": {}, "as": "a"})"),
        "$.operations[1].as");
    row("unknown name",
        batch(fine + R"({"op": "create", "collection": "books", "item": {"author": {"$new": "b"}}})"),
        "$.operations[1].item.author");
    row("own name",
        batch(fine +
              R"({"op": "create", "collection": "books", "as": "c", "item": {"author": {"$new": "c"}}})"),
        "$.operations[1].item.author");
    row("no key", batch(fine + R"({"op": "upsert", "collection": "books", "item": {}, "key": []})"),
        "$.operations[1].key");
    row("unknown key", batch(fine + R"({"op": "upsert", "collection": "books", "item": {}, "key": ["x"]})"),
        "$.operations[1].key[0]");
    QByteArray many;
    for (int i = 0; i <= 10000; ++i)
        many += i == 0 ? "{}" : ",{}";
    row("too many", batch(many), "$.operations");
}

void BatchTest::malformedBatchesAreLocated()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, path);
    App app(library);
    const Answer refused = app.post("_batch", body);
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.object().value(QLatin1String("errors")).toObject().contains(path),
             refused.response.body.constData());
    QVERIFY(!refused.object().contains(QLatin1String("results")));
    QCOMPARE(app.get("coll/books").number("total"), 0);
}

namespace
{

QByteArray book(int number, const QByteArray &more = {})
{
    return R"({"op": "create", "collection": "books", "as": "b)" + QByteArray::number(number) +
           R"(", "item": {"title": "T", "author": {"$new": "ann"})" + more + "}}";
}

const QByteArray ann = R"({"op": "create", "collection": "authors", "item": {"name": "Ann"}, "as": "ann"})";
const QByteArray renamed =
    R"({"op": "update", "collection": "authors", "id": {"$new": "ann"}, "item": {"name": "Anna"}})";

QJsonArray books(const Answer &answer, int place)
{
    return item(answer, place).value(QLatin1String("books")).toArray();
}

QJsonArray ids(const Answer &answer, const QList<int> &places)
{
    QJsonArray ids;
    for (const int place : places)
        ids.append(item(answer, place).value(QLatin1String("_id")));
    return ids;
}

} // namespace

void BatchTest::linksOfManyStayInOrder()
{
    App app(library);
    const Answer done = app.post(
        "_batch",
        batch(ann + ',' + book(1) + ',' + book(2) + ',' + book(3) + ',' + renamed + ',' + book(5) + ',' +
              book(6) +
              R"(,{"op": "update", "collection": "books", "id": {"$new": "b2"}, "item": {"author": null}},
                  {"op": "update", "collection": "books", "id": {"$new": "b2"}, "item": {"author": {"$new": "ann"}}},
                  {"op": "delete", "collection": "books", "id": {"$new": "b5"}},)" +
              book(10)));
    QCOMPARE(done.status, 200);
    QCOMPARE(books(done, 4), ids(done, {1, 3, 6, 2, 10})); // as it is after the last operation
    const QByteArray path = "coll/authors/" + item(done, 0).value(QLatin1String("_id")).toString().toLatin1();
    QCOMPARE(app.get(path).object().value(QLatin1String("books")).toArray(), ids(done, {1, 3, 6, 2, 10}));
    app.restart();
    QCOMPARE(app.get("coll/books").number("total"), App::usualStorage().contains("memory") ? 0 : 5);
}

void BatchTest::partsTakenBackLeaveNoLinks()
{
    using namespace backdesk;
    App app(library);
    Backoffice &backoffice = app.backoffice();
    const Collection &authors = *backoffice.collection(QStringLiteral("authors"));
    const Collection &books = *backoffice.collection(QStringLiteral("books"));
    UnitOfWork unit(backoffice, {});
    ValueMap named;
    named.set(QStringLiteral("name"), QStringLiteral("Ann"));
    const QString author = unit.create(authors, named)->map().value(u"_id").text();
    ValueMap titled;
    titled.set(QStringLiteral("title"), QStringLiteral("T"));
    titled.set(QStringLiteral("author"), author);
    ValueList expected;
    const auto add = [&] { return unit.create(books, titled)->map().value(u"_id"); };
    const auto held = [&] { return unit.item(authors, author)->map().value(u"books").list(); };
    {
        const UnitPart first(unit); // the list is looked at in here only
        add();
        add();
    }
    expected.append(add());
    expected.append(add());
    {
        const UnitPart seen(unit);
        add();
        QCOMPARE(held().size(), 3);
        add();
    }
    {
        UnitPart kept(unit);
        expected.append(add());
        {
            const UnitPart inner(unit);
            add();
        }
        expected.append(add());
        kept.keep();
    }
    {
        UnitPart outer(unit);
        UnitPart inner(unit);
        add();
        inner.keep(); // and goes with the outer one
    }
    expected.append(add());
    QCOMPARE(held(), expected);
    QVERIFY(unit.commit());
    const QByteArray path = "coll/authors/" + author.toLatin1();
    QCOMPARE(app.get(path).object().value(QLatin1String("books")).toArray().size(), expected.size());
}

void BatchTest::limitsOfListsHoldForEach()
{
    QByteArray collections = library;
    collections.replace("field: $.author,", "field: $.author, max: 2,");
    App app(collections);
    const Answer done = app.post(
        "_batch", batch(ann + ',' + book(1) + ',' + book(2) + ',' + book(3) + ',' + renamed + ',' + book(5),
                        R"("check": true)"));
    QCOMPARE(status(done, 2), 201);
    QCOMPARE(status(done, 3), 400);
    QCOMPARE(status(done, 5), 400);
}

void BatchTest::continuesAnEarlierChange()
{
    App app(library);
    const auto make = [](const char *title) -> QByteArray {
        return R"({"op": "create", "collection": "books", "item": {"title": ")" + QByteArray(title) + "\"}}";
    };
    const QByteArray token =
        app.post("_batch", batch(make("One"))).response.headers.value("backdesk-undo").value_or(QByteArray());
    QVERIFY(!token.isEmpty());
    const QByteArray continues = "\"continues\": \"" + token + '"';
    const Answer second = app.post("_batch", batch(make("Two"), continues));
    QCOMPARE(second.response.headers.value("backdesk-undo").value_or(QByteArray()), token);
    // What fails changes nothing, and leaves it as it was.
    const Answer failed = app.post(
        "_batch", batch(R"({"op": "create", "collection": "books", "item": {"pages": 0}})", continues));
    QCOMPARE(failed.status, 400);
    QVERIFY(!failed.response.headers.value("backdesk-undo"));
    QCOMPARE(app.get("coll/books").number("total"), 2);
    QCOMPARE(app.post("_undo/" + token, "{}").status, 200);
    QCOMPARE(app.get("coll/books").number("total"), 0);
    // The first half cannot be taken back any more: nor can this one alone.
    const Answer late = app.post("_batch", batch(make("Three"), continues));
    QCOMPARE(late.status, 200);
    QVERIFY(!late.response.headers.value("backdesk-undo"));
}

void BatchTest::deletionOfManyIsTold()
{
    App app(library);
    const auto idOf = [](const QByteArray &path) -> QByteArray {
        return path.mid(path.lastIndexOf('/') + 1);
    };
    const QByteArray ann = idOf(app.create("authors", R"({"name": "Ann"})"));
    const QByteArray bob = idOf(app.create("authors", R"({"name": "Bob"})"));
    for (const QByteArray &author : {ann, ann, bob})
        app.create("books", R"({"title": "Book", "author": ")" + author + "\"}");
    const Answer told = app.post("coll/authors/_deletion", R"({"ids": [")" + ann + R"(", ")" + bob +
                                                               R"(", "nobody", ")" + ann + "\"]}");
    QCOMPARE(told.status, 200);
    QCOMPARE(told.number("allowed"), 2);
    const QJsonObject refused = told.object().value(QLatin1String("refused")).toArray().at(0).toObject();
    QCOMPARE(refused.value(QLatin1String("count")).toInt(), 1);
    QVERIFY(!refused.value(QLatin1String("reason")).toString().isEmpty());
    const QJsonArray deletes = told.object().value(QLatin1String("deletes")).toArray();
    QCOMPARE(deletes.size(), 1);
    QCOMPARE(deletes.at(0).toObject().value(QLatin1String("collection")).toString(), QStringLiteral("books"));
    QCOMPARE(deletes.at(0).toObject().value(QLatin1String("count")).toInt(), 3);
    QCOMPARE(app.get("coll/books").number("total"), 3);
    QCOMPARE(app.post("coll/authors/_deletion", R"({"ids": 5})").status, 400);
    QCOMPARE(app.post("coll/authors/_deletion", "{}").status, 400);
}

void BatchTest::listsAreFilteredByEntries()
{
    App app(R"yaml(tags:
  fields: {name: String, pages: {type: RefsList, coll: pages, field: $.tags, ods: unlink}}
pages:
  label: name
  fields:
    name: String
    words: {type: List, of: String}
    numbers: {type: List, of: Int}
    tags: {type: RefsList, coll: tags, field: $.pages, ods: unlink}
)yaml");
    const auto tag = [&app](const char *name) -> QByteArray {
        const QByteArray path = app.create("tags", "{\"name\": \"" + QByteArray(name) + "\"}");
        return path.mid(path.lastIndexOf('/') + 1);
    };
    const QByteArray red = tag("red");
    const QByteArray blue = tag("blue");
    app.create("pages", R"({"name": "both", "words": ["a", "b,c"], "numbers": [1, 2], "tags": [")" + red +
                            R"(", ")" + blue + "\"]}");
    app.create("pages", R"({"name": "one", "words": ["a"], "numbers": [2], "tags": [")" + red + "\"]}");
    app.create("pages", R"({"name": "none"})");
    const auto names = [&app](const QByteArray &query) {
        QStringList found;
        for (const QJsonValue each :
             app.get("coll/pages?" + query).object().value(QLatin1String("result")).toArray())
            found.append(each.toObject().value(QLatin1String("name")).toString());
        return found.join(u' ');
    };
    QCOMPARE(names("tags.$any=" + red + ',' + blue), QStringLiteral("both one"));
    QCOMPARE(names("tags.$any=" + blue), QStringLiteral("both"));
    QCOMPARE(names("tags.$all=" + red + "&tags.$all=" + blue), QStringLiteral("both"));
    QCOMPARE(names("tags.$none=" + blue), QStringLiteral("one none"));
    QCOMPARE(names("tags.$none=" + red + ',' + blue), QStringLiteral("none"));
    QCOMPARE(names("words.$all=a&words.$all=b,c"), QStringLiteral("both"));
    QCOMPARE(names("numbers.$any=1,7"), QStringLiteral("both"));
    // What no entry can be is in no list.
    QCOMPARE(names("numbers.$all=2&numbers.$all=x"), QString());
    QCOMPARE(names("numbers.$none=x"), QStringLiteral("both one none"));
    QCOMPARE(names("name.$any=one,none"), QStringLiteral("one none"));
    const Answer inBody =
        app.post("coll/pages/_selections/_all", R"({"tags": ["$all", [")" + red + R"(", ")" + blue + "\"]]}");
    QVERIFY2(inBody.status == 200, inBody.response.body);
    QCOMPARE(inBody.number("total"), 1);
}

void BatchTest::isQuickForManyOperations()
{
    App app(library);
    const QByteArray author = app.create("authors", R"({"name": "Ann"})").mid(13);
    constexpr int count = 10000;
    QByteArray creates;
    QByteArray upserts;
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray item =
            R"("item": {"title": "Book )" + n + R"(", "isbn": ")" + n + R"(", "pages": 9)";
        creates += (i == 0 ? "" : ",") + (R"({"op": "create", "collection": "books", )" + item + "}}");
        upserts +=
            (i == 0 ? "" : ",") + (R"({"op": "upsert", "collection": "books", "key": ["isbn"], )" + item +
                                   (i < 1000 ? R"(, "author": ")" + author + "\"}}" : QByteArray("}}")));
    }
    const auto timed = [&app](const char *what, const QByteArray &body) {
        QElapsedTimer timer;
        timer.start();
        const Answer done = app.post("_batch", body);
        qInfo("%s: %lld ms", what, static_cast<long long>(timer.elapsed()));
        return done.status == 200;
    };
    QVERIFY(timed("check 10,000 creations", batch(creates, R"("check": true)")));
    QVERIFY(timed("create 10,000", batch(creates)));
    QVERIFY(timed("upsert 10,000 that are there", batch(upserts)));
    QCOMPARE(app.get("coll/books").number("total"), count);
}
