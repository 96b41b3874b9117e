// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/TwoServersTest.h"

#include "tests/support/CuttingProxy.h"
#include "tests/support/HttpClient.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/ServerProcess.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace backdesk::test;

namespace
{

const QByteArray collections = R"yaml(
collections:
  counters:
    fields:
      name: String
      count: {type: Int, default: 0}
    actions:
      add:
        run: !js "(action, o) => { o.count = o.count + 1; o.save() }"
)yaml";

const HttpClient::Fields json = {{"Content-Type", "application/json"}};

/// Two servers on one schema; the second one's database connections go through a proxy.
class TwoServers
{
public:
    TwoServers() : m_proxy(sharedPostgres().port())
    {
        const QString schema = sharedPostgres().newSchema();
        m_first = start("first", sharedPostgres().url(schema));
        m_second = start("second", sharedPostgres().url(schema, m_proxy.port()));
    }

    ServerProcess &first() { return *m_first; }
    ServerProcess &second() { return *m_second; }
    CuttingProxy &proxy() { return m_proxy; }

private:
    std::unique_ptr<ServerProcess> start(const char *name, const QString &url)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name) + QLatin1String(".yml"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no description can be written");
        file.write("backoffice: two\nstorage: {type: postgres, url: \"" + url.toUtf8() + "\"}" + collections);
        file.close();
        auto server = std::make_unique<ServerProcess>();
        if (!server->start(path, m_folder.path()))
            qFatal("%s", server->output().constData());
        return server;
    }

    QTemporaryDir m_folder;
    CuttingProxy m_proxy;
    std::unique_ptr<ServerProcess> m_first;
    std::unique_ptr<ServerProcess> m_second;
};

QString createdBy(ServerProcess &server)
{
    HttpClient client(server.port());
    const HttpReply reply =
        client.send("POST", QStringLiteral("/two/coll/counters"), R"({"name": "visits"})", json);
    return reply.json().toObject().value(QLatin1String("_id")).toString();
}

QString pathOf(const QString &id)
{
    return QStringLiteral("/two/coll/counters/") + id;
}

int countAt(ServerProcess &server, const QString &id)
{
    return HttpClient(server.port())
        .get(pathOf(id))
        .json()
        .toObject()
        .value(QLatin1String("count"))
        .toInt(-1);
}

/// How many of the calls of the action succeeded.
int addMany(ServerProcess &server, const QString &id, int times)
{
    int succeeded = 0;
    HttpClient client(server.port());
    for (int i = 0; i < times; ++i) {
        const auto reply =
            client.send("POST", QStringLiteral("/two/coll/counters/_actions/add/") + id, "{}", json);
        succeeded += reply.status == 200 ? 1 : 0;
    }
    return succeeded;
}

} // namespace

void TwoServersTest::seeEachOthersWrites()
{
    TwoServers two;
    const QString id = createdBy(two.first());
    QVERIFY(!id.isEmpty());
    QCOMPARE(countAt(two.second(), id), 0);
    QCOMPARE(addMany(two.second(), id, 1), 1);
    QCOMPARE(countAt(two.first(), id), 1);
    HttpClient first(two.first().port());
    const HttpReply read = first.get(pathOf(id));
    QCOMPARE(addMany(two.second(), id, 1), 1);
    // What the first one gave is old now, whoever is asked.
    const HttpReply stale = first.send("PATCH", pathOf(id), R"({"op":"replace","path":"$.name","value":"x"})",
                                       json + HttpClient::Fields{{"If-Match", read.headers.value("etag")}});
    QCOMPARE(stale.status, 412);
    QCOMPARE(stale.json().toObject().value(QLatin1String("item")).toObject().value(QLatin1String("count")),
             QJsonValue(2));
}

void TwoServersTest::loseNoChangeToEachOther()
{
    TwoServers two;
    const QString id = createdBy(two.first());
    constexpr int clients = 2;
    constexpr int each = 25;
    std::atomic<int> succeeded = 0;
    std::vector<std::thread> threads;
    for (ServerProcess *server : {&two.first(), &two.second()}) {
        for (int i = 0; i < clients; ++i)
            threads.emplace_back([&, server] { succeeded += addMany(*server, id, each); });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(succeeded > clients * each); // the servers really met
    QCOMPARE(countAt(two.first(), id), succeeded.load());
    QCOMPARE(countAt(two.second(), id), succeeded.load());
}

void TwoServersTest::oneGoesOnWhenTheOtherIsKilled()
{
    TwoServers two;
    const QString id = createdBy(two.first());
    QCOMPARE(addMany(two.first(), id, 3), 3);
    QCOMPARE(::kill(pid_t(two.first().processId()), SIGKILL), 0);
    QCOMPARE(countAt(two.second(), id), 3);
    QCOMPARE(addMany(two.second(), id, 2), 2);
    QCOMPARE(countAt(two.second(), id), 5);
}

void TwoServersTest::aLostConnectionComesBack()
{
    TwoServers two;
    const QString id = createdBy(two.second());
    HttpClient client(two.second().port());
    two.proxy().cut();
    const HttpReply lost =
        client.send("PATCH", pathOf(id), R"({"op":"replace","path":"$.name","value":"lost"})", json);
    QCOMPARE(lost.status, 503);
    QCOMPARE(client.get(pathOf(id)).status, 503);
    QCOMPARE(countAt(two.first(), id), 0); // the other one does not notice
    two.proxy().restore();
    QTRY_COMPARE_WITH_TIMEOUT(client.get(pathOf(id)).status, 200, 15000);
    QTRY_COMPARE_WITH_TIMEOUT(addMany(two.second(), id, 1), 1, 15000);
    QVERIFY(countAt(two.first(), id) >= 1);
}

QTEST_GUILESS_MAIN(TwoServersTest)
