// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/SqliteStorageTest.h"

#include "core/schema/Types.h"
#include "core/storage/MemoryStorage.h"
#include "core/storage/sql/SqliteConnection.h"
#include "core/storage/sql/SqliteStorage.h"
#include "core/value/Json.h"
#include "tests/storage/Items.h"
#include "tests/storage/SqlRandomLists.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace backdesk;

namespace
{

const QString people = QStringLiteral("people");
const QString places = QStringLiteral("places");

struct Folder {
    QTemporaryDir folder;
    QString path() const { return folder.filePath(QStringLiteral("data.sqlite")); }
};

std::unique_ptr<SqliteStorage> opened(const QString &path,
                                      SqliteStorage::Mode mode = SqliteStorage::Mode::ReadWrite)
{
    auto storage = std::make_unique<SqliteStorage>(path, mode);
    const Status status = storage->open(sampleCollections());
    if (!status)
        qFatal("%s", qPrintable(status.error().message.text()));
    return storage;
}

Write person(int number)
{
    const QString id = QString::number(number);
    return creation(people, backdesk::person(id, QStringLiteral("Name ") + id, number));
}

QStringList idsOf(const Snapshot &snapshot, const ListRequest &request = {})
{
    QStringList ids;
    for (const ItemValue &item : snapshot.list(people, request).items)
        ids.append(item->map().value(u"_id").text());
    return ids;
}

QString nameOf(const Snapshot &snapshot, const QString &id)
{
    const ItemValue item = snapshot.itemValue(people, id);
    return item ? item->map().value(u"name").text() : QString();
}

/// Something done to the file beside the storage.
void runSql(const QString &path, const QByteArray &sql)
{
    SqliteConnection::Options options;
    options.access = SqliteConnection::Access::Write;
    const auto connection = SqliteConnection::open(path, options);
    if (!connection || !(*connection)->run(sql))
        qFatal("%s", sql.constData());
}

qint64 numberOf(const QString &path, const QByteArray &sql)
{
    const auto connection = SqliteConnection::open(path, {});
    const auto value = (*connection)->first(sql);
    return value && value->asInt() ? *value->asInt() : -1;
}

/// People with one more field than before.
QList<StoredCollection> withEmail()
{
    QList<StoredCollection> collections = sampleCollections();
    QList<DictType::Field> fields = collections.first().type->fields();
    fields.prepend({QStringLiteral("email"), types::string()});
    collections.first().type = std::make_shared<ItemType>(TypeOptions(), fields);
    return collections;
}

/// People whose name is a number.
QList<StoredCollection> withNumbers()
{
    QList<StoredCollection> collections = sampleCollections();
    QList<DictType::Field> fields = collections.first().type->fields();
    fields.first().type = types::integer();
    collections.first().type = std::make_shared<ItemType>(TypeOptions(), fields);
    return collections;
}

} // namespace

void SqliteStorageTest::keepsEverythingWhenOpenedAgain()
{
    const Folder folder;
    QByteArray written;
    {
        const auto storage = opened(folder.path());
        QVERIFY(storage->apply({person(1), person(2)}).ok());
        QVERIFY(storage->apply({removal(*storage, people, QStringLiteral("2"))}).ok());
        written = toJson(*storage->snapshot()->itemValue(people, QStringLiteral("1")));
    }
    const auto storage = opened(folder.path());
    QCOMPARE(idsOf(*storage->snapshot()), QStringList{QStringLiteral("1")});
    QCOMPARE(toJson(*storage->snapshot()->itemValue(people, QStringLiteral("1"))), written);
    QCOMPARE(numberOf(folder.path(), "SELECT count(*) FROM _backdesk WHERE name LIKE 'open:%'"), 1);
}

void SqliteStorageTest::keepsUnknownMembers()
{
    const Folder folder;
    const auto storage = opened(folder.path());
    Write write = person(1);
    Value raw = *write.value;
    raw.asMap()->set(QStringLiteral("note"), QStringLiteral("by hand"));
    write.unknown = UnknownMembers::takeFrom(raw, *sampleCollections().first().type);
    QVERIFY(storage->apply({write}).ok());
    const Value renamed = withMember(*write.value, QStringLiteral("name"), QStringLiteral("New"));
    QVERIFY(storage->apply({update(*storage, people, renamed)}).ok());
    const ItemValue item = storage->snapshot()->itemValue(people, QStringLiteral("1"));
    QVERIFY(!item->map().find(u"note"));
    Value whole = *item;
    StoredItem::of(item).unknown.putInto(whole);
    QCOMPARE(whole.map().value(u"note").text(), QStringLiteral("by hand"));
    QCOMPARE(whole.map().value(u"name").text(), QStringLiteral("New"));
}

void SqliteStorageTest::keepsASnapshotWhileOthersWrite()
{
    const Folder folder;
    const auto storage = opened(folder.path());
    QVERIFY(storage->apply({person(1)}).ok());
    const auto before = storage->snapshot();
    QVERIFY(storage->apply({person(2)}).ok());
    QVERIFY(storage->apply({removal(*storage, people, QStringLiteral("1"))}).ok());
    QCOMPARE(idsOf(*before), QStringList{QStringLiteral("1")});
    QCOMPARE(before->count(people), 1);
    QCOMPARE(idsOf(*storage->snapshot()), QStringList{QStringLiteral("2")});
}

void SqliteStorageTest::showsOrderedBatches()
{
    const Folder folder;
    const auto storage = opened(folder.path());
    bool isInNewest = false;
    bool isSafe = true;
    const Status status = storage->apply({person(1)}, [&] {
        isInNewest = storage->newest()->itemValue(people, QStringLiteral("1")) != nullptr;
        isSafe = storage->snapshot()->itemValue(people, QStringLiteral("1")) != nullptr;
    });
    QVERIFY(status.ok());
    QVERIFY(isInNewest);
    QVERIFY(!isSafe);
    QVERIFY(storage->snapshot()->itemValue(people, QStringLiteral("1")));
}

void SqliteStorageTest::mergesOrderedBatchesIntoLists()
{
    const Folder folder;
    const auto storage = opened(folder.path());
    QVERIFY(storage->apply({person(1), person(3), person(5)}).ok());
    const Value renamed =
        withMember(backdesk::person(QStringLiteral("5"), QStringLiteral("A"), 5), QStringLiteral("age"), 20);
    QStringList all;
    QStringList sorted;
    qint64 count = 0;
    ListRequest byName;
    const auto type = sampleCollections().first().type;
    byName.sort = *Sort::fromQuery(QStringLiteral("name"), *type, SqlRandomLists(1));
    byName.limit = 2;
    const QList<Write> batch{person(2), removal(*storage, people, QStringLiteral("3")),
                             update(*storage, people, renamed)};
    QVERIFY(storage
                ->apply(batch,
                        [&] {
                            const auto newest = storage->newest();
                            all = idsOf(*newest);
                            sorted = idsOf(*newest, byName);
                            count = newest->count(people);
                        })
                .ok());
    const QStringList expected{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("5")};
    QCOMPARE(all, expected);
    QCOMPARE(count, 3);
    QCOMPARE(sorted, (QStringList{QStringLiteral("5"), QStringLiteral("1")}));
    QCOMPARE(idsOf(*storage->snapshot()), expected);
}

void SqliteStorageTest::refusesWhatOthersWereQuickerWith()
{
    const Folder folder;
    const auto one = opened(folder.path());
    const auto other = opened(folder.path());
    QVERIFY(one->apply({person(1)}).ok());
    const Value jane = backdesk::person(QStringLiteral("1"), QStringLiteral("Jane"), 1);
    const Write late = update(*one, people, jane);
    QVERIFY(other->apply({update(*other, people, withMember(jane, QStringLiteral("age"), 50))}).ok());
    const Status status = one->apply({late});
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, ErrorKind::Stale);
    QCOMPARE(one->apply({person(1)}).error().kind, ErrorKind::Conflict);
    QVERIFY(one->apply({update(*one, people, jane)}).ok()); // made from the present state

    // Between the check and the writing: the batch that follows fails with it.
    Status second = Done{};
    const Status first = one->apply({update(*one, people, withMember(jane, QStringLiteral("age"), 60))}, [&] {
        QVERIFY(other->apply({update(*other, people, withMember(jane, QStringLiteral("age"), 70))}).ok());
    });
    QVERIFY(!first.ok());
    QCOMPARE(first.error().kind, ErrorKind::Stale);
    QCOMPARE(one->newest()->itemValue(people, QStringLiteral("1"))->map().value(u"age"), Value(70));
}

void SqliteStorageTest::tellsWhatOthersChange()
{
    const Folder folder;
    const auto one = opened(folder.path());
    const auto other = opened(folder.path());
    QVERIFY(one->apply({person(1)}).ok());
    QTRY_COMPARE_WITH_TIMEOUT(other->changes().last(), quint64(1), 1000);
    const StoredChange change = other->changes().since(0).value_or(QList<StoredChange>(1)).first();
    QCOMPARE(change.collection, people);
    QCOMPARE(change.id, QStringLiteral("1"));
    QVERIFY(other->snapshot()->itemValue(people, QStringLiteral("1")));
}

void SqliteStorageTest::tellsOwnChangesOnce()
{
    const Folder folder;
    const auto one = opened(folder.path());
    const auto other = opened(folder.path());
    QVERIFY(one->apply({person(1), person(2)}).ok());
    QVERIFY(other->apply({person(3)}).ok());
    QTRY_COMPARE_WITH_TIMEOUT(one->changes().last(), quint64(3), 1000);
    QTRY_COMPARE_WITH_TIMEOUT(other->changes().last(), quint64(3), 1000);
    QVERIFY(one->apply({person(4)}).ok());
    QTRY_COMPARE_WITH_TIMEOUT(other->changes().last(), quint64(4), 1000);
    QCOMPARE(one->changes().last(), quint64(4));
}

void SqliteStorageTest::sharesTransactions()
{
    const Folder folder;
    const auto storage = opened(folder.path());
    constexpr int writers = 8;
    constexpr int each = 40;
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            for (int i = 0; i < each; ++i)
                failures += storage->apply({person(writer * each + i)}).ok() ? 0 : 1;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(storage->snapshot()->count(people), qint64(writers * each));
    QCOMPARE(storage->newest()->count(people), qint64(writers * each));
}

void SqliteStorageTest::rewritesRowsWhenTheDescriptionChanges()
{
    const Folder folder;
    {
        const auto storage = opened(folder.path());
        QVERIFY(storage->apply({person(1), person(2)}).ok());
    }
    SqliteStorage storage(folder.path());
    QVERIFY(storage.open(withEmail()).ok());
    const ItemValue item = storage.snapshot()->itemValue(people, QStringLiteral("1"));
    QCOMPARE(item->asMap()->members().first().first, QStringLiteral("email"));
    QCOMPARE(numberOf(folder.path(), "SELECT count(*) FROM people WHERE doc LIKE '{\"email\":null,%'"), 2);
}

void SqliteStorageTest::setsAsideWhatIsNoItem()
{
    const Folder folder;
    {
        const auto storage = opened(folder.path());
        QVERIFY(storage->apply({person(1)}).ok());
    }
    {
        SqliteStorage storage(folder.path());
        QVERIFY(storage.open(withNumbers()).ok());
        QCOMPARE(storage.snapshot()->count(people), 0);
        QCOMPARE(storage.problems().size(), 1);
        QCOMPARE(storage.problems().first().place, QStringLiteral("people/1"));
        const Value taken = withMember(*person(1).value, QStringLiteral("name"), 5);
        QCOMPARE(storage.apply({creation(people, taken)}).error().kind, ErrorKind::Conflict);
    }
    const auto storage = opened(folder.path()); // and back
    QVERIFY(storage->problems().isEmpty());
    QCOMPARE(nameOf(*storage->snapshot(), QStringLiteral("1")), QStringLiteral("Name 1"));
}

void SqliteStorageTest::skipsRowsThatAreNoItems()
{
    const Folder folder;
    const auto storage = opened(folder.path());
    QVERIFY(storage->apply({person(1), person(2)}).ok());
    runSql(folder.path(), "UPDATE people SET doc = '{\"age\":\"old\"}' WHERE id = '1'");
    const auto snapshot = storage->snapshot();
    QCOMPARE(idsOf(*snapshot), QStringList{QStringLiteral("2")});
    QVERIFY(!snapshot->itemValue(people, QStringLiteral("1")));
    QVERIFY(snapshot->status().ok());
    QCOMPARE(storage->problems().size(), 1);
}

void SqliteStorageTest::makesIndexesThatListsUse()
{
    const Folder folder;
    SqlRandomLists random(5);
    SqliteStorage storage(folder.path());
    QVERIFY(storage.open(random.collections()).ok());
    QList<Write> batch;
    for (int i = 0; i < 1200; ++i)
        batch.append(random.creation(i));
    QVERIFY(storage.apply(batch).ok());
    const DictType &type = *random.itemType(SqlRandomLists::collection());
    ListRequest request;
    request.filter = *Filter::fromQuery({{QStringLiteral("age.$gt"), QStringLiteral("3")}}, type, random);
    request.sort = *Sort::fromQuery(QStringLiteral("-name"), type, random);
    request.limit = 5;
    storage.snapshot()->list(SqlRandomLists::collection(), request);
    QVERIFY(storage.settle().ok());
    const auto connection = SqliteConnection::open(folder.path(), {});
    const auto index = (*connection)->first("SELECT name FROM _indexes WHERE terms LIKE '%name%'");
    auto plan =
        (*connection)
            ->statement(
                "EXPLAIN QUERY PLAN SELECT row, created, id FROM things INDEXED BY " +
                index->text().toUtf8() +
                " WHERE json_extract(doc, '$.\"age\"') > 3"
                " ORDER BY ifnull(json_extract(keys, '$.\"name\"'), -9e999) DESC, created, id LIMIT 5");
    QVERIFY(plan.next());
    QVERIFY2(plan.text(3).startsWith(QLatin1String("SCAN things USING INDEX")), qPrintable(plan.text(3)));
    QVERIFY(!plan.next()); // nothing is sorted
}

void SqliteStorageTest::searchesWithTheIndexAsWithout()
{
    const Folder folder;
    SqlRandomLists random(6);
    SqliteStorage storage(folder.path());
    MemoryStorage memory;
    QVERIFY(storage.open(random.collections()).ok());
    QVERIFY(memory.open(random.collections()).ok());
    QList<Write> batch;
    for (int i = 0; i < 1200; ++i)
        batch.append(random.creation(i));
    QVERIFY(storage.apply(batch).ok());
    QVERIFY(memory.apply(batch).ok());
    const QString things = SqlRandomLists::collection();
    const auto totalOf = [&things](const Storage &of, const QString &words) {
        ListRequest request;
        request.search = Search(words);
        request.limit = 1;
        return of.snapshot()->list(things, request).total;
    };
    QCOMPARE(totalOf(storage, QStringLiteral("ann")), totalOf(memory, QStringLiteral("ann")));
    QVERIFY(storage.settle().ok());
    QCOMPARE(numberOf(folder.path(), "SELECT count(*) FROM _backdesk WHERE name = 'search:things'"), 1);
    // Changes after the index was made are in it.
    const Value item = *storage.snapshot()->itemValue(things, QStringLiteral("t0"));
    const Value renamed = withMember(item, QStringLiteral("name"), QStringLiteral("Rumpelstilz \"x\""));
    QVERIFY(storage.apply({update(storage, things, renamed)}).ok());
    QVERIFY(memory.apply({update(memory, things, renamed)}).ok());
    QVERIFY(storage.apply({removal(storage, things, QStringLiteral("T1"))}).ok());
    QVERIFY(memory.apply({removal(memory, things, QStringLiteral("T1"))}).ok());
    for (const char *words :
         {"ann", "zoe", "pelst", "\"quo", "it's zo", "an na", "fine", "strasse", "\xc3\x9f", "xxxxxxxx1",
          "\xf0\x9f\x98\x80 smi", "ANN", "%", "100% e", "nowhere"}) {
        const QString text = QString::fromUtf8(words);
        QVERIFY2(totalOf(storage, text) == totalOf(memory, text), words);
    }
}

void SqliteStorageTest::keepsFiles()
{
    const Folder folder;
    QString id;
    const QByteArray content("a\0b", 3);
    {
        const auto storage = opened(folder.path());
        const auto put = storage->files().put(content);
        QVERIFY(put.ok());
        id = *put;
        QVERIFY(storage->files().put({}).ok());
    }
    const auto storage = opened(folder.path());
    QCOMPARE(*storage->files().content(id), std::optional(content));
    QCOMPARE(storage->files().ids()->size(), 2);
    storage->files().remove(id);
    QVERIFY(!*storage->files().content(id));
    const QStringList others = *storage->files().ids();
    QCOMPARE(*storage->files().content(others.value(0)), std::optional(QByteArray()));
    runSql(folder.path(), "DROP TABLE _files");
    QVERIFY(!storage->files().content(id).ok() && !storage->files().ids().ok());
}

void SqliteStorageTest::readsBesideAServer()
{
    const Folder folder;
    const auto server = opened(folder.path());
    QVERIFY(server->apply({person(1)}).ok());
    const auto reader = opened(folder.path(), SqliteStorage::Mode::ReadOnly);
    QCOMPARE(idsOf(*reader->snapshot()), QStringList{QStringLiteral("1")});
    const Status status = reader->apply({person(2)});
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, ErrorKind::Unavailable);
    QVERIFY(server->apply({person(2)}).ok());
    QCOMPARE(reader->snapshot()->count(people), 2);
    QTRY_COMPARE_WITH_TIMEOUT(reader->changes().last(), quint64(1), 1000);
}

void SqliteStorageTest::refusesAFileThatIsNoDatabase()
{
    const Folder folder;
    writeFile(folder.path(), QByteArray("This is a text and no database. ").repeated(300));
    SqliteStorage storage(folder.path());
    const Status status = storage.open(sampleCollections());
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, ErrorKind::Unavailable);
    QVERIFY(status.error().message.text().contains(QLatin1String("is no sqlite database")));
    QVERIFY(readFile(folder.path()).startsWith("This is a text"));
}

void SqliteStorageTest::refusesTheDatabaseOfAnother()
{
    const Folder folder;
    SqliteConnection::Options options;
    options.access = SqliteConnection::Access::Create;
    QVERIFY((*SqliteConnection::open(folder.path(), options))->run("CREATE TABLE people (a)").ok());
    SqliteStorage storage(folder.path());
    const Status status = storage.open(sampleCollections());
    QVERIFY(!status.ok());
    QVERIFY(status.error().message.text().contains(QLatin1String("another program")));
    QCOMPARE(numberOf(folder.path(), "SELECT count(*) FROM sqlite_master"), 1);
}

void SqliteStorageTest::refusesALaterFormat()
{
    const Folder folder;
    opened(folder.path());
    runSql(folder.path(), "UPDATE _backdesk SET value = '2' WHERE name = 'format'");
    SqliteStorage storage(folder.path());
    const Status status = storage.open(sampleCollections());
    QVERIFY(!status.ok());
    QVERIFY(status.error().message.text().contains(QLatin1String("later version")));
}

void SqliteStorageTest::tellsAFullDatabase()
{
    const Folder folder;
    constexpr qint64 mostPages = 60;
    SqliteStorage storage(folder.path(), SqliteStorage::Mode::ReadWrite, mostPages);
    QVERIFY(storage.open(sampleCollections()).ok());
    int stored = 0;
    Status status = Done{};
    while (status && stored < 1000) {
        status = storage.apply({person(stored)});
        stored += status ? 1 : 0;
    }
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, ErrorKind::StorageFull);
    QCOMPARE(storage.snapshot()->count(people), qint64(stored));
    QCOMPARE(storage.newest()->count(people), qint64(stored));
    // Space again, without opening anew.
    for (int i = 0; i < 20; ++i)
        QVERIFY(storage.apply({removal(storage, people, QString::number(i))}).ok());
    QVERIFY(storage.apply({person(2000)}).ok());
}

void SqliteStorageTest::waitsForOthersAndGivesUp()
{
    const Folder folder;
    const auto storage = opened(folder.path());
    SqliteConnection::Options options;
    options.access = SqliteConnection::Access::Write;
    const auto other = std::move(*SqliteConnection::open(folder.path(), options));
    QVERIFY(other->run("BEGIN IMMEDIATE").ok());
    QVERIFY(storage->snapshot()->status().ok()); // readers do not wait
    std::thread soon([&] {
        QTest::qSleep(300); // as long as the other one works
        if (!other->run("COMMIT"))
            qFatal("the other transaction cannot end");
    });
    const Status status = storage->apply({person(1)});
    soon.join();
    QVERIFY(status.ok());
    QVERIFY(other->run("BEGIN IMMEDIATE").ok());
    const Status refused = storage->apply({person(2)});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
    QVERIFY(other->run("COMMIT").ok());
    QVERIFY(storage->apply({person(2)}).ok());
}

void SqliteStorageTest::survivesGarbage()
{
    const Folder folder;
    const auto storage = opened(folder.path());
    QList<Write> batch;
    for (int i = 0; i < 500; ++i)
        batch.append(person(i));
    QVERIFY(storage->apply(batch).ok());
    runSql(folder.path(), "PRAGMA wal_checkpoint(TRUNCATE)");
    const QByteArray whole = readFile(folder.path());
    QFile file(folder.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(whole.size(), 'x')), whole.size());
    file.flush();
    {
        const auto snapshot = storage->snapshot();
        snapshot->list(people, {});
        QVERIFY(!snapshot->status().ok());
        QCOMPARE(snapshot->status().error().kind, ErrorKind::Unavailable);
    }
    const Status status = storage->apply({person(1000)});
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, ErrorKind::Unavailable);
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(whole), whole.size());
    file.close();
    QCOMPARE(idsOf(*storage->snapshot()).size(), 500);
    QVERIFY(storage->apply({person(1000)}).ok());
    QVERIFY(storage->checkIntegrity().ok());
}

void SqliteStorageTest::noticesThatTheFileIsGone()
{
    const Folder folder;
    const auto storage = opened(folder.path());
    QVERIFY(storage->apply({person(1)}).ok());
    const QString elsewhere = folder.path() + QLatin1String(".away");
    QVERIFY(QFile::rename(folder.path(), elsewhere));
    QTRY_VERIFY_WITH_TIMEOUT(!storage->snapshot()->status().ok(), 1000);
    const Status status = storage->apply({person(2)});
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, ErrorKind::Unavailable);
    QVERIFY(QFile::rename(elsewhere, folder.path()));
    QTRY_VERIFY_WITH_TIMEOUT(storage->snapshot()->status().ok(), 1000);
    QVERIFY(storage->apply({person(2)}).ok());
    QCOMPARE(storage->snapshot()->count(people), 2);
}

/// The program itself writes pairs in a process of its own, see main(), and tells each that is safe.
void SqliteStorageTest::losesNothingWhenKilled()
{
    const Folder folder;
    QSet<QString> told;
    constexpr int kills = 6;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--write"), folder.path(), QString::number(kill)});
        QByteArray lines;
        const qsizetype enough = 300 + 700 * kill; // bytes: another moment each time
        while (lines.size() < enough && writer.waitForReadyRead(10000))
            lines += writer.readAll();
        QVERIFY2(lines.size() >= enough, writer.readAllStandardError().constData());
        writer.kill();
        QVERIFY(writer.waitForFinished());
        lines += writer.readAll();
        lines.truncate(lines.lastIndexOf('\n') + 1);
        for (const QByteArray &line : lines.split('\n')) {
            if (!line.isEmpty())
                told.insert(QString::fromLatin1(line));
        }
        QElapsedTimer clock;
        clock.start();
        const auto storage = opened(folder.path());
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
        const auto snapshot = storage->snapshot();
        for (const QString &id : std::as_const(told))
            QVERIFY2(snapshot->itemValue(people, id), qPrintable(id));
        snapshot->visitItems(people, [&](const ItemValue &item) {
            const QString id = item->map().value(u"_id").text();
            if (!snapshot->itemValue(places, id))
                qFatal("%s is only half there", qPrintable(id));
            return true;
        });
        QCOMPARE(snapshot->count(people), snapshot->count(places));
        QVERIFY(storage->checkIntegrity().ok());
    }
}
