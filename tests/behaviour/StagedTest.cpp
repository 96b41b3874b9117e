// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/behaviour/StagedTest.h"

#include "core/api/StagedBatches.h"
#include "tests/behaviour/App.h"
#include "tests/behaviour/Library.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using backdesk::test::Answer;
using backdesk::test::App;
using backdesk::test::library;

namespace
{

QByteArray open(App &app)
{
    return "_staged/" + app.post("_staged", {}).text("id").toLatin1();
}

Answer add(App &app, const QByteArray &batch, const QByteArray &operations)
{
    return app.post(batch, "{\"operations\": [" + operations + "]}");
}

QByteArray book(const QByteArray &members, const QByteArray &more = {})
{
    return R"({"op": "create", "collection": "books", "item": {)" + members + '}' +
           (more.isEmpty() ? QByteArray() : QByteArray(", " + more)) + '}';
}

QByteArray upsert(const QByteArray &isbn, const QByteArray &title)
{
    return R"({"op": "upsert", "collection": "books", "key": ["isbn"], "item": {"isbn": ")" + isbn +
           R"(", "title": ")" + title + "\"}}";
}

QByteArray books(int count)
{
    QByteArray operations;
    for (int i = 0; i < count; ++i)
        operations += (i > 0 ? "," : "") + book(R"("title": "B)" + QByteArray::number(i) + '"');
    return operations;
}

/// The operations that failed, and their status.
QList<std::pair<int, int>> failures(const Answer &answer)
{
    QList<std::pair<int, int>> places;
    for (const QJsonValue one : answer.object().value(QLatin1String("failed")).toArray())
        places.append({one.toObject().value(QLatin1String("operation")).toInt(-1),
                       one.toObject().value(QLatin1String("status")).toInt()});
    return places;
}

bool isUnderWay(App &app, const QByteArray &batch)
{
    const Answer state = app.get(batch);
    const int done = state.number("done");
    return state.object().value(QLatin1String("running")).toBool() && done > 0 &&
           done < state.number("operations");
}

int total(App &app, const QByteArray &collection)
{
    return app.get("coll/" + collection).number("total");
}

} // namespace

void StagedTest::partsAreJudgedTogether()
{
    App app(library);
    app.create("books", R"({"title": "Old", "isbn": "1"})");
    const QByteArray batch = open(app);
    QCOMPARE(add(app, batch,
                 R"({"op": "create", "collection": "authors", "item": {"name": "Ann"}, "as": "ann"},)" +
                     upsert("1", "New") + ',' + upsert("2", "Two"))
                 .number("operations"),
             3);
    // The same key and the author come from the part before.
    add(app, batch, upsert("2", "Two!") + ',' + book(R"("title": "A", "author": {"$new": "ann"})"));
    const Answer checked = app.post(batch + "/_check", {});
    QCOMPARE(checked.status, 200);
    QCOMPARE(checked.number("created"), 3);
    QCOMPARE(checked.number("updated"), 2);
    QCOMPARE(failures(checked).size(), 0);
    QCOMPARE(total(app, "books"), 1); // nothing is stored
    const Answer stored = app.post(batch + "/_store", {});
    QVERIFY(stored.object().value(QLatin1String("stored")).toBool());
    QCOMPARE(stored.number("created"), 3);
    QCOMPARE(total(app, "books"), 3);
    QCOMPARE(total(app, "authors"), 1);
    QCOMPARE(app.get("coll/books?title=Two!").number("total"), 1);
    QCOMPARE(app.get("coll/books?author.name=Ann").number("total"), 1);
    QCOMPARE(app.get(batch).status, 404); // it is done
}

void StagedTest::storesWhatIsNotLeftOut()
{
    App app(library);
    const QByteArray batch = open(app);
    add(app, batch,
        book(R"("title": "A")") + ',' + book(R"("pages": 3)", R"("as": "b")") + ',' +
            book(R"("title": "C")") +
            R"(,{"op": "create", "collection": "loans", "item": {"who": "Me", "book": {"$new": "b"}}})");
    const Answer checked = app.post(batch + "/_check", {});
    // What stands on a failed one fails too.
    QCOMPARE(failures(checked), (QList<std::pair<int, int>>{{1, 400}, {3, 424}}));
    const QJsonObject first = checked.object().value(QLatin1String("failed")).toArray().first().toObject();
    QVERIFY(first.value(QLatin1String("errors")).toObject().contains(QLatin1String("$.title")));
    const Answer stored = app.post(batch + "/_store", R"({"without": [1, 3]})");
    QCOMPARE(stored.status, 200);
    QCOMPARE(stored.number("created"), 2);
    QCOMPARE(total(app, "books"), 2);
    QCOMPARE(total(app, "loans"), 0);
}

void StagedTest::oneFailureStoresNothing()
{
    App app(library);
    const QByteArray batch = open(app);
    add(app, batch, book(R"("title": "A")") + ',' + book(R"("title": "B", "pages": 0)"));
    const Answer stored = app.post(batch + "/_store", {});
    QCOMPARE(stored.status, 400);
    QVERIFY(!stored.object().value(QLatin1String("stored")).toBool());
    QCOMPARE(failures(stored), (QList<std::pair<int, int>>{{1, 400}}));
    QVERIFY(!stored.response.headers.contains("backdesk-undo"));
    QCOMPARE(total(app, "books"), 0);
    // It is still there for another try.
    QCOMPARE(app.post(batch + "/_store", R"({"without": [1]})").status, 200);
    QCOMPARE(total(app, "books"), 1);
}

void StagedTest::tellsWhatChangesNothing()
{
    App app(library);
    const QByteArray path = app.create("books", R"({"title": "Same", "isbn": "1"})");
    const Answer before = app.get(path);
    const QByteArray batch = open(app);
    add(app, batch,
        upsert("1", "Same") + R"(,{"op": "update", "collection": "books", "id": ")" + path.mid(11) +
            R"(", "item": {"title": "Same"}})");
    const Answer stored = app.post(batch + "/_store", {});
    QCOMPARE(stored.number("unchanged"), 2);
    QCOMPARE(stored.number("updated"), 0);
    QVERIFY(!stored.response.headers.contains("backdesk-undo"));
    QCOMPARE(app.get(path).response.body, before.response.body);
}

void StagedTest::isTakenBackAtOnce()
{
    App app(library);
    const QByteArray batch = open(app);
    constexpr int many = 500;
    for (int part = 0; part < 2; ++part)
        QCOMPARE(add(app, batch, books(many)).status, 200);
    const Answer stored = app.post(batch + "/_store", {});
    QCOMPARE(stored.number("created"), 2 * many);
    const QByteArray token = stored.response.headers.value("backdesk-undo").value_or(QByteArray());
    QVERIFY(!token.isEmpty());
    QCOMPARE(app.post("_undo/" + token, {}).status, 200);
    QCOMPARE(total(app, "books"), 0);
}

void StagedTest::belongsToItsUser()
{
    App app(library);
    app.actAs(QStringLiteral("1"), QStringLiteral("ann"));
    const QByteArray batch = open(app);
    add(app, batch, book(R"("title": "A")"));
    app.actAs(QStringLiteral("2"), QStringLiteral("bob"));
    QCOMPARE(app.get(batch).status, 404);
    QCOMPARE(add(app, batch, book(R"("title": "B")")).status, 404);
    QCOMPARE(app.post(batch + "/_check", {}).status, 404);
    QCOMPARE(app.post(batch + "/_store", {}).status, 404);
    QCOMPARE(app.remove(batch).status, 404);
    app.actAs(QStringLiteral("1"), QStringLiteral("ann"));
    QCOMPARE(app.get(batch).number("operations"), 1);
    QCOMPARE(app.remove(batch).status, 204);
    QCOMPARE(app.get(batch).status, 404);
}

void StagedTest::refusesWhatItCannotUnderstand()
{
    App app(library);
    const QByteArray batch = open(app);
    const Answer wrong = add(app, batch, book(R"("title": "A")") + R"(,{"op": "make"})");
    QCOMPARE(wrong.status, 400);
    QVERIFY(wrong.object()
                .value(QLatin1String("errors"))
                .toObject()
                .contains(QLatin1String("$.operations[1].op")));
    QCOMPARE(app.get(batch).number("operations"), 0);
    QCOMPARE(app.post(batch, {}).status, 400);
    add(app, batch, book(R"("title": "A")"));
    for (const char *body : {"[]", R"({"without": 1})", R"({"without": ["x"]})", R"({"other": []})"})
        QCOMPARE(app.post(batch + "/_store", body).status, 400);
    QCOMPARE(app.get("_staged").status, 405);
    QCOMPARE(app.get(batch + "/_store").status, 405);
    QCOMPARE(app.post(batch + "/other", {}).status, 404);
    QCOMPARE(total(app, "books"), 0);
}

void StagedTest::stopsAndTellsHowFarItIs()
{
    App app(library);
    const QByteArray batch = open(app);
    constexpr int most = 3000;
    add(app, batch, books(most));
    for (const char *run : {"/_check", "/_store"}) {
        const bool stores = qstrcmp(run, "/_store") == 0;
        std::atomic<int> status = 0;
        std::jthread running([&] { status = app.post(batch + run, {}).status; });
        QTRY_VERIFY(isUnderWay(app, batch));
        QCOMPARE(app.post(batch + "/_check", {}).status, 409);
        if (stores)
            QCOMPARE(app.remove(batch).status, 204);
        running.join();
        QCOMPARE(int(status), stores ? 409 : 200);
    }
    QCOMPARE(total(app, "books"), 0);
}

void StagedTest::othersWriteWhileItChecks()
{
    App app(library);
    const QByteArray batch = open(app);
    constexpr int most = 3000;
    add(app, batch, books(most));
    std::atomic<bool> checked = false;
    std::jthread running([&] {
        app.post(batch + "/_check", {});
        checked = true;
    });
    QTRY_VERIFY(isUnderWay(app, batch));
    app.create("books", R"({"title": "In between"})");
    const bool before = !checked;
    running.join();
    QVERIFY(before);
    QCOMPARE(total(app, "books"), 1);
}

void StagedTest::muchOfItRestsInAFile()
{
    const QTemporaryDir folder;
    const QByteArray usual = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(folder.path()));
    App app(library);
    const QByteArray batch = open(app);
    constexpr int parts = 12;
    const QByteArray text(500'000, 'x');
    for (int i = 0; i < parts; ++i) {
        const QByteArray title = QByteArray::number(i) + text;
        QCOMPARE(
            add(app, batch, book("\"title\": \"" + title + '"') + ',' + upsert(QByteArray::number(i), "U"))
                .status,
            200);
    }
    // It has no name: nobody else opens it, and nothing is left of it.
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    qputenv("TMPDIR", usual);
    QCOMPARE(app.get(batch).number("operations"), 2 * parts);
    QCOMPARE(app.post(batch + "/_check", {}).number("created"), 2 * parts);
    QCOMPARE(app.post(batch + "/_store", R"({"without": [0, 3]})").number("created"), 2 * parts - 2);
    QCOMPARE(total(app, "books"), 2 * parts - 2);
    // They came back from the file as they went into it.
    qsizetype letters = 0;
    for (const QJsonValue item :
         app.get("coll/books?_page=100").object().value(QLatin1String("result")).toArray())
        letters += item.toObject().value(QLatin1String("title")).toString().count(u'x');
    QCOMPARE(letters, (parts - 1) * text.size());
}

void StagedTest::whatHasNoRoomIsRefused()
{
    const QByteArray usual = qgetenv("TMPDIR");
    App app(library);
    const QByteArray batch = open(app);
    const QByteArray large = book("\"title\": \"" + QByteArray(3'000'000, 'x') + '"');
    QCOMPARE(add(app, batch, large).status, 200);
    qputenv("TMPDIR", "/proc");
    const Answer refused = add(app, batch, large);
    qputenv("TMPDIR", usual);
    QCOMPARE(refused.status, 507);
    QVERIFY(refused.text("detail").contains(QLatin1String("/proc")));
    // What was there before is still whole.
    QCOMPARE(app.get(batch).number("operations"), 1);
    QCOMPARE(app.post(batch + "/_store", {}).number("created"), 1);
}

void StagedTest::oldOnesGo()
{
    backdesk::StagedBatches batches;
    backdesk::CurrentUser ann;
    ann.id = QStringLiteral("ann");
    backdesk::CurrentUser bob;
    bob.id = QStringLiteral("bob");
    const QString first = batches.open(ann);
    const QString others = batches.open(bob);
    const QString second = batches.open(ann);
    QVERIFY(batches.find(first, ann));
    const QString third = batches.open(ann);
    QVERIFY(!batches.find(first, ann));
    QVERIFY(batches.find(second, ann));
    QVERIFY(batches.find(third, ann));
    QVERIFY(batches.find(others, bob));
}
