// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer/StorageGroupTest.h"

#include "core/storage/choice/StorageChoice.h"
#include "core/storage/choice/StorageGroup.h"
#include "core/storage/MemoryStorage.h"
#include "tests/transfer/Shop.h"

#include <QDir>
#include <QTest>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

/// As of a database that does not answer.
class NoSnapshot : public Snapshot
{
public:
    ItemValue itemValue(const QString &, const QString &) const override { return nullptr; }
    ListResult list(const QString &, const ListRequest &) const override { return {}; }
    qint64 count(const QString &) const override { return 0; }
    ListAbility ability(const QString &, const ListRequest &) const override { return {}; }
    Status status() const override { return Error{ErrorKind::Unavailable, {}, {}}; }
};

/// Refuses to write or to read when it is told to.
class FailingStorage : public MemoryStorage
{
public:
    int failAt = -1;       ///< the number of calls that succeed before one fails
    int unreadableAt = -1; ///< the number of snapshots that succeed before all others fail
    std::unique_ptr<Snapshot> newest() const override
    {
        if (unreadableAt >= 0 && m_snapshots++ >= unreadableAt)
            return std::make_unique<NoSnapshot>();
        return MemoryStorage::newest();
    }
    Status apply(const QList<Write> &batch, const std::function<void()> &ordered = {}) override
    {
        if (failAt >= 0 && failAt-- == 0)
            return Error{ErrorKind::StorageFull, {}, Message(QT_TRANSLATE_NOOP("core", "full"))};
        return MemoryStorage::apply(batch, ordered);
    }

private:
    mutable int m_snapshots = 0; // since the first that might fail
};

struct Group {
    Shop shop;
    std::shared_ptr<FailingStorage> users = std::make_shared<FailingStorage>();
    std::shared_ptr<FailingStorage> addrs = std::make_shared<FailingStorage>();
    StorageGroup storage{{{users, {QStringLiteral("users")}}, {addrs, {QStringLiteral("addrs")}}}};

    Group()
    {
        if (!storage.open(shop.collections()))
            qFatal("the group cannot be opened");
    }
    Write user(const char *id, const char *name = "x") const
    {
        return shop.write(QStringLiteral("users"), QString::fromLatin1(id),
                          "{\"name\": \"" + QByteArray(name) + "\"}");
    }
    Write addr(const char *id, const char *name = "x") const
    {
        return shop.write(QStringLiteral("addrs"), QString::fromLatin1(id),
                          "{\"name\": \"" + QByteArray(name) + "\"}");
    }
    Write changed(Write write) const
    {
        write.base = storage.newest()->itemValue(write.collection, write.id);
        return write;
    }
};

} // namespace

void StorageGroupTest::everyCollectionIsInItsStorage()
{
    Group group;
    QVERIFY(group.storage.apply({group.user("1"), group.addr("a")}).ok());
    QCOMPARE(group.users->snapshot()->count(QStringLiteral("users")), 1);
    QCOMPARE(group.users->snapshot()->count(QStringLiteral("addrs")), 0);
    QCOMPARE(group.addrs->snapshot()->count(QStringLiteral("addrs")), 1);
    QCOMPARE(group.storage.snapshot()->count(QStringLiteral("addrs")), 1);
    QCOMPARE(group.storage.snapshot()->count(QStringLiteral("nothing")), 0);
    QVERIFY(!group.storage.snapshot()->itemValue(QStringLiteral("nothing"), QStringLiteral("1")));
    QCOMPARE(group.storage.typeName(), QStringLiteral("memory"));
}

void StorageGroupTest::referencesLeadFromOneIntoAnother()
{
    const Shop shop;
    const QByteArray text =
        "backoffice: a\n"
        "storage: {type: memory}\n"
        "collections:\n"
        "  users:\n"
        "    fields: {name: String, addr: {type: Ref, coll: addrs, field: $.users}}\n"
        "  addrs:\n"
        "    fields: {name: String, users: {type: RefsList, coll: users, field: $.addr}}\n"
        "    storage: {type: yaml, path: addrs}\n";
    const DescriptionResult description = readDescription(text, shop.path(QStringLiteral("a.yml")));
    QVERIFY(description.ok());
    QCOMPARE(description.backoffice->storage().typeName(), QStringLiteral("memory+yaml"));
    QVERIFY(description.backoffice->open().ok());
    Storage &storage = description.backoffice->storage();
    ValueMap addr;
    addr.set(QStringLiteral("_id"), QStringLiteral("a"));
    addr.set(QStringLiteral("name"), QStringLiteral("moon"));
    addr.set(QStringLiteral("users"), ValueList{QStringLiteral("1")});
    ValueMap user;
    user.set(QStringLiteral("_id"), QStringLiteral("1"));
    user.set(QStringLiteral("addr"), QStringLiteral("a"));
    QVERIFY(storage
                .apply({Write{QStringLiteral("users"), QStringLiteral("1"), Value(user)},
                        Write{QStringLiteral("addrs"), QStringLiteral("a"), Value(addr)}})
                .ok());
    ListRequest request;
    const auto sort =
        Sort::fromQuery(QStringLiteral("addr.name"),
                        *description.backoffice->itemType(QStringLiteral("users")), *description.backoffice);
    QVERIFY(sort.ok());
    request.sort = *sort;
    const ListResult list = storage.snapshot()->list(QStringLiteral("users"), request);
    QCOMPARE(list.total, 1);
    QVERIFY(QDir(shop.path(QStringLiteral("addrs/addrs"))).exists());
    description.backoffice->close();
    QVERIFY(QFile::exists(shop.path(QStringLiteral("addrs/addrs/a.yml"))));
}

void StorageGroupTest::aBatchOverSeveralIsAllOrNothing()
{
    Group group;
    QVERIFY(group.storage.apply({group.user("1"), group.user("2"), group.addr("a")}).ok());
    group.addrs->failAt = 0;
    Write gone = group.changed(group.user("2"));
    gone.value = std::nullopt;
    bool ordered = false;
    const Status failed = group.storage.apply(
        {group.changed(group.user("1", "new")), gone, group.user("3"), group.changed(group.addr("a", "new"))},
        [&ordered] { ordered = true; });
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().kind, ErrorKind::StorageFull);
    QVERIFY(!ordered);
    QCOMPARE(memberOf(group.storage, QStringLiteral("users"), QStringLiteral("1"), QStringLiteral("name")),
             Value(QStringLiteral("x")));
    QVERIFY(group.storage.snapshot()->itemValue(QStringLiteral("users"), QStringLiteral("2")));
    QVERIFY(!group.storage.snapshot()->itemValue(QStringLiteral("users"), QStringLiteral("3")));
    QVERIFY(group.storage.problems().isEmpty());
    // And the next one succeeds.
    QVERIFY(group.storage
                .apply({group.changed(group.user("1", "new")), group.changed(group.addr("a", "new"))},
                       [&ordered] { ordered = true; })
                .ok());
    QVERIFY(ordered);
}

void StorageGroupTest::whatCannotBeTakenBackIsTold()
{
    Group group;
    int told = 0;
    group.storage.onProblemsChanged = [&told] { ++told; };
    group.addrs->failAt = 0;
    group.users->failAt = 1;
    QVERIFY(!group.storage.apply({group.user("1"), group.addr("a")}).ok());
    QCOMPARE(told, 1);
    const auto problems = group.storage.problems();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().place, QStringLiteral("users/1"));
}

void StorageGroupTest::nothingIsWrittenFromAnOldState()
{
    Group group;
    QVERIFY(group.storage.apply({group.user("1"), group.addr("a")}).ok());
    const Write stale = group.changed(group.addr("a", "mine"));
    QVERIFY(group.storage.apply({group.changed(group.addr("a", "theirs"))}).ok());
    const Status failed = group.storage.apply({group.user("2"), stale});
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().kind, ErrorKind::Stale);
    QVERIFY(!group.storage.snapshot()->itemValue(QStringLiteral("users"), QStringLiteral("2")));
    const Status taken = group.storage.apply({group.user("3"), group.addr("a")});
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().kind, ErrorKind::Conflict);
}

void StorageGroupTest::whatCannotBeReadIsNotTakenForMissing()
{
    Group group;
    QVERIFY(group.storage.apply({group.user("1"), group.addr("a")}).ok());
    const Write changed = group.changed(group.user("1", "new"));
    group.users->unreadableAt = 0;
    const Status failed = group.storage.apply({changed, group.addr("b")});
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().kind, ErrorKind::Unavailable); // not Stale: it is to be tried again as it is
    QVERIFY(!group.addrs->snapshot()->itemValue(QStringLiteral("addrs"), QStringLiteral("b")));
}

void StorageGroupTest::whatCannotBeReadIsNotTakenBackUnseen()
{
    Group group;
    group.addrs->failAt = 0;
    group.users->unreadableAt = 1;
    QVERIFY(!group.storage.apply({group.user("1"), group.addr("a")}).ok());
    QCOMPARE(group.storage.problems().size(), 1);
    QCOMPARE(group.storage.problems().first().place, QStringLiteral("users/1"));
}

void StorageGroupTest::tellsChangesOfAll()
{
    Group group;
    QStringList heard;
    group.storage.changes().subscribe([&heard](const QList<StoredChange> &changes) {
        for (const StoredChange &change : changes)
            heard.append(change.collection + u'/' + change.id);
    });
    QVERIFY(group.storage.apply({group.user("1"), group.addr("a")}).ok());
    QVERIFY(group.addrs->apply({group.addr("b")}).ok()); // somebody else
    heard.sort();
    QCOMPARE(heard.join(u' '), QStringLiteral("addrs/a addrs/b users/1"));
    QCOMPARE(group.storage.changes().last(), quint64(3));
}

void StorageGroupTest::findsFilesInAll()
{
    Group group;
    const auto own = group.storage.files().put("one");
    QVERIFY(own.ok());
    QVERIFY(*group.users->files().content(*own)); // the users have photos
    const auto other = group.addrs->files().put("two");
    QCOMPARE(*group.storage.files().content(*other), std::optional<QByteArray>("two"));
    QCOMPARE(group.storage.files().ids()->size(), 2);
    group.storage.files().remove(*other);
    QVERIFY(!*group.addrs->files().content(*other));
}

void StorageGroupTest::addsUpTheProgress()
{
    class Slow : public MemoryStorage
    {
    public:
        Status open(const QList<StoredCollection> &collections) override
        {
            const Status opened = MemoryStorage::open(collections);
            onOpenProgress(5, 10);
            return opened;
        }
    };
    const Shop shop;
    StorageGroup group({{std::make_shared<Slow>(), {QStringLiteral("users")}},
                        {std::make_shared<Slow>(), {QStringLiteral("addrs")}}});
    QStringList told;
    group.onOpenProgress = [&told](qint64 done, qint64 total) {
        told.append(QStringLiteral("%1/%2").arg(done).arg(total));
    };
    QVERIFY(group.open(shop.collections()).ok());
    QCOMPARE(told.join(u' '), QStringLiteral("5/10 5/10"));
}

void StorageGroupTest::namesAreRead()
{
    const auto yaml = StorageChoice::fromText(QStringLiteral("yaml:/a/../b/"));
    QVERIFY(yaml.ok());
    QCOMPARE(yaml->shown(), QStringLiteral("yaml:/b"));
    const auto sqlite = StorageChoice::fromText(QStringLiteral("sqlite:x.db"));
    QVERIFY(sqlite.ok());
    QCOMPARE(sqlite->place, QDir::currentPath() + QStringLiteral("/x.db"));
    QVERIFY(StorageChoice::fromText(QStringLiteral("postgresql://h/d")).ok());
    for (const char *wrong :
         {"app.yml", "yaml:", "sqlite: ", "mysql:x", "postgres:x", "", ":x", "http://h/d"})
        QVERIFY2(!StorageChoice::fromText(QString::fromLatin1(wrong)).ok(), wrong);
}

void StorageGroupTest::passwordsAreNotShown()
{
    const auto shown = [](const char *address) {
        return StorageChoice::fromText(QString::fromLatin1(address))->shown();
    };
    QCOMPARE(shown("postgres://me:s3cr%40t@h:5/d"), QStringLiteral("postgres://me@h:5/d"));
    QCOMPARE(shown("postgresql://h/d?user=a&password=secret&schema=s"),
             QStringLiteral("postgresql://h/d?user=a&password=...&schema=s"));
    QCOMPARE(shown("postgres://me@h/d"), QStringLiteral("postgres://me@h/d"));
}
