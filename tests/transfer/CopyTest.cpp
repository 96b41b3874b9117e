// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer/CopyTest.h"

#include "core/storage/MemoryStorage.h"
#include "core/transfer/Copy.h"
#include "tests/support/PostgresServer.h"
#include "tests/transfer/Shop.h"

#include <QTest>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

Result<CopyReport> copied(const Shop &shop, Storage &from, Storage &to, bool intoExisting = false)
{
    const TransferControl control;
    Copy copy(shop.collections(), from, to, control);
    copy.intoExisting = intoExisting;
    return copy.run();
}

QString problemOf(const Result<CopyReport> &report)
{
    return report ? QString() : report.error().message.text();
}

/// Loses a member of what it is given.
class ForgetfulStorage : public MemoryStorage
{
public:
    Status apply(const QList<Write> &batch, const std::function<void()> &ordered = {}) override
    {
        QList<Write> changed = batch;
        for (Write &write : changed) {
            if (write.id == QLatin1String("u3"))
                write.value->asMap()->set(QStringLiteral("age"), 4);
        }
        return MemoryStorage::apply(changed, ordered);
    }
};

} // namespace

void CopyTest::allStoragesHoldTheSame()
{
    const Shop shop;
    const auto source = shop.openMemory();
    shop.fill(*source, 60);
    const QList<StorageChoice> stations{
        {StorageType::Yaml, shop.path(QStringLiteral("one"))},
        {StorageType::Sqlite, shop.path(QStringLiteral("two.db"))},
        {StorageType::Postgres, sharedPostgres().url(sharedPostgres().newSchema())},
        {StorageType::Yaml, shop.path(QStringLiteral("three"))},
    };
    QByteArray hash;
    std::shared_ptr<Storage> from = source;
    for (const StorageChoice &station : stations) {
        const auto to = shop.open(station);
        const auto report = copied(shop, *from, *to);
        QVERIFY2(report.ok(), qPrintable(station.shown() + u' ' + problemOf(report)));
        QCOMPARE(report->items, 66);
        QCOMPARE(report->written, 66);
        QCOMPARE(report->files, 6);
        QVERIFY(report->missingFiles.isEmpty());
        if (hash.isEmpty())
            hash = report->sum.hex();
        QCOMPARE(report->sum.hex(), hash);
        from->close();
        to->close();
        from = shop.open(station, StorageUse::Read); // what was kept, not what is in memory
    }
    const ItemValue first = source->snapshot()->itemValue(QStringLiteral("users"), QStringLiteral("u10"));
    const ItemValue last = from->snapshot()->itemValue(QStringLiteral("users"), QStringLiteral("u10"));
    QVERIFY(last && *first == *last);
    QVERIFY(!StoredItem::of(last).unknown.isEmpty());
    QCOMPARE(memberOf(*from, QStringLiteral("users"), QStringLiteral("u10"), QStringLiteral("born"))
                 .asDateTime()
                 ->offset(),
             std::optional(7200));
}

void CopyTest::anInterruptedOneGoesOn()
{
    const Shop shop;
    const auto from = shop.openMemory();
    const auto to = shop.openMemory();
    shop.fill(*from, 2500);
    TransferControl control;
    control.onProgress = [&control](const TransferProgress &progress) {
        if (progress.step == TransferProgress::Step::Copy && progress.done == 1700)
            control.cancelled = true;
    };
    const auto ended = Copy(shop.collections(), *from, *to, control).run();
    QVERIFY(!ended.ok());
    QCOMPARE(ended.error().kind, cancelledError().kind);
    const qint64 there =
        to->snapshot()->count(QStringLiteral("users")) + to->snapshot()->count(QStringLiteral("addrs"));
    QVERIFY2(there >= 1250 && there < 2750, qPrintable(QString::number(there)));
    const auto report = copied(shop, *from, *to);
    QVERIFY(report.ok());
    QCOMPARE(report->items, 2750);
    QCOMPARE(report->written, 2750 - there);
    const auto again = copied(shop, *from, *to);
    QVERIFY(again.ok());
    QCOMPARE(again->written, 0);
    QCOMPARE(again->sum.hex(), report->sum.hex());
}

void CopyTest::othersAtTheTargetStopIt()
{
    const Shop shop;
    const auto from = shop.openMemory();
    const auto to = shop.openMemory();
    shop.fill(*from, 20);
    QVERIFY(to->apply({shop.write(QStringLiteral("addrs"), QStringLiteral("own"), "{}")}).ok());
    const auto foreign = copied(shop, *from, *to);
    QVERIFY(!foreign.ok());
    QCOMPARE(foreign.error().kind, ErrorKind::Conflict);
    QVERIFY(foreign.error().message.text().contains(QLatin1String("addrs/own")));
    QCOMPARE(to->snapshot()->count(QStringLiteral("users")), 0);

    const auto changed = shop.openMemory();
    QVERIFY(copied(shop, *from, *changed).ok());
    breakItem(*changed, QStringLiteral("users"), QStringLiteral("u5"),
              [](ValueMap &item) { item.set(QStringLiteral("age"), 6); });
    const auto differs = copied(shop, *from, *changed);
    QVERIFY(!differs.ok());
    QVERIFY(differs.error().message.text().contains(QLatin1String("users/u5")));
}

void CopyTest::goesIntoExisting()
{
    const Shop shop;
    const auto from = shop.openMemory();
    const auto to = shop.openMemory();
    shop.fill(*from, 20);
    QVERIFY(to->apply({shop.write(QStringLiteral("addrs"), QStringLiteral("own"), "{\"name\": \"stays\"}"),
                       shop.write(QStringLiteral("users"), QStringLiteral("u5"), "{\"name\": \"goes\"}")})
                .ok());
    const auto report = copied(shop, *from, *to, true);
    QVERIFY2(report.ok(), qPrintable(problemOf(report)));
    QCOMPARE(report->items, 22);
    QCOMPARE(memberOf(*to, QStringLiteral("users"), QStringLiteral("u5"), QStringLiteral("age")), Value(5));
    QCOMPARE(memberOf(*to, QStringLiteral("addrs"), QStringLiteral("own"), QStringLiteral("name")),
             Value(QStringLiteral("stays")));
}

void CopyTest::replacesUnknownMembers()
{
    const Shop shop;
    const auto from = shop.openMemory();
    const auto to = shop.openMemory();
    shop.fill(*from, 20);
    QVERIFY(
        to->apply({shop.write(QStringLiteral("users"), QStringLiteral("u1"), "{\"name\": \"x\", \"old\": 1}"),
                   shop.write(QStringLiteral("users"), QStringLiteral("u10"), "{\"name\": \"x\"}")})
            .ok());
    QVERIFY(copied(shop, *from, *to, true).ok());
    const auto unknown = [&to](const char *id) {
        const auto item = to->snapshot()->itemValue(QStringLiteral("users"), QString::fromLatin1(id));
        return wholeItem(item).map().value(u"nick");
    };
    QVERIFY(unknown("u1").isNull());
    QCOMPARE(unknown("u10").map().value(u"of"), Value(ValueList{10}));
    QVERIFY(StoredItem::of(to->snapshot()->itemValue(QStringLiteral("users"), QStringLiteral("u1")))
                .unknown.isEmpty());
}

void CopyTest::tellsFilesThatAreMissing()
{
    const Shop shop;
    const auto from = shop.openMemory();
    const auto to = shop.openMemory();
    shop.fill(*from, 20);
    const QString lost =
        memberOf(*from, QStringLiteral("users"), QStringLiteral("u10"), QStringLiteral("photo"))
            .map()
            .value(u"file_id")
            .text();
    from->files().remove(lost);
    const auto report = copied(shop, *from, *to);
    QVERIFY(report.ok());
    QCOMPARE(report->missingFiles, QStringList{QStringLiteral("users/u10: ") + lost});
    QCOMPARE(report->files, 1);
    QCOMPARE(report->items, 22);
}

void CopyTest::aTargetThatKeepsSomethingElseIsFound()
{
    const Shop shop;
    const auto from = shop.openMemory();
    shop.fill(*from, 20);
    ForgetfulStorage to;
    QVERIFY(to.open(shop.collections()).ok());
    const auto report = copied(shop, *from, to);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Conflict);
}

void CopyTest::aReaderNeedsNoLock()
{
    const Shop shop;
    for (const StorageChoice &choice :
         {StorageChoice{StorageType::Yaml, shop.path(QStringLiteral("served"))},
          StorageChoice{StorageType::Sqlite, shop.path(QStringLiteral("served.db"))}}) {
        const auto served = shop.open(choice);
        shop.fill(*served, 20);
        const auto reader = shop.open(choice, StorageUse::Read);
        const auto to = shop.openMemory();
        const auto report = copied(shop, *reader, *to);
        QVERIFY2(report.ok(), qPrintable(choice.shown()));
        QCOMPARE(report->items, 22);
        QVERIFY(report->missingFiles.isEmpty());
        const auto written = reader->apply({shop.write(QStringLiteral("addrs"), QStringLiteral("x"), "{}")});
        QVERIFY2(!written.ok(), qPrintable(choice.shown()));
    }
}
