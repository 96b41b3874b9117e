// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/behaviour/UndoTest.h"

#include "tests/behaviour/App.h"
#include "tests/behaviour/Library.h"

#include <QTest>

using backdesk::test::Answer;
using backdesk::test::App;
using backdesk::test::library;

namespace
{

QByteArray token(const Answer &answer)
{
    return answer.response.headers.value("backdesk-undo").value_or(QByteArray());
}

Answer undo(App &app, const QByteArray &token)
{
    return app.post("_undo/" + token, {});
}

/// All items of the library, to the byte.
QByteArray everything(App &app)
{
    QByteArray all;
    for (const char *collection : {"authors", "books", "loans"})
        all += app.get(QByteArray("coll/") + collection + "?_page=0").response.body;
    return all;
}

} // namespace

void UndoTest::everyChangeGoesBackAndForth()
{
    App app(library);
    const auto goes = [&app](const auto &change) {
        const QByteArray before = everything(app);
        const Answer changed = change();
        const QByteArray after = everything(app);
        QVERIFY(before != after);
        const Answer undone = undo(app, token(changed));
        QVERIFY2(undone.status == 200, undone.response.body.constData());
        QCOMPARE(everything(app), before);
        const Answer redone = undo(app, token(undone));
        QCOMPARE(redone.status, 200);
        QCOMPARE(everything(app), after);
        // Each token is good once.
        QCOMPARE(undo(app, token(changed)).status, 404);
        QCOMPARE(undo(app, token(undone)).status, 404);
    };
    QByteArray book;
    const QByteArray author = app.create("authors", R"({"name": "Ann"})").mid(13);
    goes([&] {
        const Answer made =
            app.post("coll/books", R"({"title": "A", "author": ")" + author + R"(", "pages": 3})");
        book = "coll/books/" + made.id().toLatin1();
        return made;
    });
    goes([&] { return app.put(book, R"({"pages": 4})"); });
    goes([&] { return app.put(book, R"({"author": null})"); });
    goes([&] { return app.patch(book, R"({"op": "replace", "path": "$.title", "value": "B"})"); });
    goes([&] { return app.remove(book); });
    QVERIFY(token(app.get("coll/authors")).isEmpty());
    QVERIFY(token(app.put("coll/authors/" + author, R"({"name": "Ann"})")).isEmpty());
    QVERIFY(token(app.put("coll/authors/" + author, R"({"name": null})")).isEmpty());
}

void UndoTest::cascadesComeBackWhole()
{
    App app(library);
    const QByteArray author = app.create("authors", R"({"name": "Ann"})");
    for (int i = 0; i < 3; ++i) {
        const QByteArray book = app.create("books", R"({"title": "B", "author": ")" + author.mid(13) + "\"}");
        app.create("loans", R"({"who": "x", "book": ")" + book.mid(11) + "\"}");
    }
    const QByteArray before = everything(app);
    const QByteArray etag = app.get(author).response.headers.value("etag").value_or(QByteArray());
    const Answer removed = app.remove(author);
    QCOMPARE(app.get("coll/loans").number("total"), 0);
    const Answer undone = undo(app, token(removed));
    QCOMPARE(undone.status, 200);
    QCOMPARE(undone.object().value(QLatin1String("items")).toArray().size(), 7);
    QCOMPARE(everything(app), before);
    QCOMPARE(app.get(author).response.headers.value("etag").value_or(QByteArray()), etag);
    app.restart();
    QCOMPARE(undo(app, token(undone)).status, 404); // not over a restart
}

void UndoTest::batchesAreOneStep()
{
    for (const QByteArray &atomic : {QByteArray("true"), QByteArray("false")}) {
        App app(library);
        const QByteArray book = app.create("books", R"({"title": "A"})");
        const QByteArray gone = app.create("books", R"({"title": "G"})");
        const QByteArray before = everything(app);
        const QByteArray of = R"("collection": "books", "id": ")" + book.mid(11) + '"';
        const Answer done = app.post("_batch", R"({"atomic": )" + atomic + R"(, "operations": [
            {"op": "create", "collection": "authors", "item": {"name": "Ann"}, "as": "a"},
            {"op": "update", )" + of + R"(, "item": {"author": {"$new": "a"}}},
            {"op": "update", )" + of + R"(, "item": {"pages": 2}},
            {"op": "delete", "collection": "books", "id": ")" +
                                                   gone.mid(11) + R"("},
            {"op": "create", "collection": "books", "item": {"title": "T"}, "as": "t"},
            {"op": "delete", "collection": "books", "id": {"$new": "t"}}]})");
        QVERIFY2(done.object().value(QLatin1String("stored")).toBool(), done.response.body.constData());
        const QByteArray after = everything(app);
        const Answer undone = undo(app, token(done));
        QCOMPARE(undone.status, 200);
        QCOMPARE(everything(app), before);
        QCOMPARE(undo(app, token(undone)).status, 200);
        QCOMPARE(everything(app), after);
    }
}

void UndoTest::whatHandlersDidGoesToo()
{
    App app(R"yaml(users:
  fields: {name: String}
  on: {saved: !js "(event, root) => { backoffice.logs.create({text: root.name}) }"}
  actions:
    rename: {run: !js "(action, o) => { o.name = 'R'; o.save() }"}
logs:
  fields: {text: String}
  on: {before_delete: !js "() => { throw new Error('never') }"}
)yaml");
    const QByteArray user = app.create("users", R"({"name": "Ann"})");
    const Answer acted = app.post("coll/users/_actions/rename/" + user.mid(11), "{}");
    QCOMPARE(app.get("coll/logs").number("total"), 1);
    const Answer undone = undo(app, token(acted));
    QVERIFY2(undone.status == 200, undone.response.body.constData());
    QCOMPARE(app.get(user).text("name"), QStringLiteral("Ann"));
    QCOMPARE(app.get("coll/logs").number("total"), 0);
}

void UndoTest::refusesWhatChangedSince()
{
    App app(library);
    const QByteArray author = app.create("authors", R"({"name": "Ann"})");
    const QByteArray book = app.create("books", R"({"title": "Old"})");
    const Answer mine = app.put(book, R"({"title": "Mine", "author": ")" + author.mid(13) + "\"}");
    const Answer theirs = app.put(book, R"({"pages": 9})");
    const QByteArray now = everything(app);
    const Answer refused = undo(app, token(mine));
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.detail(), QStringLiteral("“Mine” in books has been changed since."));
    QVERIFY(token(refused).isEmpty());
    QCOMPARE(everything(app), now);
    // Once the later change is gone it is possible.
    QCOMPARE(undo(app, token(theirs)).status, 200);
    QCOMPARE(undo(app, token(mine)).status, 200);
    QCOMPARE(app.get(book).text("title"), QStringLiteral("Old"));
    const Answer named = app.put(author, R"({"name": "Anna"})");
    app.remove(author);
    QCOMPARE(undo(app, token(named)).detail(), QStringLiteral("“Anna” in Writers has been deleted since."));
}

void UndoTest::refusesWhatLeadsNowhere()
{
    App app(R"yaml(places: {fields: {name: String}}
things: {fields: {name: String, place: {type: Ref, coll: places}}}
)yaml");
    const QByteArray place = app.create("places", R"({"name": "p"})");
    const QByteArray thing = app.create("things", R"({"name": "t", "place": ")" + place.mid(12) + "\"}");
    const Answer removed = app.remove(thing);
    app.remove(place);
    const Answer refused = undo(app, token(removed));
    QCOMPARE(refused.status, 409);
    QVERIFY2(refused.detail().contains(QLatin1String("refers to something")), qPrintable(refused.detail()));
    QCOMPARE(app.get(thing).status, 404);
}

void UndoTest::belongsToItsUser()
{
    App app(library);
    const QString ann = QStringLiteral("1");
    app.actAs(ann, QStringLiteral("ann"), {QStringLiteral("r")});
    const QByteArray made = token(app.post("coll/books", R"({"title": "A"})"));
    QVERIFY(made.size() >= 26);
    QCOMPARE(undo(app, "nothing").status, 404);
    app.actAs(QStringLiteral("2"), QStringLiteral("bob"), {QStringLiteral("r")});
    QCOMPARE(undo(app, made).status, 404);
    app.actAs({});
    QCOMPARE(undo(app, made).status, 404);
    app.actAs(ann, QStringLiteral("ann"));
    QCOMPARE(undo(app, made).status, 404);
    app.actAs(ann, QStringLiteral("ann"), {QStringLiteral("r")});
    QCOMPARE(undo(app, made).status, 200);
}

void UndoTest::hidesWhatCannotBeRead()
{
    App app(R"yaml(users:
  fields: {name: String}
  on: {saved: !js "(event, root) => { backoffice.secrets.create({text: 'hush ' + root.name}) }"}
secrets:
  label: text
  fields: {text: String}
  permissions: {read: !js "(right, o) => current_user.has_role('boss')"}
)yaml");
    const QByteArray user = app.create("users", R"({"name": "Ann"})");
    app.actAs(QStringLiteral("1"), QStringLiteral("ann"));
    const Answer first = app.put(user, R"({"name": "Anna"})");
    const Answer undone = undo(app, token(first));
    QCOMPARE(undone.object().value(QLatin1String("items")).toArray().size(), 1);
    const Answer second = app.put(user, R"({"name": "Anne"})");
    app.actAs(QStringLiteral("9"), QStringLiteral("boss"), {QStringLiteral("boss")});
    const QByteArray secret = app.get("coll/secrets").response.body;
    const QByteArray id = app.get("coll/secrets")
                              .object()
                              .value(QLatin1String("result"))
                              .toArray()
                              .at(0)
                              .toObject()
                              .value(QLatin1String("_id"))
                              .toString()
                              .toLatin1();
    app.put("coll/secrets/" + id, R"({"text": "hushed"})");
    app.actAs(QStringLiteral("1"), QStringLiteral("ann"));
    const Answer refused = undo(app, token(second));
    QCOMPARE(refused.status, 409);
    QVERIFY(!refused.response.body.contains("hush"));
    QVERIFY(!refused.response.body.contains(id));
    QVERIFY(refused.detail().contains(QLatin1String("may not see")));
}

void UndoTest::filesComeBack()
{
    App app("docs: {fields: {name: String, file: File}}\n");
    const QByteArray doc =
        app.create("docs", R"({"name": "a", "file": {"filename": "f.txt", "content": "one"}})");
    const auto content = [&] { return backdesk::responseBody(app.get(doc + "/file").response); };
    const Answer changed = app.put(doc, R"({"file": {"filename": "f.txt", "content": "two"}})");
    const Answer undone = undo(app, token(changed));
    QCOMPARE(undone.status, 200);
    QCOMPARE(content(), QByteArray("one"));
    const Answer redone = undo(app, token(undone));
    QCOMPARE(content(), QByteArray("two"));
    QCOMPARE(undo(app, token(redone)).status, 200);
    const Answer removed = app.remove(doc);
    QCOMPARE(app.get(doc).status, 404);
    QCOMPARE(undo(app, token(removed)).status, 200);
    QCOMPARE(content(), QByteArray("one"));
    QCOMPARE(app.backoffice().storage().files().ids()->size(), 2); // "two" can be done again
    app.backoffice().undoLog().clear();
    QCOMPARE(app.backoffice().storage().files().ids()->size(), 1);
    QCOMPARE(content(), QByteArray("one"));
}

void UndoTest::forgottenFilesAreRemoved()
{
    App app("docs: {fields: {name: String, file: File}}\n", "limits: {undo: 1}\n" + App::usualStorage());
    const QByteArray doc =
        app.create("docs", R"({"name": "a", "file": {"filename": "f.txt", "content": "one"}})");
    const auto kept = [&] { return app.backoffice().storage().files().ids()->size(); };
    app.put(doc, R"({"file": {"filename": "f.txt", "content": "two"}})");
    QCOMPARE(kept(), 2);
    app.put(doc, R"({"name": "b"})");
    QCOMPARE(kept(), 1);
    const Answer both =
        app.post("_batch", R"({"atomic": false, "operations": [
        {"op": "update", "collection": "docs", "id": ")" +
                               doc.mid(10) + R"(", "item": {"file": {"filename": "g", "content": "three"}}},
        {"op": "delete", "collection": "docs", "id": ")" +
                               doc.mid(10) + R"("}]})");
    QCOMPARE(kept(), 2);
    QCOMPARE(undo(app, token(both)).status, 200);
    QCOMPARE(backdesk::responseBody(app.get(doc + "/file").response), QByteArray("two"));
    app.put(doc, R"({"name": "c"})");
    QCOMPARE(kept(), 1);
}

void UndoTest::isLimited()
{
    App app(library, "limits: {undo: 2}\n" + App::usualStorage());
    const QByteArray a = token(app.post("coll/books", R"({"title": "A"})"));
    const QByteArray b = token(app.post("coll/books", R"({"title": "B"})"));
    app.actAs(QStringLiteral("1"), QStringLiteral("ann"));
    for (int i = 0; i < 5; ++i)
        app.post("coll/books", R"({"title": "X"})");
    app.actAs({}); // others do not push mine out
    const QByteArray c = token(app.post("coll/books", R"({"title": "C"})"));
    QCOMPARE(undo(app, a).status, 404);
    QCOMPARE(undo(app, b).status, 200);
    QCOMPARE(undo(app, c).status, 200);
    App none(library, "limits: {undo: 0}\n" + App::usualStorage());
    QVERIFY(token(none.post("coll/books", R"({"title": "A"})")).isEmpty());
}
