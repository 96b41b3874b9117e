// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/OpeningTest.h"

#include "core/api/Opening.h"
#include "core/api/Router.h"
#include "core/model/Backoffice.h"
#include "core/storage/MemoryStorage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <semaphore>
#include <thread>

using namespace backdesk;

namespace
{

/// Waits in the middle of opening until it may go on.
class WaitingStorage : public MemoryStorage
{
public:
    std::binary_semaphore reached{0};
    std::binary_semaphore mayGoOn{0};
    Status end = Done{};

    Status open(const QList<StoredCollection> &collections) override
    {
        onOpenProgress(34'000, 100'000);
        reached.release();
        mayGoOn.acquire();
        return end ? MemoryStorage::open(collections) : end;
    }
};

struct Application {
    std::shared_ptr<WaitingStorage> storage = std::make_shared<WaitingStorage>();
    Backoffice backoffice{QStringLiteral("app"), storage};
    Router router{backoffice};
    Opening opening;

    explicit Application(std::chrono::milliseconds patience = {}) : opening(backoffice, router, patience)
    {
        CollectionOptions users;
        users.name = QStringLiteral("users");
        backoffice.addCollection(users);
    }
    Response get(const char *path, const char *language = "en")
    {
        Request request;
        request.path = path;
        request.headers.set("accept-language", language);
        return opening.handle(request);
    }
    QJsonObject health() { return QJsonDocument::fromJson(get("/app/_health").body).object(); }
};

} // namespace

void OpeningTest::tellsHowFarItIs()
{
    Application app;
    QCOMPARE(app.health().value(QLatin1String("status")).toString(), QStringLiteral("starting"));
    std::thread opener([&app] { (void)app.opening.open(); });
    app.storage->reached.acquire();
    const QJsonObject health = app.health();
    QCOMPARE(health.value(QLatin1String("status")).toString(), QStringLiteral("starting"));
    const QJsonObject progress = health.value(QLatin1String("progress")).toObject();
    QCOMPARE(progress.value(QLatin1String("done")).toInt(), 34'000);
    QCOMPARE(progress.value(QLatin1String("total")).toInt(), 100'000);
    const Response list = app.get("/app/coll/users");
    QCOMPARE(list.status, 503);
    QCOMPARE(list.headers.value("retry-after"), std::optional<QByteArray>("1"));
    QCOMPARE(list.headers.value("content-type"), std::optional<QByteArray>("application/problem+json"));
    QVERIFY2(list.body.contains("34,000 of 100,000 (34 %)"), list.body.constData());
    QCOMPARE(app.get("/app/_meta").status, 200);
    QVERIFY(!app.opening.isOpen());
    app.storage->mayGoOn.release();
    opener.join();
}

void OpeningTest::handsOverOnceItIsOpen()
{
    Application app;
    app.storage->mayGoOn.release();
    QVERIFY(app.opening.open().ok());
    QVERIFY(app.opening.isOpen());
    QCOMPARE(app.get("/app/coll/users").status, 200);
    QCOMPARE(app.health().value(QLatin1String("status")).toString(), QStringLiteral("ok"));
    QCOMPARE(app.get("/app/nothing").status, 404);
}

void OpeningTest::requestsWaitForAShortOpening()
{
    Application app(std::chrono::minutes(5));
    std::thread opener([&app] { (void)app.opening.open(); });
    app.storage->reached.acquire();
    QCOMPARE(app.get("/app/_meta").status, 200);
    Response list;
    std::thread client([&] { list = app.get("/app/coll/users"); });
    QCOMPARE(app.health().value(QLatin1String("status")).toString(), QStringLiteral("starting"));
    app.storage->mayGoOn.release();
    client.join();
    opener.join();
    QCOMPARE(list.status, 200);
}

void OpeningTest::tellsWhyItFailed()
{
    Application app;
    app.storage->end =
        Error{ErrorKind::Unavailable,
              {},
              Message(QT_TRANSLATE_NOOP("core", "The file cannot be read: %1."), {QStringLiteral("xyz")})};
    app.storage->mayGoOn.release();
    QVERIFY(!app.opening.open().ok());
    const Response list = app.get("/app/coll/users");
    QCOMPARE(list.status, 503);
    QVERIFY(list.body.contains("xyz"));
    const QJsonObject health = app.health();
    QCOMPARE(health.value(QLatin1String("status")).toString(), QStringLiteral("failed"));
    const QJsonArray problems = health.value(QLatin1String("problems")).toArray();
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems[0].toObject().value(QLatin1String("message")).toString().contains(QLatin1String("xyz")));
}

QTEST_GUILESS_MAIN(OpeningTest)
