// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/PostgresStorageTest.h"

#include "core/schema/Types.h"
#include "core/storage/FileImport.h"
#include "core/storage/sql/JsonLoss.h"
#include "core/storage/sql/PostgresAddress.h"
#include "core/storage/sql/PostgresConnection.h"
#include "core/storage/sql/PostgresRow.h"
#include "core/storage/sql/PostgresStorage.h"
#include "core/value/Json.h"
#include "tests/storage/Items.h"
#include "tests/storage/PostgresHelp.h"
#include "tests/storage/RandomItems.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <limits>
#include <thread>

using namespace backdesk;
using test::sharedPostgres;

namespace
{

const QString people = QStringLiteral("people");
const QString places = QStringLiteral("places");
const QString things = QStringLiteral("things");

StoredCollection collectionOf(const QList<DictType::Field> &fields)
{
    const QList<DictType::Field> own = {
        {QStringLiteral("_id"), types::string()},
        {QStringLiteral("_meta"), types::dict({{QStringLiteral("ctime"), types::datetime()}})}};
    return {things, std::make_shared<ItemType>(TypeOptions(), fields + own)};
}

Value thing(const QString &id, const QList<ValueMap::Member> &members)
{
    ValueMap meta;
    meta.set(QStringLiteral("ctime"), DateTime(1'700'000'000'000'000, 0));
    ValueMap item;
    for (const auto &[name, value] : members)
        item.set(name, value);
    item.set(QStringLiteral("_id"), id);
    item.set(QStringLiteral("_meta"), meta);
    return item;
}

QStringList idsOf(const ListResult &result)
{
    QStringList ids;
    for (const ItemValue &item : result.items)
        ids.append(item->map().value(u"_id").text());
    return ids;
}

/// Equal also in what Value::operator== does not see: kinds of numbers, the sign of zero, the order of
/// members.
bool isSame(const Value &left, const Value &right)
{
    if (left.data().index() != right.data().index())
        return false;
    if (const double *number = left.asDouble())
        return std::memcmp(number, right.asDouble(), sizeof *number) == 0;
    if (const ValueList *list = left.asList()) {
        return std::equal(list->begin(), list->end(), right.asList()->begin(), right.asList()->end(), isSame);
    }
    if (const ValueMap *map = left.asMap()) {
        const auto &others = right.asMap()->members();
        return std::equal(
            map->members().begin(), map->members().end(), others.begin(), others.end(),
            [](const auto &a, const auto &b) { return a.first == b.first && isSame(a.second, b.second); });
    }
    return left == right;
}

} // namespace

void PostgresStorageTest::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told"); // empty: refused
    QTest::addColumn<QString>("schema");
    QTest::newRow("url") << QStringLiteral("postgres://u:p@db.example:6432/shop?schema=a%20b&sslmode=disable")
                         << QStringLiteral("db.example:6432/shop") << QStringLiteral("a b");
    QTest::newRow("no schema") << QStringLiteral("postgresql://db.example/shop")
                               << QStringLiteral("db.example:5432/shop") << QStringLiteral("backdesk");
    QTest::newRow("pairs") << QStringLiteral("host=db.example schema='a b' password='x y' dbname=shop")
                           << QStringLiteral("db.example:5432/shop") << QStringLiteral("a b");
    QTest::newRow("word in a value") << QStringLiteral("dbname='schema=x' host=h")
                                     << QStringLiteral("h:5432/schema=x") << QStringLiteral("backdesk");
    QTest::newRow("unknown") << QStringLiteral("postgres://u:p@h/shop?nonsense=1") << QString() << QString();
    QTest::newRow("no number") << QStringLiteral("postgres://u:p@h/shop?pool=many") << QString() << QString();
    QTest::newRow("no schema's name")
        << QStringLiteral("postgres://u:p@h/shop?schema=") << QString() << QString();
    QTest::newRow("nonsense") << QStringLiteral("what ever") << QString() << QString();
}

void PostgresStorageTest::readsAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, told);
    const auto address = PostgresAddress::fromText(text);
    QCOMPARE(address.ok(), !told.isEmpty());
    if (!address) {
        QCOMPARE(address.error().kind, ErrorKind::Malformed);
        return;
    }
    QCOMPARE(address->toText(), told);
    QTEST(address->schema, "schema");
}

void PostgresStorageTest::keepsPasswordsToItself()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("hunter2")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be reached")));
    const QString port = QString::number(sharedPostgres().port());
    for (const QString &url :
         {QStringLiteral("postgres://backdesk:hunter2@127.0.0.1:%1/postgres").arg(port),
          QStringLiteral("postgres://backdesk:hunter2@127.0.0.1:%1/postgres?hunter2=1").arg(port),
          QStringLiteral("password=hunter2 hunter2 =")}) {
        PostgresStorage storage(url);
        const Status opened = storage.open(sampleCollections());
        QVERIFY(!opened.ok());
        const QString told = opened.error().message.text();
        QVERIFY2(!told.contains(QLatin1String("hunter2")), qPrintable(told));
    }
}

void PostgresStorageTest::keepsExactValues()
{
    const double wild[] = {0.1,
                           -0.0,
                           1e17,
                           1.2345678901234567e18,
                           9.2233720368547758e18,
                           1e22,
                           1e300,
                           5e-324,
                           std::numeric_limits<double>::max(),
                           2.0};
    ValueMap free;
    free.set(QStringLiteral("zebra"), 1);
    free.set(QStringLiteral("a"), 1e17);
    free.set(QStringLiteral("whole"), 2.0);
    free.set(QStringLiteral("list"), ValueList{Value(), true, 1.5, ValueMap(free)});
    const StoredCollection collection = collectionOf({
        {QStringLiteral("zz"), types::number()},
        {QStringLiteral("number"), types::number()},
        {QStringLiteral("big"), types::integer()},
        {QStringLiteral("text"), types::string()},
        {QStringLiteral("free"), types::freeDict()},
        {QStringLiteral("either"), types::oneOf({types::integer(), types::number()})},
        {QStringLiteral("bytes"), types::bytes()},
        {QStringLiteral("when"), types::datetime()},
        {QStringLiteral("pair"), types::tuple({types::integer(), types::string()})},
        {QStringLiteral("many"), types::list(types::number())},
        {QStringLiteral("file"), types::blobFile()},
    });
    ValueMap file;
    file.set(QStringLiteral("filename"), QStringLiteral("a.bin"));
    file.set(QStringLiteral("content_type"), QStringLiteral("application/octet-stream"));
    file.set(QStringLiteral("size"), 3);
    file.set(QStringLiteral("modified"), false);
    file.set(QStringLiteral("content"), QByteArray("\0\xff!", 3));
    const auto storage = openPostgres({collection});
    ValueList all;
    for (const double number : wild)
        all.append(std::abs(number));
    ValueMap plain; // JSONB keeps it
    plain.set(QStringLiteral("a"), 1);
    plain.set(QStringLiteral("b"), ValueList{0.5, true, Value(), QString()});
    QList<Value> items;
    for (const double number : wild) {
        items.append(
            thing(QStringLiteral("i%1").arg(items.size()),
                  {{QStringLiteral("zz"), Value()},
                   {QStringLiteral("number"), number},
                   {QStringLiteral("big"), items.size() % 2 ? std::numeric_limits<qint64>::max()
                                                            : std::numeric_limits<qint64>::min()},
                   {QStringLiteral("text"), QStringLiteral("\U0001f600 \\u0000 \" \u2028 '%s $1 ?")},
                   {QStringLiteral("free"), items.size() % 2 ? Value(free) : Value(plain)},
                   {QStringLiteral("either"), items.size() % 2 ? Value(0.25) : Value(7)},
                   {QStringLiteral("bytes"), QByteArray("\0\xff'", 3)},
                   {QStringLiteral("when"), *DateTime::fromText(u"2020-02-03T04:05:06.000007+02:00")},
                   {QStringLiteral("pair"), ValueList{1, QStringLiteral("x")}},
                   {QStringLiteral("many"), all},
                   {QStringLiteral("file"), file}}));
    }
    for (const Value &item : items)
        QVERIFY(storage->apply({creation(things, item)}).ok());
    QVERIFY(isKeptByJson(withMember(items[2], QStringLiteral("file"), Value()), *collection.type));
    QVERIFY(!isKeptByJson(items[3], *collection.type));
    const auto snapshot = storage->snapshot();
    for (const Value &item : items) {
        const ItemValue found = snapshot->itemValue(things, item.map().value(u"_id").text());
        QVERIFY(found);
        QVERIFY2(isSame(*found, item), QByteArray(toJson(*found) + "\n" + toJson(item)).constData());
    }
    QVERIFY(snapshot->status().ok());
}

void PostgresStorageTest::keepsUnknownMembers()
{
    const auto storage = openPostgres({collectionOf({{QStringLiteral("name"), types::string()}})});
    Value raw =
        thing(QStringLiteral("1"), {{QStringLiteral("name"), QStringLiteral("x")},
                                    {QStringLiteral("note"), QString(QStringLiteral("a") + QChar(0))}});
    const UnknownMembers unknown =
        UnknownMembers::takeFrom(raw, *collectionOf({{QStringLiteral("name"), types::string()}}).type);
    QVERIFY(storage->apply({Write{things, QStringLiteral("1"), raw, {}, unknown}}).ok());
    QVERIFY(
        storage
            ->apply({update(*storage, things, withMember(raw, QStringLiteral("name"), QStringLiteral("y")))})
            .ok());
    Value found = *storage->snapshot()->itemValue(things, QStringLiteral("1"));
    QCOMPARE(found.map().value(u"name"), Value(QStringLiteral("y")));
    QVERIFY(!found.map().find(u"note"));
    StoredItem::of(storage->snapshot()->itemValue(things, QStringLiteral("1"))).unknown.putInto(found);
    QCOMPARE(found.map().value(u"note"), Value(QString(QStringLiteral("a") + QChar(0))));
}

void PostgresStorageTest::visitsAllInOrder()
{
    const auto storage = openPostgres(sampleCollections());
    QList<Write> batch;
    constexpr int count = 1203; // several pages
    for (int i = 0; i < count; ++i)
        batch.append(creation(people, person(QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0')),
                                             QStringLiteral("x"), (count - i) / 7)));
    QVERIFY(storage->apply(batch).ok());
    QStringList visited;
    const auto snapshot = storage->snapshot();
    snapshot->visitItems(people, [&visited](const ItemValue &item) {
        visited.append(item->map().value(u"_id").text());
        return true;
    });
    QCOMPARE(visited.size(), count);
    QCOMPARE(visited, idsOf(snapshot->list(people, {})));
    int seen = 0;
    snapshot->visitItems(people, [&seen](const ItemValue &) { return ++seen < 5; });
    QCOMPARE(seen, 5);
}

void PostgresStorageTest::keepsAState()
{
    const auto storage = openPostgres(sampleCollections());
    const Value jane = person(QStringLiteral("1"), QStringLiteral("Jane"));
    QVERIFY(storage->apply({creation(people, jane)}).ok());
    const auto before = storage->snapshot();
    QCOMPARE(before->count(people), 1);
    QVERIFY(storage
                ->apply({update(*storage, people,
                                withMember(jane, QStringLiteral("name"), QStringLiteral("Joe"))),
                         creation(people, person(QStringLiteral("2"), QStringLiteral("Ann")))})
                .ok());
    QCOMPARE(before->count(people), 1);
    QCOMPARE(before->itemValue(people, QStringLiteral("1"))->map().value(u"name"),
             Value(QStringLiteral("Jane")));
    QCOMPARE(storage->snapshot()->count(people), 2);
}

void PostgresStorageTest::writesAgainWhenTheTypeChanges()
{
    const QString url = sharedPostgres().url(sharedPostgres().newSchema());
    const StoredCollection old =
        collectionOf({{QStringLiteral("name"), types::string()}, {QStringLiteral("gone"), types::string()}});
    const StoredCollection renewed =
        collectionOf({{QStringLiteral("name"), types::string()}, {QStringLiteral("more"), types::integer()}});
    {
        PostgresStorage storage(url);
        QVERIFY(storage.open({old}).ok());
        QList<Write> batch;
        for (int i = 0; i < 1100; ++i)
            batch.append(
                creation(things, thing(QStringLiteral("i%1").arg(i),
                                       {{QStringLiteral("name"), QStringLiteral("n%1").arg(i)},
                                        {QStringLiteral("gone"), QStringLiteral("needle %1").arg(i)}})));
        QVERIFY(storage.apply(batch).ok());
    }
    ListRequest needle;
    needle.search = Search(QStringLiteral("needle"));
    {
        PostgresStorage storage(url);
        qint64 done = 0;
        storage.onOpenProgress = [&done](qint64 now, qint64) { done = now; };
        QVERIFY(storage.open({renewed}).ok());
        QCOMPARE(done, 1100);
        QCOMPARE(storage.snapshot()->list(things, needle).total, 0);
        const ItemValue item = storage.snapshot()->itemValue(things, QStringLiteral("i5"));
        QCOMPARE(item->map().value(u"name"), Value(QStringLiteral("n5")));
        QVERIFY(item->map().find(u"more"));
    }
    PostgresStorage storage(url);
    QVERIFY(storage.open({old}).ok());
    QCOMPARE(storage.snapshot()->list(things, needle).total, 1100);
}

void PostgresStorageTest::setsUnreadableRowsAside()
{
    const QString url = sharedPostgres().url(sharedPostgres().newSchema());
    const StoredCollection texts = collectionOf({{QStringLiteral("value"), types::string()}});
    const StoredCollection numbers =
        collectionOf({{QStringLiteral("value"), types::integer({.index = true})}});
    {
        PostgresStorage storage(url);
        QVERIFY(storage.open({texts}).ok());
        QVERIFY(storage
                    .apply({creation(things, thing(QStringLiteral("text"),
                                                   {{QStringLiteral("value"), QStringLiteral("x")}})),
                            creation(things,
                                     thing(QStringLiteral("null"), {{QStringLiteral("value"), Value()}}))})
                    .ok());
    }
    {
        PostgresStorage storage(url);
        QVERIFY(storage.open({numbers}).ok());
        QCOMPARE(storage.problems().size(), 1);
        QVERIFY(storage.problems().first().place.contains(QLatin1String("text")));
        auto snapshot = storage.snapshot();
        QCOMPARE(snapshot->count(things), 1);
        QCOMPARE(idsOf(snapshot->list(things, {})), QStringList{QStringLiteral("null")});
        QVERIFY(!snapshot->itemValue(things, QStringLiteral("text")));
        ListRequest request;
        RandomItems types(1);
        request.filter =
            *Filter::fromQuery({{QStringLiteral("value.$gt"), QStringLiteral("1")}}, *numbers.type, types);
        QCOMPARE(snapshot->list(things, request).total, 0);
        QVERIFY(snapshot->status().ok());
        const Status taken =
            storage.apply({creation(things, thing(QStringLiteral("text"), {{QStringLiteral("value"), 1}}))});
        QVERIFY(!taken.ok());
        QCOMPARE(taken.error().kind, ErrorKind::Conflict);
        snapshot.reset(); // an index waits for older transactions
        QVERIFY(storage.settle().ok());
    }
    PostgresStorage storage(url);
    QVERIFY(storage.open({texts}).ok());
    QVERIFY(storage.problems().isEmpty());
    QCOMPARE(storage.snapshot()->itemValue(things, QStringLiteral("text"))->map().value(u"value"),
             Value(QStringLiteral("x")));
}

void PostgresStorageTest::opensFromManyServersAtOnce()
{
    const QString url = sharedPostgres().url(QStringLiteral("Many \"servers' %d"));
    std::atomic<int> opened = 0;
    std::vector<std::thread> servers;
    for (int i = 0; i < 6; ++i) {
        servers.emplace_back([&, i] {
            PostgresStorage storage(url);
            const Status status = storage.open(sampleCollections());
            if (status.ok() &&
                storage.apply({creation(people, person(QString::number(i), QStringLiteral("x")))}).ok())
                ++opened;
            else
                qWarning("%ls", qUtf16Printable(status.ok() ? QString() : status.error().message.text()));
        });
    }
    for (std::thread &server : servers)
        server.join();
    QCOMPARE(opened.load(), 6);
}

void PostgresStorageTest::refusesTablesOfOtherVersions()
{
    const QString url = sharedPostgres().url(sharedPostgres().newSchema());
    {
        PostgresStorage storage(url);
        QVERIFY(storage.open(sampleCollections()).ok());
    }
    postgresRun(url, "UPDATE \"%1\"._collections SET signature = '999' WHERE name = '_format'");
    PostgresStorage storage(url);
    const Status opened = storage.open(sampleCollections());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::Unavailable);
}

void PostgresStorageTest::keepsFiles()
{
    const auto storage = openPostgres(sampleCollections());
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += char(i);
    QStringList ids;
    for (const QByteArray &content : {QByteArray(), all, all.repeated(8000)}) {
        const auto id = storage->files().put(content);
        QVERIFY(id.ok());
        QCOMPARE(*storage->files().content(*id), std::optional(content));
        ids.append(*id);
    }
    QStringList found = *storage->files().ids();
    std::sort(ids.begin(), ids.end());
    std::sort(found.begin(), found.end());
    QCOMPARE(found, ids);
    auto &import = dynamic_cast<FileImport &>(storage->files());
    QVERIFY(import.putAs(ids.last(), "other").ok());
    QCOMPARE(*storage->files().content(ids.last()), std::optional<QByteArray>("other"));
    QVERIFY(!import.putAs(QStringLiteral("../x"), "other").ok());
    storage->files().remove(ids.first());
    QVERIFY(!*storage->files().content(ids.first()));
    QVERIFY(!*storage->files().content(QStringLiteral("' OR true --")));
    QCOMPARE(storage->files().ids()->size(), 2);
}

void PostgresStorageTest::tellsChangesOfOthers()
{
    const QString url = sharedPostgres().url(sharedPostgres().newSchema());
    PostgresStorage one(url);
    PostgresStorage other(url);
    QVERIFY(one.open(sampleCollections()).ok());
    QVERIFY(one.apply({creation(people, person(QStringLiteral("old"), QStringLiteral("x")))}).ok());
    QVERIFY(other.open(sampleCollections()).ok());
    Heard heard(other.changes());
    for (int i = 0; i < 20; ++i) {
        const QString id = QString::number(i);
        QElapsedTimer time;
        time.start();
        QVERIFY(one.apply({creation(people, person(id, QStringLiteral("x"))),
                           creation(places, thing(id, {{QStringLiteral("name"), id}}))})
                    .ok());
        QTRY_COMPARE_WITH_TIMEOUT(heard.count(people, id), 1, 1000);
        QTRY_COMPARE_WITH_TIMEOUT(heard.count(places, id), 1, 1000);
        QVERIFY(other.snapshot()->itemValue(people, id));
    }
    QCOMPARE(heard.count(people, QStringLiteral("old")), 0); // was there at the start
    // What is read again is not told again.
    QTest::qWait(1000);
    QCOMPARE(heard.all(), 40);
}

void PostgresStorageTest::tellsOwnChangesOnce()
{
    const auto storage = openPostgres(sampleCollections());
    Heard heard(storage->changes());
    QVERIFY(storage->apply({creation(people, person(QStringLiteral("1"), QStringLiteral("x")))}).ok());
    QCOMPARE(heard.count(people, QStringLiteral("1")), 1);
    QTest::qWait(1000); // the log is read again and again
    QCOMPARE(heard.all(), 1);
}

void PostgresStorageTest::noticesConflictsWithOthers()
{
    const QString url = sharedPostgres().url(sharedPostgres().newSchema());
    PostgresStorage one(url);
    PostgresStorage other(url);
    QVERIFY(one.open(sampleCollections()).ok());
    QVERIFY(other.open(sampleCollections()).ok());
    const Value jane = person(QStringLiteral("1"), QStringLiteral("Jane"));
    QVERIFY(one.apply({creation(people, jane)}).ok());
    const Write mine = update(one, people, withMember(jane, QStringLiteral("name"), QStringLiteral("Mine")));
    const Write theirs =
        update(other, people, withMember(jane, QStringLiteral("name"), QStringLiteral("Theirs")));
    QVERIFY(one.apply({mine}).ok());
    const Status status = other.apply(
        {creation(places, thing(QStringLiteral("9"), {{QStringLiteral("name"), Value()}})), theirs});
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, ErrorKind::Stale);
    QCOMPARE(other.snapshot()->count(places), 0);
    const Status taken = other.apply({creation(people, jane)});
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().kind, ErrorKind::Conflict);
}

/// A state is not taken for an older one of another item that had the same id.
void PostgresStorageTest::refusesReusedIds()
{
    const auto storage = openPostgres(sampleCollections());
    const Value jane = person(QStringLiteral("1"), QStringLiteral("Jane"));
    QVERIFY(storage->apply({creation(people, jane)}).ok());
    const Write late =
        update(*storage, people, withMember(jane, QStringLiteral("name"), QStringLiteral("Late")));
    QVERIFY(storage->apply({removal(*storage, people, QStringLiteral("1"))}).ok());
    QVERIFY(storage->apply({creation(people, jane)}).ok());
    const Status status = storage->apply({late});
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, ErrorKind::Stale);
}

/// Many writers count up the same few items: no step is lost, and nobody waits for ever.
void PostgresStorageTest::writesManyAtOnce()
{
    const QString url = sharedPostgres().url(sharedPostgres().newSchema());
    PostgresStorage one(url);
    PostgresStorage other(url);
    QVERIFY(one.open(sampleCollections()).ok());
    QVERIFY(other.open(sampleCollections()).ok());
    constexpr int steps = 25;
    for (const char *id : {"a", "b", "c"})
        QVERIFY(one.apply({creation(people, withMember(person(QLatin1String(id), QLatin1String(id)),
                                                       QStringLiteral("age"), 0))})
                    .ok());
    std::atomic<int> wrong = 0;
    std::vector<std::thread> writers;
    for (int writer = 0; writer < 6; ++writer) {
        writers.emplace_back([&, writer] {
            PostgresStorage &storage = writer % 2 ? one : other;
            const QStringList order =
                writer % 3 ? QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}
                           : QStringList{QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")};
            for (int done = 0; done < steps;) {
                QList<Write> batch;
                const auto snapshot = storage.newest();
                for (const QString &id : order) {
                    const ItemValue item = snapshot->itemValue(people, id);
                    if (!item) {
                        ++wrong;
                        return;
                    }
                    batch.append(
                        {people, id,
                         withMember(*item, QStringLiteral("age"), *item->map().value(u"age").asInt() + 1),
                         item});
                }
                const Status status = storage.apply(batch);
                if (status.ok())
                    ++done;
                else if (status.error().kind != ErrorKind::Stale) {
                    qWarning("%ls", qUtf16Printable(status.error().message.text()));
                    ++wrong;
                    return;
                }
            }
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    QCOMPARE(wrong.load(), 0);
    for (const char *id : {"a", "b", "c"})
        QCOMPARE(one.snapshot()->itemValue(people, QLatin1String(id))->map().value(u"age"), Value(6 * steps));
}

void PostgresStorageTest::forgetsOldChanges()
{
    const QString url = sharedPostgres().url(sharedPostgres().newSchema());
    {
        PostgresStorage storage(url);
        QVERIFY(storage.open(sampleCollections()).ok());
        QVERIFY(storage.apply({creation(people, person(QStringLiteral("1"), QStringLiteral("x")))}).ok());
    }
    postgresRun(url, "UPDATE \"%1\"._changes SET moment = moment - 4000000000");
    PostgresStorage storage(url);
    QVERIFY(storage.open(sampleCollections()).ok());
    QTRY_COMPARE(postgresColumn(url, "SELECT place FROM \"%1\"._changes WHERE $1 <> ''"), QStringList());
}
