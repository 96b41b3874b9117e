// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/ItemCacheTest.h"

#include "core/storage/ValuePool.h"
#include "core/storage/yaml/ItemCacheWriter.h"
#include "core/storage/yaml/ItemFile.h"
#include "tests/storage/FailingFileSystem.h"
#include "tests/storage/Items.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace backdesk;

namespace
{

LoadedItem sample(int number)
{
    const QString id = QStringLiteral("p%1").arg(number);
    auto item = std::make_shared<StoredItem>(person(id, QStringLiteral("Person %1").arg(number), number));
    if (number % 3 == 0) {
        Value raw = withMember(*item, QStringLiteral("note"), QStringLiteral("kept"));
        item->unknown = UnknownMembers::takeFrom(raw, *sampleCollections().first().type);
    }
    return {id, {100 + number, 1'700'000'000'000'000'000 + number, quint64(number)}, std::move(item)};
}

QByteArray textOf(const LoadedItem &item)
{
    return ItemFile::write(*item.item, StoredItem::of(item.item).unknown);
}

void writeCache(const QString &path, int count)
{
    FileSystem files;
    ItemCacheWriter writer(path, files);
    writer.startCollection(QStringLiteral("people"), 7);
    for (int i = 0; i < count; ++i)
        writer.add(sample(i));
    writer.startCollection(QStringLiteral("places"), 8);
    writer.add(sample(0));
    QVERIFY(writer.finish());
}

std::vector<LoadedItem> readAll(const ItemCache &cache, const ItemCache::IsCurrent &isCurrent)
{
    std::vector<LoadedItem> items;
    static ValuePool pool;
    for (const ItemCache::Block &block : cache.blocks())
        ItemCache::read(block, isCurrent, pool, items);
    return items;
}

std::vector<LoadedItem> readAll(const QString &path)
{
    const auto cache = ItemCache::open(path);
    return cache ? readAll(*cache, [](QByteArrayView, const FileStamp &) { return true; })
                 : std::vector<LoadedItem>();
}

/// Each item that was read is one that was written.
bool areTrue(const std::vector<LoadedItem> &items)
{
    return std::all_of(items.begin(), items.end(), [](const LoadedItem &item) {
        const LoadedItem right = sample(item.id.sliced(1).toInt());
        return item.stamp == right.stamp && textOf(item) == textOf(right);
    });
}

} // namespace

void ItemCacheTest::roundTrips()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral(".cache"));
    QVERIFY(!ItemCache::open(path));
    writeCache(path, 3000);
    QCOMPARE(filesBelow(folder.path()).keys(), QStringList{QStringLiteral(".cache")});
    const auto cache = ItemCache::open(path);
    QVERIFY(cache);
    QVERIFY(cache->blocks().size() > 2); // so that several threads have something to do
    QCOMPARE(cache->blocks().front().collection, QStringLiteral("people"));
    QCOMPARE(cache->blocks().front().signature, quint64(7));
    QCOMPARE(cache->blocks().back().collection, QStringLiteral("places"));
    QCOMPARE(cache->blocks().back().signature, quint64(8));
    const auto items = readAll(path);
    QCOMPARE(items.size(), size_t(3001));
    QVERIFY(areTrue(items));
}

void ItemCacheTest::isWrittenOverTheRestOfAnother()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral(".cache"));
    writeFile(path + QStringLiteral(".tmp"), "a process ended here");
    writeCache(path, 3);
    QCOMPARE(readAll(path).size(), size_t(4));
    QCOMPARE(filesBelow(folder.path()).keys(), QStringList{QStringLiteral(".cache")});
}

void ItemCacheTest::givesOnlyCurrentItems()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral(".cache"));
    writeCache(path, 10);
    const auto cache = ItemCache::open(path);
    const auto items = readAll(*cache, [](QByteArrayView id, const FileStamp &stamp) {
        return id == "p4" && stamp == sample(4).stamp;
    });
    QCOMPARE(items.size(), size_t(1));
    QCOMPARE(items.front().id, QStringLiteral("p4"));
}

void ItemCacheTest::survivesDamage()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral(".cache"));
    writeCache(path, 40);
    const QByteArray whole = readFile(path);
    QRandomGenerator random(5);
    qsizetype given = 0;
    for (int i = 0; i < 1000; ++i) {
        QByteArray damaged = whole;
        for (int flips = random.bounded(1, 4); flips > 0; --flips) {
            char &byte = damaged[random.bounded(i % 2 ? 60 : int(damaged.size()))];
            byte = char(byte ^ (1 << random.bounded(8)));
        }
        writeFile(path, damaged);
        const auto items = readAll(path);
        QVERIFY(areTrue(items));
        given += qsizetype(items.size());
    }
    QVERIFY(given > 0 && given < 1000 * 41);
}

void ItemCacheTest::survivesEveryLength()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral(".cache"));
    writeCache(path, 3);
    const QByteArray whole = readFile(path);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        writeFile(path, whole.first(size));
        const auto items = readAll(path);
        QVERIFY(items.size() < 4);
        QVERIFY(areTrue(items));
    }
}

void ItemCacheTest::leavesTheOldOneWhenWritingFails()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral(".cache"));
    writeCache(path, 5);
    const QByteArray before = readFile(path);
    for (int call = 1; call <= 4; ++call) {
        FailingFileSystem files;
        files.failAt(call, ENOSPC);
        ItemCacheWriter writer(path, files);
        writer.startCollection(QStringLiteral("people"), 7);
        writer.add(sample(1));
        QVERIFY(!writer.finish());
        QCOMPARE(readFile(path), before);
        QCOMPARE(filesBelow(folder.path()).size(), 1);
    }
    {
        FileSystem files;
        ItemCacheWriter unfinished(path, files);
        unfinished.add(sample(1));
    }
    QCOMPARE(readFile(path), before);
    QCOMPARE(filesBelow(folder.path()).size(), 1);
}
