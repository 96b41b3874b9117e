// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/ItemLoaderTest.h"

#include "core/schema/IntType.h"
#include "core/storage/yaml/ItemCacheWriter.h"
#include "core/storage/yaml/ItemFile.h"
#include "core/storage/yaml/ItemLoader.h"
#include "core/storage/yaml/TypeSignature.h"
#include "tests/storage/Items.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace backdesk;

namespace
{

const QList<StoredCollection> &collections()
{
    static const QList<StoredCollection> sample = sampleCollections();
    return sample;
}

/// A data folder with people, and what is read of it.
struct Folder {
    QTemporaryDir folder;
    DataFolder data{folder.path()};

    explicit Folder(int count)
    {
        for (int i = 0; i < count; ++i)
            put(QStringLiteral("p%1").arg(i), QStringLiteral("Person %1").arg(i));
    }
    QString path(const QString &id) const { return data.item({QStringLiteral("people"), id}); }
    void put(const QString &id, const QString &name) const
    {
        writeFile(path(id), ItemFile::write(person(id, name), {}));
    }
    LoadedCollection load(const QList<StoredCollection> &as = collections()) const
    {
        const auto cache = ItemCache::open(data.cache());
        auto loaded = ItemLoader(data, cache.get()).load(as);
        return loaded ? std::move(loaded->front()) : LoadedCollection();
    }
    void writeCache(const LoadedCollection &loaded) const
    {
        FileSystem files;
        ItemCacheWriter writer(data.cache(), files);
        writer.startCollection(QStringLiteral("people"), typeSignature(*collections().front().type));
        for (const LoadedItem &item : loaded.items)
            writer.add(item);
        QVERIFY(writer.finish());
    }
};

QStringList namesOf(const LoadedCollection &loaded)
{
    QStringList names;
    for (const LoadedItem &item : loaded.items)
        names.append(item.id + u'=' + item.item->map().value(u"name").text());
    names.sort();
    return names;
}

} // namespace

void ItemLoaderTest::readsFiles()
{
    const Folder folder(300);
    const LoadedCollection loaded = folder.load();
    QCOMPARE(loaded.items.size(), size_t(300));
    QCOMPARE(loaded.read, 300);
    QVERIFY(loaded.broken.empty());
    for (const LoadedItem &item : loaded.items)
        QVERIFY(FileStamp::of(folder.path(item.id)) == item.stamp);
    QVERIFY(namesOf(loaded).contains(QStringLiteral("p17=Person 17")));
    const auto none =
        ItemLoader(DataFolder(folder.folder.filePath(QStringLiteral("none")))).load(collections());
    QVERIFY(none);
    QCOMPARE(none->size(), size_t(2));
    QVERIFY(none->front().items.empty());
}

void ItemLoaderTest::takesUnchangedItemsFromTheCache()
{
    const Folder folder(300);
    writeFile(folder.path(QStringLiteral("odd")), "# by hand\nname: Odd\nage: 3\nnote: mine\n");
    const LoadedCollection first = folder.load();
    folder.writeCache(first);
    const LoadedCollection again = folder.load();
    QCOMPARE(again.read, 0);
    QCOMPARE(namesOf(again), namesOf(first));
    const auto odd = std::find_if(again.items.begin(), again.items.end(),
                                  [](const LoadedItem &item) { return item.id == QLatin1String("odd"); });
    QVERIFY(odd != again.items.end());
    QVERIFY(ItemFile::write(*odd->item, StoredItem::of(odd->item).unknown).contains("note: mine"));
}

void ItemLoaderTest::noticesWhatChanged()
{
    const Folder folder(100);
    folder.writeCache(folder.load());
    folder.put(QStringLiteral("p3"), QStringLiteral("Other 3")); // of the same size
    QVERIFY(QFile::remove(folder.path(QStringLiteral("p4"))));
    folder.put(QStringLiteral("new"), QStringLiteral("New"));
    QVERIFY(QFile::remove(folder.path(QStringLiteral("p5"))));
    QVERIFY(QFile::rename(folder.path(QStringLiteral("p6")), folder.path(QStringLiteral("p5"))));
    const LoadedCollection loaded = folder.load();
    const QStringList names = namesOf(loaded);
    QCOMPARE(loaded.read, 2 + 1); // p3, new, p5, which tells another _id
    QCOMPARE(loaded.broken.size(), size_t(1));
    QVERIFY(names.contains(QStringLiteral("p3=Other 3")));
    QVERIFY(names.contains(QStringLiteral("new=New")));
    QVERIFY(!names.contains(QStringLiteral("p4=Person 4")));
    QCOMPARE(loaded.items.size(), size_t(98));
}

void ItemLoaderTest::readsAnewForAnotherType()
{
    const Folder folder(20);
    folder.writeCache(folder.load());
    QList<DictType::Field> fields = collections().front().type->fields();
    TypeOptions ten;
    ten.defaultValue = 10;
    fields.append({QStringLiteral("more"), std::make_shared<IntType>(ten, IntType::Options())});
    QList<StoredCollection> changed = collections();
    changed.front().type = std::make_shared<ItemType>(TypeOptions(), fields);
    const LoadedCollection loaded = folder.load(changed);
    QCOMPARE(loaded.read, 20);
    QCOMPARE(*loaded.items.front().item->map().value(u"more").asInt(), 10);
}

void ItemLoaderTest::tellsWhatIsBroken()
{
    const Folder folder(2);
    writeFile(folder.path(QStringLiteral("bad")), "name: [\n");
    writeFile(folder.path(QStringLiteral("typed")), "age: old\n");
    writeFile(folder.path(QStringLiteral("no id")), "name: x\n");
    QVERIFY(QFile::link(QStringLiteral("nowhere"), folder.path(QStringLiteral("link"))));
    QVERIFY(QDir().mkpath(folder.path(QStringLiteral("folder"))));
    writeFile(folder.data.collection(QStringLiteral("people")) + QStringLiteral("/.hidden.yml"), "name: [\n");
    writeFile(folder.data.collection(QStringLiteral("people")) + QStringLiteral("/readme.txt"), "hello\n");
    const LoadedCollection loaded = folder.load();
    QStringList broken;
    for (const auto &each : loaded.broken)
        broken.append(QFileInfo(each.path).fileName());
    broken.sort();
    QCOMPARE(broken, QStringList({QStringLiteral("bad.yml"), QStringLiteral("link.yml"),
                                  QStringLiteral("no id.yml"), QStringLiteral("typed.yml")}));
    QCOMPARE(loaded.items.size(), size_t(2));
    QCOMPARE(QSet<QString>(loaded.others.begin(), loaded.others.end()),
             QSet<QString>({QStringLiteral(".hidden.yml"), QStringLiteral("readme.txt")}));
}

void ItemLoaderTest::tellsProgress()
{
    const Folder folder(50);
    ItemLoader loader(folder.data);
    QList<QPair<qint64, qint64>> told;
    loader.onProgress = [&told](qint64 done, qint64 total) { told.append({done, total}); };
    QVERIFY(loader.load(collections()));
    QVERIFY(!told.isEmpty());
    QCOMPARE(told.last(), qMakePair(qint64(50), qint64(50)));
}
