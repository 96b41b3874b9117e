// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/StorageContractTest.h"

#include "core/storage/MemoryStorage.h"
#include "core/storage/sql/PostgresStorage.h"
#include "core/storage/sql/SqliteStorage.h"
#include "core/storage/yaml/YamlStorage.h"
#include "core/value/Json.h"
#include "tests/storage/Items.h"
#include "tests/support/PostgresServer.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace backdesk;

namespace
{

const QString people = QStringLiteral("people");
const QString places = QStringLiteral("places");

/// The storage of a row, opened, with a folder of its own.
struct OpenStorage {
    QTemporaryDir folder;
    std::unique_ptr<Storage> storage;

    OpenStorage()
    {
        QFETCH(QString, type);
        if (type == QLatin1String("yaml"))
            storage = std::make_unique<YamlStorage>(folder.path());
        else if (type == QLatin1String("sqlite"))
            storage = std::make_unique<SqliteStorage>(folder.filePath(QStringLiteral("data.sqlite")));
        else if (type == QLatin1String("postgres"))
            storage = std::make_unique<PostgresStorage>(
                test::sharedPostgres().url(test::sharedPostgres().newSchema()));
        else
            storage = std::make_unique<MemoryStorage>();
        if (!storage->open(sampleCollections()))
            qFatal("the storage cannot be opened");
    }
    Storage *operator->() const { return storage.get(); }
    Storage &operator*() const { return *storage; }
    QStringList ids(const ListRequest &request = {}) const
    {
        QStringList ids;
        for (const ItemValue &item : storage->snapshot()->list(people, request).items)
            ids.append(item->map().value(u"_id").text());
        return ids;
    }
};

} // namespace

void StorageContractTest::storages()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("memory") << QStringLiteral("memory");
    QTest::newRow("yaml") << QStringLiteral("yaml");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
    QTest::newRow("postgres") << QStringLiteral("postgres");
}

void StorageContractTest::startsEmpty()
{
    const OpenStorage storage;
    QFETCH(QString, type);
    QCOMPARE(storage->typeName(), type);
    QCOMPARE(storage->snapshot()->count(people), 0);
    QVERIFY(!storage->snapshot()->itemValue(people, QStringLiteral("1")));
    QVERIFY(!storage->snapshot()->itemValue(QStringLiteral("nothing"), QStringLiteral("1")));
    QVERIFY(storage->problems().isEmpty());
}

void StorageContractTest::givesBackWhatWasWritten()
{
    const OpenStorage storage;
    const Value jane = person(QStringLiteral("1"), QStringLiteral("Jane"));
    QVERIFY(storage->apply({creation(people, jane)}).ok());
    const ItemValue found = storage->snapshot()->itemValue(people, QStringLiteral("1"));
    QVERIFY(found);
    QCOMPARE(toJson(*found), toJson(jane));
    QVERIFY(!storage->snapshot()->itemValue(places, QStringLiteral("1")));
}

void StorageContractTest::listsInOrderOfCreation()
{
    const OpenStorage storage;
    QVERIFY(storage
                ->apply({creation(people, person(QStringLiteral("b"), QStringLiteral("B"), 3)),
                         creation(people, person(QStringLiteral("c"), QStringLiteral("C"), 1)),
                         creation(people, person(QStringLiteral("z"), QStringLiteral("Z"), 2)),
                         creation(people, person(QStringLiteral("a"), QStringLiteral("A"), 2))})
                .ok());
    const QStringList order = {QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("z"),
                               QStringLiteral("b")};
    QCOMPARE(storage.ids(), order);
    ListRequest request;
    request.skip = 1;
    request.limit = 2;
    QCOMPARE(storage.ids(request), order.mid(1, 2));
    QCOMPARE(storage->snapshot()->list(people, request).total, 4);
    request.skip = 10;
    QCOMPARE(storage.ids(request), QStringList());
}

void StorageContractTest::replacesAndDeletes()
{
    const OpenStorage storage;
    const Value jane = person(QStringLiteral("1"), QStringLiteral("Jane"));
    QVERIFY(storage->apply({creation(people, jane)}).ok());
    const Value renamed = withMember(jane, QStringLiteral("name"), QStringLiteral("Janet"));
    QVERIFY(storage->apply({update(*storage, people, renamed)}).ok());
    QCOMPARE(storage->snapshot()->itemValue(people, QStringLiteral("1"))->map().value(u"name").text(),
             QStringLiteral("Janet"));
    QCOMPARE(storage->snapshot()->count(people), 1);
    QVERIFY(storage->apply({removal(*storage, people, QStringLiteral("1"))}).ok());
    QCOMPARE(storage->snapshot()->count(people), 0);
    QVERIFY(storage->apply({creation(people, jane)}).ok());
    QCOMPARE(storage->snapshot()->count(people), 1);
}

void StorageContractTest::refusesATakenId()
{
    const OpenStorage storage;
    QVERIFY(storage->apply({creation(people, person(QStringLiteral("1"), QStringLiteral("Jane")))}).ok());
    const Status status =
        storage->apply({creation(people, person(QStringLiteral("1"), QStringLiteral("Joe")))});
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, ErrorKind::Conflict);
    QCOMPARE(storage->snapshot()->itemValue(people, QStringLiteral("1"))->map().value(u"name").text(),
             QStringLiteral("Jane"));
}

void StorageContractTest::refusesAStaleBase()
{
    const OpenStorage storage;
    const Value jane = person(QStringLiteral("1"), QStringLiteral("Jane"));
    QVERIFY(storage->apply({creation(people, jane)}).ok());
    const Write late =
        update(*storage, people, withMember(jane, QStringLiteral("name"), QStringLiteral("Late")));
    const Write lateRemoval = removal(*storage, people, QStringLiteral("1"));
    QVERIFY(storage->apply({update(*storage, people, withMember(jane, QStringLiteral("age"), 50))}).ok());
    for (const Write &write : {late, lateRemoval}) {
        const Status status = storage->apply({write});
        QVERIFY(!status.ok());
        QCOMPARE(status.error().kind, ErrorKind::Stale);
    }
    QCOMPARE(storage->snapshot()->itemValue(people, QStringLiteral("1"))->map().value(u"age"), Value(50));
}

void StorageContractTest::appliesAllOfABatchOrNothing()
{
    const OpenStorage storage;
    QVERIFY(storage->apply({creation(people, person(QStringLiteral("1"), QStringLiteral("Jane")))}).ok());
    const Status status = storage->apply(
        {creation(people, person(QStringLiteral("2"), QStringLiteral("Joe"))),
         removal(*storage, people, QStringLiteral("1")),
         creation(places, person(QStringLiteral("3"), QStringLiteral("x"))),
         Write{people, QStringLiteral("9"), person(QStringLiteral("9"), QStringLiteral("Late")),
               std::make_shared<const StoredItem>(Value())}});
    QVERIFY(!status.ok());
    QCOMPARE(storage.ids(), QStringList{QStringLiteral("1")});
    QCOMPARE(storage->snapshot()->count(places), 0);
}

void StorageContractTest::keepsASnapshotsValues()
{
    const OpenStorage storage;
    const Value jane = person(QStringLiteral("1"), QStringLiteral("Jane"));
    QVERIFY(storage->apply({creation(people, jane)}).ok());
    const ItemValue before = storage->snapshot()->itemValue(people, QStringLiteral("1"));
    QVERIFY(storage->apply({removal(*storage, people, QStringLiteral("1"))}).ok());
    QCOMPARE(toJson(*before), toJson(jane));
}

/// Writers of pairs and readers at the same time: no reader ever sees one half of a pair.
void StorageContractTest::keepsACommonCount()
{
    const OpenStorage storage;
    constexpr int pairs = 50;
    std::atomic<bool> done = false;
    std::atomic<int> odd = 0;
    std::thread reader([&] {
        while (!done) {
            const auto snapshot = storage->snapshot();
            if (snapshot->count(people) != snapshot->count(places))
                ++odd;
        }
    });
    std::vector<std::thread> writers;
    std::atomic<int> failures = 0;
    for (int writer = 0; writer < 2; ++writer) {
        writers.emplace_back([&, writer] {
            for (int i = 0; i < pairs; ++i) {
                const QString id = QStringLiteral("%1-%2").arg(writer).arg(i);
                ValueMap place;
                place.set(QStringLiteral("name"), id);
                place.set(QStringLiteral("_id"), id);
                place.set(QStringLiteral("_meta"), ValueMap());
                if (!storage->apply({creation(people, person(id, id)), creation(places, place)}))
                    ++failures;
            }
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    done = true;
    reader.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(odd.load(), 0);
    QCOMPARE(storage->snapshot()->count(people), qint64(2 * pairs));
}
