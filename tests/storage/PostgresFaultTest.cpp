// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/PostgresFaultTest.h"

#include "core/storage/sql/PostgresConnection.h"
#include "core/storage/sql/PostgresPool.h"
#include "tests/storage/Items.h"
#include "tests/storage/PostgresHelp.h"
#include "tests/support/CuttingProxy.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>
#include <set>
#include <thread>

using namespace backdesk;
using test::CuttingProxy;
using test::PostgresServer;
using test::sharedPostgres;

namespace
{

const QString people = QStringLiteral("people");
const QString places = QStringLiteral("places");

Value place(const QString &id)
{
    ValueMap item;
    item.set(QStringLiteral("name"), id);
    item.set(QStringLiteral("_id"), id);
    item.set(QStringLiteral("_meta"), ValueMap());
    return item;
}

QList<Write> pair(const QString &id)
{
    return {creation(people, person(id, id)), creation(places, place(id))};
}

bool canRead(const Storage &storage)
{
    const auto snapshot = storage.snapshot();
    snapshot->count(people);
    return snapshot->status().ok();
}

/// May be asked several times.
bool canWrite(Storage &storage, const QString &id)
{
    const Status status = storage.apply(pair(id));
    return status.ok() || status.error().kind == ErrorKind::Conflict;
}

bool isUnavailable(const Status &status)
{
    return !status.ok() && status.error().kind == ErrorKind::Unavailable;
}

void ignoreOutages()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be reached")));
}

/// A storage behind a network that can be cut.
struct BehindProxy {
    CuttingProxy proxy{sharedPostgres().port()};
    QString schema = sharedPostgres().newSchema();
    PostgresStorage storage;

    explicit BehindProxy(const QString &more = {})
        : storage(sharedPostgres().url(schema, proxy.port()) + more)
    {
        if (!storage.open(sampleCollections()))
            qFatal("the storage cannot be opened");
        if (!storage.settle())
            qFatal("the indexes cannot be made");
    }
    QString directUrl() const { return sharedPostgres().url(schema); }
};

} // namespace

/// Writers of pairs while the server's process is killed: what was acknowledged is there afterwards, and no
/// half of a pair.
void PostgresFaultTest::losesNothingWhenTheServerIsKilled()
{
    PostgresServer server;
    QVERIFY2(server.create(), qPrintable(server.problem()));
    PostgresStorage storage(server.url(QStringLiteral("s")));
    QVERIFY(storage.open(sampleCollections()).ok());
    std::set<QString> acknowledged;
    std::mt19937 random(5);
    int serial = 0;
    for (int round = 0; round < 3; ++round) {
        std::atomic<bool> done = false;
        std::atomic<int> wrong = 0;
        std::vector<std::set<QString>> written(4);
        std::vector<std::thread> writers;
        for (size_t writer = 0; writer < written.size(); ++writer) {
            writers.emplace_back([&, writer, first = serial] {
                for (int i = 0; !done; ++i) {
                    const QString id = QStringLiteral("w%1-%2").arg(writer).arg(first + i);
                    const Status status = storage.apply(pair(id));
                    if (status.ok())
                        written[writer].insert(id);
                    else if (status.error().kind != ErrorKind::Unavailable)
                        ++wrong;
                    else
                        return;
                }
            });
        }
        serial += 100000;
        QTest::qWait(100 + int(random() % 200));
        server.kill();
        done = true;
        for (std::thread &writer : writers)
            writer.join();
        QCOMPARE(wrong.load(), 0);
        for (const auto &ids : written)
            acknowledged.insert(ids.begin(), ids.end());
        QVERIFY2(server.start(), qPrintable(server.problem()));
        QTRY_VERIFY_WITH_TIMEOUT(canRead(storage), 10000);
        const auto snapshot = storage.snapshot();
        QCOMPARE(snapshot->count(people), snapshot->count(places));
        for (const QString &id : acknowledged)
            QVERIFY2(snapshot->itemValue(people, id), qPrintable(id));
        QVERIFY(snapshot->status().ok());
    }
    QVERIFY(acknowledged.size() > 10);
}

void PostgresFaultTest::worksAgainAfterARestart()
{
    ignoreOutages();
    PostgresServer server;
    QVERIFY2(server.create(), qPrintable(server.problem()));
    PostgresStorage storage(server.url(QStringLiteral("s")));
    QVERIFY(storage.open(sampleCollections()).ok());
    QVERIFY(storage.apply(pair(QStringLiteral("1"))).ok());
    const auto open = storage.snapshot();
    QCOMPARE(open->count(people), 1);
    server.stop();
    QVERIFY(!open->itemValue(people, QStringLiteral("1")));
    QVERIFY(isUnavailable(open->status())); // what was begun cannot go on
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < 20; ++i) {
        QVERIFY(!canRead(storage));
        QVERIFY(isUnavailable(storage.apply(pair(QStringLiteral("2")))));
        QVERIFY(!storage.files().put("x").ok());
        const auto content = storage.files().content(QStringLiteral("x"));
        QVERIFY(!content.ok());
        QCOMPARE(content.error().kind, ErrorKind::Unavailable);
        QVERIFY(!storage.files().ids().ok());
    }
    QVERIFY2(time.elapsed() < 3000, "everybody waited for a server that is away");
    QVERIFY2(server.start(), qPrintable(server.problem()));
    QTRY_VERIFY_WITH_TIMEOUT(canRead(storage), 10000);
    QTRY_VERIFY_WITH_TIMEOUT(canWrite(storage, QStringLiteral("3")), 10000);
    const auto content = storage.files().content(QStringLiteral("x"));
    QVERIFY(content.ok() && !*content);
    QCOMPARE(storage.snapshot()->count(people), 2);
}

void PostgresFaultTest::failsToOpenWithoutServer()
{
    ignoreOutages();
    CuttingProxy proxy(sharedPostgres().port());
    proxy.cut();
    PostgresStorage storage(sharedPostgres().url(sharedPostgres().newSchema(), proxy.port()));
    QVERIFY(isUnavailable(storage.open(sampleCollections())));
    proxy.restore();
    QVERIFY(storage.open(sampleCollections()).ok()); // the same one may try again
    QVERIFY(storage.apply(pair(QStringLiteral("1"))).ok());
}

/// Connections that wait in the pool may be dead by the time they are used: nobody is to notice.
void PostgresFaultTest::survivesConnectionsThatBreak()
{
    BehindProxy behind;
    for (int i = 0; i < 10; ++i) {
        behind.proxy.cutPresent();
        QTRY_VERIFY(canWrite(behind.storage, QString::number(i)));
        behind.proxy.cutPresent();
        const auto snapshot = behind.storage.snapshot();
        QCOMPARE(snapshot->count(people), i + 1);
        QVERIFY(snapshot->status().ok());
    }
}

void PostgresFaultTest::tellsChangesThatWereMadeMeanwhile()
{
    BehindProxy behind;
    Heard heard(behind.storage.changes());
    PostgresStorage other(behind.directUrl());
    QVERIFY(other.open(sampleCollections()).ok());
    behind.proxy.cut();
    QVERIFY(other.apply(pair(QStringLiteral("1"))).ok());
    QVERIFY(other.apply(pair(QStringLiteral("2"))).ok());
    QTest::qWait(300);
    QCOMPARE(heard.all(), 0);
    behind.proxy.restore();
    QTRY_COMPARE_WITH_TIMEOUT(heard.count(places, QStringLiteral("2")), 1, 5000);
    QCOMPARE(heard.count(people, QStringLiteral("1")), 1);
    QVERIFY(other.apply(pair(QStringLiteral("3"))).ok());
    QTRY_COMPARE_WITH_TIMEOUT(heard.count(people, QStringLiteral("3")), 1, 1000);
    QCOMPARE(heard.all(), 6);
}

void PostgresFaultTest::writesWholeOrNothingWhenCut_data()
{
    QTest::addColumn<int>("part"); // of a batch's bytes that get through, in percent
    for (const int part : {0, 10, 35, 60, 80, 95, 100})
        QTest::addRow("%d %%", part) << part;
}

void PostgresFaultTest::writesWholeOrNothingWhenCut()
{
    QFETCH(int, part);
    BehindProxy behind;
    PostgresStorage other(behind.directUrl());
    QVERIFY(other.open(sampleCollections()).ok());
    QVERIFY(behind.storage.apply(pair(QStringLiteral("a"))).ok());
    const qint64 before = behind.proxy.passed();
    QVERIFY(behind.storage.apply(pair(QStringLiteral("b"))).ok());
    const qint64 size = behind.proxy.passed() - before; // nearly: the watching thread also asks
    behind.proxy.cutAfter(std::max<qint64>(1, size * part / 100));
    const Status status = behind.storage.apply(pair(QStringLiteral("c")));
    constexpr int surelyTooFew = 60;
    QVERIFY(isUnavailable(status) || (status.ok() && part > surelyTooFew));
    // The server may need a moment until it sees that the connection is gone.
    QTRY_COMPARE(postgresColumn(behind.directUrl(), "SELECT pid FROM pg_stat_activity WHERE state LIKE 'idle "
                                                    "in transaction%' AND query LIKE '%' || $1 || '%'"),
                 QStringList());
    const auto snapshot = other.snapshot();
    QCOMPARE(bool(snapshot->itemValue(people, QStringLiteral("c"))),
             bool(snapshot->itemValue(places, QStringLiteral("c"))));
    if (status.ok())
        QVERIFY(snapshot->itemValue(people, QStringLiteral("c")));
    behind.proxy.restore();
    QTRY_VERIFY_WITH_TIMEOUT(canRead(behind.storage), 5000);
}

/// The answer to COMMIT is lost, the change is made: its writer is told Unavailable, its listeners the
/// change.
void PostgresFaultTest::tellsWhatWasWrittenAfterAll()
{
    BehindProxy behind;
    QVERIFY(behind.storage.apply(pair(QStringLiteral("a"))).ok());
    Heard heard(behind.storage.changes());
    // A lock makes the server slower than the patience of whoever writes.
    const auto address = PostgresAddress::fromText(behind.directUrl());
    auto opened = PostgresConnection::open(*address);
    PostgresConnection &blocker = *std::get<0>(opened);
    const QByteArray table = '"' + behind.schema.toLatin1() + "\"._changes";
    QVERIFY(blocker.run({{"BEGIN"}, {"LOCK TABLE " + table + " IN SHARE MODE"}}).ok());
    Status status = Done{};
    std::thread writer([&] { status = behind.storage.apply(pair(QStringLiteral("b"))); });
    QTRY_VERIFY(!postgresColumn(behind.directUrl(), "SELECT pid FROM pg_stat_activity WHERE wait_event_type "
                                                    "= 'Lock' AND query LIKE '%' || $1 || '%'")
                     .isEmpty());
    behind.proxy.cut();
    QVERIFY(blocker.run({{"COMMIT"}}).ok());
    writer.join();
    behind.proxy.restore();
    QVERIFY(isUnavailable(status));
    QTRY_VERIFY_WITH_TIMEOUT(canRead(behind.storage), 5000);
    QTRY_VERIFY(behind.storage.snapshot()->itemValue(people, QStringLiteral("b")));
    QTRY_VERIFY(heard.count(people, QStringLiteral("b")) >= 2); // as it may have been made, and when it was
}

void PostgresFaultTest::givesUpSilentConnections()
{
    BehindProxy behind(QStringLiteral("&statement_timeout=300&connect_timeout=500"));
    QVERIFY(canRead(behind.storage));
    behind.proxy.stall();
    QElapsedTimer time;
    time.start();
    QVERIFY(!canRead(behind.storage));
    QVERIFY(isUnavailable(behind.storage.apply(pair(QStringLiteral("1")))));
    QVERIFY2(time.elapsed() < 15000, qPrintable(QString::number(time.elapsed())));
    behind.proxy.restore();
    QTRY_VERIFY_WITH_TIMEOUT(canRead(behind.storage), 10000);
    QTRY_VERIFY_WITH_TIMEOUT(canWrite(behind.storage, QStringLiteral("2")), 10000);
}

void PostgresFaultTest::givesUpSlowStatements()
{
    const auto address = PostgresAddress::fromText(sharedPostgres().url(QStringLiteral("s")) +
                                                   QLatin1String("&statement_timeout=100"));
    auto opened = PostgresConnection::open(*address);
    PostgresConnection &connection = *std::get<0>(opened);
    const auto slow = connection.run({{"SELECT 1"}, {"SELECT pg_sleep(10)"}, {"SELECT 2"}});
    QVERIFY(!slow.ok());
    QCOMPARE(slow.error->state, QByteArray("57014"));
    QCOMPARE(slow.error->toError().kind, ErrorKind::Unavailable);
    QVERIFY(!slow.error->isLost);
    QCOMPARE(slow.rows.size(), 1U);
    const auto next = connection.run({{"SELECT 3"}});
    QVERIFY(next.ok());
    QCOMPARE(next.rows[0].number(0, 0), 3);
}

void PostgresFaultTest::saysWhenTooManyConnectionsAreUsed()
{
    const QString url =
        sharedPostgres().url(sharedPostgres().newSchema()) + QLatin1String("&pool=2&connect_timeout=200");
    PostgresStorage storage(url);
    QVERIFY(storage.open(sampleCollections()).ok());
    const auto one = storage.snapshot();
    auto two = storage.snapshot();
    QCOMPARE(one->count(people), 0);
    QCOMPARE(two->count(people), 0);
    const auto three = storage.snapshot();
    three->count(people);
    QVERIFY(isUnavailable(three->status()));
    QVERIFY(storage.apply(pair(QStringLiteral("1"))).ok()); // writers have their own
    two.reset();
    QVERIFY(canRead(storage));
}

void PostgresFaultTest::backsOff()
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    PostgresBackOff backOff;
    QVERIFY(backOff.mayTry());
    int expected = 100;
    for (int i = 0; i < 9; ++i) {
        backOff.failed();
        const auto wait = duration_cast<milliseconds>(backOff.next() - PostgresBackOff::Clock::now()).count();
        QVERIFY(!backOff.mayTry());
        QVERIFY2(wait > expected * 0.7 && wait <= expected * 1.26, qPrintable(QString::number(wait)));
        expected = std::min(2 * expected, 5000);
    }
    backOff.succeeded();
    QVERIFY(backOff.mayTry());
}
