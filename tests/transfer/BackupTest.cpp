// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer/BackupTest.h"

#include "core/storage/yaml/YamlStorage.h"
#include "core/transfer/Backup.h"
#include "core/transfer/BackupReader.h"
#include "core/transfer/Copy.h"
#include "core/transfer/Restore.h"
#include "core/transfer/StorageSum.h"
#include "tests/storage/FailingFileSystem.h"
#include "tests/transfer/Shop.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QtEndian>
#include <QTest>

#include <cerrno>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

Result<BackupReport> backedUp(const Shop &shop, Storage &storage, const QString &path)
{
    const TransferControl control;
    return writeBackup(QStringLiteral("shop"), shop.collections(), storage, path, control);
}

Result<RestoreReport> restored(const QList<StoredCollection> &collections, const QString &path,
                               Storage &storage)
{
    const TransferControl control;
    BackupReader reader(path, control);
    Status status = reader.open();
    Restore restore(collections, reader, storage, control);
    if (status)
        status = restore.check();
    if (!status)
        return status.errors();
    return restore.run();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

void BackupTest::bringsEverythingBack()
{
    const Shop shop;
    const auto storage = shop.openMemory();
    shop.fill(*storage, 40);
    const QString path = shop.path(QStringLiteral("b"));
    const auto report = backedUp(shop, *storage, path);
    QVERIFY(report.ok());
    QCOMPARE(report->items, 44);
    QCOMPARE(report->files, 4);
    const auto other = shop.openMemory();
    const auto back = restored(shop.collections(), path, *other);
    QVERIFY2(back.ok(), qPrintable(back.ok() ? QString() : back.error().message.text()));
    QCOMPARE(back->items, 44);
    QCOMPARE(back->hash, report->hash);
    // Comparing finds nothing that differs, and so writes nothing.
    const TransferControl control;
    const auto compared = Copy(shop.collections(), *storage, *other, control).run();
    QVERIFY(compared.ok());
    QCOMPARE(compared->written, 0);
}

void BackupTest::hasManyBlocks()
{
    const Shop shop;
    const auto storage = shop.openMemory();
    shop.fill(*storage, 10);
    for (int i = 0; i < 5; ++i) {
        const QByteArray text(700'000, char('a' + i));
        QVERIFY(storage
                    ->apply({shop.write(QStringLiteral("addrs"), QStringLiteral("big%1").arg(i),
                                        "{\"name\": \"" + text + "\"}")})
                    .ok());
    }
    const QString path = shop.path(QStringLiteral("b"));
    QVERIFY(backedUp(shop, *storage, path).ok());
    const auto other = shop.openMemory();
    const auto back = restored(shop.collections(), path, *other);
    QVERIFY(back.ok());
    QCOMPARE(back->items, 16);
    QCOMPARE(memberOf(*other, QStringLiteral("addrs"), QStringLiteral("big4"), QStringLiteral("name")).text(),
             QString(700'000, u'e'));
}

void BackupTest::replacesWhatIsThere()
{
    const Shop shop;
    const auto storage = shop.openMemory();
    shop.fill(*storage, 20);
    const QString path = shop.path(QStringLiteral("b"));
    QVERIFY(backedUp(shop, *storage, path).ok());
    QVERIFY(storage->apply({shop.write(QStringLiteral("addrs"), QStringLiteral("later"), "{}")}).ok());
    breakItem(*storage, QStringLiteral("users"), QStringLiteral("u7"),
              [](ValueMap &item) { item.set(QStringLiteral("age"), 99); });
    const ItemValue gone = storage->newest()->itemValue(QStringLiteral("users"), QStringLiteral("u8"));
    QVERIFY(storage->apply({Write{QStringLiteral("users"), QStringLiteral("u8"), {}, gone}}).ok());
    const auto back = restored(shop.collections(), path, *storage);
    QVERIFY(back.ok());
    QCOMPARE(back->items, 22);
    QCOMPARE(back->written, 2);
    QCOMPARE(back->removed, 1);
    QCOMPARE(memberOf(*storage, QStringLiteral("users"), QStringLiteral("u7"), QStringLiteral("age")),
             Value(7));
    QVERIFY(!storage->snapshot()->itemValue(QStringLiteral("addrs"), QStringLiteral("later")));
}

void BackupTest::damageIsFoundBeforeAnythingIsChanged()
{
    const Shop shop;
    const auto storage = shop.openMemory();
    shop.fill(*storage, 20);
    const QString path = shop.path(QStringLiteral("b"));
    QVERIFY(backedUp(shop, *storage, path).ok());
    const QByteArray whole = contents(path);
    const auto empty = shop.openMemory();
    const auto refuses = [&](const QByteArray &bytes) {
        write(path, bytes);
        const auto back = restored(shop.collections(), path, *empty);
        return !back.ok() && back.error().kind == ErrorKind::Malformed &&
               empty->snapshot()->count(QStringLiteral("users")) == 0;
    };
    for (qsizetype at = 0; at < whole.size(); at += std::max<qsizetype>(whole.size() / 60, 1)) {
        QByteArray damaged = whole;
        damaged[at] = char(damaged[at] ^ 0x20);
        QVERIFY2(refuses(damaged), qPrintable(QString::number(at)));
        QVERIFY2(refuses(whole.first(at)), qPrintable(QString::number(at)));
    }
    QVERIFY(refuses(whole + "x"));
    // Someone who can make a hash cannot make a backup of nonsense.
    QByteArray forged = whole.first(18) + QByteArray(4, '\1') + whole.mid(22).chopped(32);
    forged += QCryptographicHash::hash(forged, QCryptographicHash::Sha256);
    QVERIFY(refuses(forged));
    write(path, whole);
    QVERIFY(restored(shop.collections(), path, *empty).ok());
}

void BackupTest::whatDoesNotFitIsRefused()
{
    const Shop shop;
    const auto storage = shop.openMemory();
    shop.fill(*storage, 20);
    const QString path = shop.path(QStringLiteral("b"));
    QVERIFY(backedUp(shop, *storage, path).ok());
    const auto read = [](const char *fields) {
        return readDescription("backoffice: shop\nstorage: {type: memory}\ncollections: {" +
                                   QByteArray(fields) + "}\n",
                               QStringLiteral("other.yml"));
    };
    for (const auto &[fields, word] :
         {std::pair("users: {fields: {name: Int}}, addrs: {fields: {name: String}}", "$.name"),
          std::pair("users: {fields: {name: String}}", "addrs")}) {
        const DescriptionResult other = read(fields);
        QVERIFY(other.ok());
        QVERIFY(other.backoffice->open().ok());
        QList<StoredCollection> collections;
        for (const auto &collection : other.backoffice->collections())
            collections.append({collection->name(), collection->type()});
        const auto back = restored(collections, path, other.backoffice->storage());
        QVERIFY(!back.ok());
        QCOMPARE(back.error().kind, ErrorKind::Invalid);
        QVERIFY2(back.error().message.text().contains(QLatin1String(word)),
                 qPrintable(back.error().message.text()));
        QCOMPARE(other.backoffice->storage().snapshot()->count(QStringLiteral("users")), 0);
    }
}

void BackupTest::leavesNoFileBehind()
{
    const Shop shop;
    const auto storage = shop.openMemory();
    shop.fill(*storage, 20);
    const QStringList before = QDir(shop.folder()).entryList(QDir::Files | QDir::Hidden);
    TransferControl control;
    control.cancelled = true;
    const auto ended = writeBackup(QStringLiteral("shop"), shop.collections(), *storage,
                                   shop.path(QStringLiteral("b")), control);
    QVERIFY(!ended.ok());
    QCOMPARE(QDir(shop.folder()).entryList(QDir::Files | QDir::Hidden), before);
    QVERIFY(!backedUp(shop, *storage, shop.path(QStringLiteral("none/b"))).ok());
}

/// A part of a content is not to be taken for the content, nor a disk that fails for one without it.
void BackupTest::failsWhenAContentCannotBeRead()
{
    const Shop shop;
    const auto system = std::make_shared<FailingFileSystem>();
    YamlStorage storage(shop.path(QStringLiteral("data")), system);
    QVERIFY(storage.open(shop.collections()).ok());
    shop.fill(storage, 20);
    const auto other = shop.openMemory();
    const TransferControl control;
    system->failWhere([](const char *call, const QString &) {
        return QByteArrayView(call) == QByteArrayView("read") ? EIO : 0;
    });
    const QString path = shop.path(QStringLiteral("b"));
    const auto report = backedUp(shop, storage, path);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Unavailable);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(Copy(shop.collections(), storage, *other, control).run().error().kind, ErrorKind::Unavailable);
    QCOMPARE(storageSum(shop.collections(), storage, control).error().kind, ErrorKind::Unavailable);
    system->failWhere({});
    const auto whole = backedUp(shop, storage, path);
    QVERIFY(whole.ok());
    QCOMPARE(whole->files, 2);
    QCOMPARE(whole->missingFiles, QStringList());
    storage.close();
}

void BackupTest::neverOverwrites()
{
    const Shop shop;
    const auto storage = shop.openMemory();
    const QString path = shop.path(QStringLiteral("b"));
    write(path, "mine");
    const auto report = backedUp(shop, *storage, path);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Conflict);
    QCOMPARE(contents(path), QByteArray("mine"));
}

void BackupTest::isAsItIsDocumented()
{
    const Shop shop;
    const auto storage = shop.openMemory();
    shop.fill(*storage, 10);
    const QString path = shop.path(QStringLiteral("b"));
    QVERIFY(backedUp(shop, *storage, path).ok());
    const QByteArray bytes = contents(path);
    QVERIFY(bytes.startsWith("BACKDESK BACKUP 1\n"));
    const auto size = qFromLittleEndian<quint32>(bytes.constData() + 18);
    const QByteArray block = qUncompress(bytes.mid(22, size));
    QCOMPARE(block.front(), 'H');
    QCOMPARE(bytes.mid(22 + size, 4), QByteArray(4, '\0'));
    QCOMPARE(bytes.last(32), QCryptographicHash::hash(bytes.chopped(32), QCryptographicHash::Sha256));
    QCOMPARE(bytes.size(), qsizetype(22 + size + 4 + 32));
}
