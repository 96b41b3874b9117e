// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connectors/HealthTest.h"

#include "ui/connectors/Connector.h"
#include "ui/connectors/HealthWatch.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace backdesk;
using namespace backdesk::ui;

namespace
{

/// Writes down what is sent, and answers at once.
class Recorder : public Connector
{
public:
    Recorder() : Connector(QStringLiteral("app")) {}

    PendingReply send(Request request) override
    {
        sent.append(request.path);
        Reply reply;
        reply.status = 200;
        if (request.path.endsWith("_health"))
            reply.json = told;
        const PendingReply pending = PendingReply::make();
        pending.resolve(reply);
        return pending;
    }

    int asked() const { return int(sent.count("/app/_health")); }

    QList<QByteArray> sent;
    QJsonObject told{{QStringLiteral("status"), QStringLiteral("starting")}};
};

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

Health inState(Health::State state)
{
    Health health;
    health.state = state;
    if (state == Health::State::Failed)
        health.problems = {{QStringLiteral("yaml"), QStringLiteral("The folder cannot be read.")}};
    return health;
}

} // namespace

void HealthTest::reads_what_the_backend_tells()
{
    const Health ok = Health::fromJson(object(R"({"status": "ok", "storage": "yaml",
                                                  "items": {"users": 3, "addrs": 4}, "problems": []})"));
    QVERIFY(ok.isOpen());
    QCOMPARE(ok.items, 7);
    QCOMPARE(ok.storage, QStringLiteral("yaml"));
    const Health degraded = Health::fromJson(
        object(R"({"status": "degraded", "problems": [{"place": "users/1.yml", "message": "Line 3."}]})"));
    QVERIFY(degraded.isOpen());
    QCOMPARE(degraded.problems.size(), 1);
    QCOMPARE(degraded.problems.first().place, QStringLiteral("users/1.yml"));
    QCOMPARE(degraded.problems.first().message, QStringLiteral("Line 3."));
    QVERIFY(Health::fromJson(object(R"({"status": "failed"})")).isFailed());
    QVERIFY(Health::fromJson(object(R"({"status": "starting"})")).isStarting());
}

void HealthTest::progress_is_a_percentage()
{
    const auto percent = [](const char *json) { return Health::fromJson(object(json)).percent(); };
    QCOMPARE(percent(R"({"status": "starting"})"), -1);
    QCOMPARE(percent(R"({"status": "starting", "progress": {"done": 0, "total": 0}})"), -1);
    QCOMPARE(percent(R"({"status": "starting", "progress": {"done": 34000, "total": 100000}})"), 34);
    QCOMPARE(percent(R"({"status": "starting", "progress": {"done": 99999, "total": 100000}})"), 99);
    QCOMPARE(percent(R"({"status": "starting", "progress": {"done": 3, "total": 2}})"), 100);
}

void HealthTest::calls_wait_while_it_starts()
{
    Recorder connector;
    connector.setHealth(inState(Health::State::Starting));
    QStringList answered;
    connector.read(QStringLiteral("users"), QStringLiteral("1")).then(this, [&](const Reply &reply) {
        answered.append(QString::number(reply.status));
    });
    connector.read(QStringLiteral("users"), QStringLiteral("2")).then(this, [&](const Reply &) {
        answered.append(QStringLiteral("second"));
    });
    // The structure and the health itself need no data.
    connector.meta();
    connector.checkHealth();
    QCoreApplication::processEvents();
    QCOMPARE(connector.sent, QList<QByteArray>({"/app/_meta", "/app/_health"}));
    QVERIFY(answered.isEmpty());
    connector.sent.clear();
    connector.setHealth(inState(Health::State::Open));
    QCOMPARE(connector.sent, QList<QByteArray>({"/app/coll/users/1", "/app/coll/users/2"}));
    QTRY_COMPARE(answered, QStringList({QStringLiteral("200"), QStringLiteral("second")}));
    connector.read(QStringLiteral("users"), QStringLiteral("3"));
    QCOMPARE(connector.sent.size(), 3);
}

void HealthTest::calls_are_refused_when_it_failed()
{
    Recorder connector;
    connector.setHealth(inState(Health::State::Starting));
    QList<Reply> replies;
    const auto take = [&replies](const Reply &reply) { replies.append(reply); };
    connector.read(QStringLiteral("users"), QStringLiteral("1")).then(this, take);
    connector.setHealth(inState(Health::State::Failed));
    connector.read(QStringLiteral("users"), QStringLiteral("2")).then(this, take);
    QTRY_COMPARE(replies.size(), 2);
    QVERIFY(connector.sent.isEmpty());
    for (const Reply &reply : std::as_const(replies)) {
        QCOMPARE(reply.status, 503);
        QCOMPARE(reply.detail(), QStringLiteral("The folder cannot be read."));
    }
}

void HealthTest::another_try_is_told()
{
    Recorder connector;
    QSignalSpy wanted(&connector, &Connector::reopenWanted);
    QSignalSpy reopened(&connector, &Connector::reopened);
    connector.setHealth(inState(Health::State::Starting));
    connector.setHealth(inState(Health::State::Open));
    QCOMPARE(reopened.size(), 0);
    connector.setHealth(inState(Health::State::Failed));
    connector.reopen();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(connector.health().isStarting());
    connector.read(QStringLiteral("users"), QStringLiteral("1"));
    QVERIFY(connector.sent.isEmpty());
    connector.setHealth(inState(Health::State::Open));
    QCOMPARE(reopened.size(), 1);
    QCOMPARE(connector.sent.size(), 1);
}

void HealthTest::it_is_watched()
{
    Recorder connector;
    connector.setHealth(inState(Health::State::Starting));
    QSignalSpy changed(&connector, &Connector::healthChanged);
    const HealthWatch watch(connector);
    QCOMPARE(connector.asked(), 1);
    QTRY_VERIFY(connector.asked() >= 3);
    connector.told = object(R"({"status": "starting", "progress": {"done": 1, "total": 4}})");
    QTRY_COMPARE(connector.health().percent(), 25);
    connector.told = object(R"({"status": "ok"})");
    QTRY_VERIFY(connector.health().isOpen());
    QVERIFY(changed.size() >= 2);
    // Then only when something changed.
    const int before = connector.asked();
    Q_EMIT connector.changed({QStringLiteral("users")});
    QTRY_COMPARE(connector.asked(), before + 1);
}
