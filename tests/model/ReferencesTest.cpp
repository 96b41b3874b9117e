// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/ReferencesTest.h"

#include "core/model/UnitOfWork.h"
#include "tests/model/Quickstart.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <optional>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

/// A memory storage that refuses batches when told to.
class FailingStorage : public MemoryStorage
{
public:
    Status apply(const QList<Write> &batch, const std::function<void()> &ordered = {}) override
    {
        if (failing)
            return Error{ErrorKind::StorageFull, {}, Message("full")};
        return MemoryStorage::apply(batch, ordered);
    }
    bool failing = false;
};

QString create(Backoffice &backoffice, const QString &name, const Value &members)
{
    UnitOfWork unit(backoffice, {});
    const auto created = unit.create(*backoffice.collection(name), members);
    if (!created.ok() || !unit.commit().ok())
        return {};
    return created->map().value(u"_id").text();
}

Status update(Backoffice &backoffice, const QString &name, const QString &id, const QString &field,
              const Value &value)
{
    ValueMap members;
    members.set(field, value);
    UnitOfWork unit(backoffice, {});
    const auto updated = unit.update(*backoffice.collection(name), id, members);
    return updated.ok() ? unit.commit() : Status(updated.errors());
}

Status removeItem(Backoffice &backoffice, const QString &name, const QString &id)
{
    UnitOfWork unit(backoffice, {});
    const Status removed = unit.remove(*backoffice.collection(name), id);
    return removed.ok() ? unit.commit() : removed;
}

ValueMap named(const QString &name)
{
    ValueMap members;
    members.set(QStringLiteral("name"), name);
    return members;
}

ValueMap stored(const Backoffice &backoffice, const QString &name, const QString &id)
{
    const ItemValue item = backoffice.storage().snapshot()->itemValue(name, id);
    return item ? item->map() : ValueMap();
}

/// The first reference whose other side does not agree, in words; nothing when all do.
std::optional<QString> disagreement(const Backoffice &backoffice)
{
    const auto snapshot = backoffice.storage().snapshot();
    for (const auto &collection : backoffice.collections()) {
        for (const ItemValue &item : snapshot->list(collection->name(), {}).items) {
            const QString id = item->map().value(u"_id").text();
            for (const ReferenceField &field : collection->references()) {
                for (const QString &target : field.ids(*item)) {
                    const ItemValue other = snapshot->itemValue(field.target.collection, target);
                    if (!other)
                        return QStringLiteral("%1 refers to nothing: %2").arg(id, target);
                    for (const ReferenceField &reverse :
                         backoffice.collection(field.target.collection)->references()) {
                        if (reverse.names == field.target.reverse && !reverse.ids(*other).contains(id))
                            return QStringLiteral("%1 does not refer back to %2").arg(target, id);
                    }
                }
            }
        }
    }
    return {};
}

/// One of each kind of relation between two collections.
std::unique_ptr<Backoffice> allRelations(std::shared_ptr<Storage> storage = std::make_shared<MemoryStorage>())
{
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    auto backoffice = std::make_unique<Backoffice>(QStringLiteral("all"), std::move(storage));
    backoffice->addCollection(collection(a, {{name("one"), ref(b, name("one"))},
                                             {name("single"), ref(b, name("many"))},
                                             {name("several"), refs(b, name("several"), OnDelete::Unlink)},
                                             {name("owned"), refs(b, name("owner"), OnDelete::Delete)}}));
    backoffice->addCollection(collection(b, {{name("one"), ref(a, name("one"))},
                                             {name("many"), refs(a, name("single"), OnDelete::Unlink)},
                                             {name("several"), refs(a, name("several"), OnDelete::Unlink)},
                                             {name("owner"), ref(a, name("owned"))}}));
    return backoffice;
}

} // namespace

void ReferencesTest::agreeOnBothSidesAfterAnything()
{
    const auto backoffice = allRelations();
    QVERIFY(backoffice->open().ok());
    QRandomGenerator random(7); // the same run every time
    QMap<QString, QStringList> ids;
    const QMap<QString, QStringList> fields{{QStringLiteral("a"),
                                             {QStringLiteral("one"), QStringLiteral("single"),
                                              QStringLiteral("several"), QStringLiteral("owned")}},
                                            {QStringLiteral("b"),
                                             {QStringLiteral("one"), QStringLiteral("many"),
                                              QStringLiteral("several"), QStringLiteral("owner")}}};
    const auto pick = [&random](const QStringList &list) { return list[random.bounded(list.size())]; };
    for (int round = 0; round < 1500; ++round) {
        const QString name = random.bounded(2) == 0 ? QStringLiteral("a") : QStringLiteral("b");
        const QString other = name == QLatin1String("a") ? QStringLiteral("b") : QStringLiteral("a");
        if (ids[name].size() < 5 || ids[other].isEmpty()) {
            ids[name].append(create(*backoffice, name, named(QStringLiteral("x"))));
            QVERIFY(!ids[name].last().isEmpty());
            continue;
        }
        if (random.bounded(10) == 0) {
            QVERIFY(removeItem(*backoffice, name, pick(ids[name])).ok());
            for (auto &list : ids)
                list.removeIf([&](const QString &id) {
                    return stored(*backoffice, QStringLiteral("a"), id).isEmpty() &&
                           stored(*backoffice, QStringLiteral("b"), id).isEmpty();
                });
        } else {
            const QString field = pick(fields[name]);
            const bool isList = field == QLatin1String("several") || field == QLatin1String("owned") ||
                                field == QLatin1String("many");
            ValueList several;
            for (const QString &id : std::as_const(ids[other])) {
                if (random.bounded(3) == 0)
                    several.append(id);
            }
            const Value single = random.bounded(4) == 0 ? Value() : Value(pick(ids[other]));
            QVERIFY(update(*backoffice, name, pick(ids[name]), field, isList ? Value(several) : single).ok());
        }
        const auto wrong = disagreement(*backoffice);
        QVERIFY2(!wrong, qPrintable(wrong.value_or(QString())));
    }
}

void ReferencesTest::friendsWithinOneCollectionAgree()
{
    Backoffice backoffice(QStringLiteral("app"), std::make_shared<MemoryStorage>());
    const QString users = QStringLiteral("users");
    const QString friends = QStringLiteral("friends");
    const QString spouse = QStringLiteral("spouse");
    backoffice.addCollection(
        collection(users, {{friends, refs(users, friends, OnDelete::Unlink)}, {spouse, ref(users, spouse)}}));
    QVERIFY(backoffice.open().ok());
    QStringList ids;
    for (int i = 0; i < 4; ++i)
        ids.append(create(backoffice, users, named(QString::number(i))));
    QVERIFY(update(backoffice, users, ids[0], friends, ValueList{ids[1], ids[0], ids[2]}).ok());
    QVERIFY(!disagreement(backoffice));
    QVERIFY(update(backoffice, users, ids[0], friends, ValueList{ids[2]}).ok());
    QVERIFY(!disagreement(backoffice));
    QVERIFY(update(backoffice, users, ids[0], spouse, ids[1]).ok());
    QVERIFY(update(backoffice, users, ids[2], spouse, ids[1]).ok());
    QVERIFY(!disagreement(backoffice));
    QVERIFY(stored(backoffice, users, ids[0]).value(spouse).isNull());
    QVERIFY(update(backoffice, users, ids[3], spouse, ids[3]).ok());
    QVERIFY(!disagreement(backoffice));
    QVERIFY(removeItem(backoffice, users, ids[2]).ok());
    QVERIFY(!disagreement(backoffice));
    QCOMPARE(stored(backoffice, users, ids[0]).value(friends).list().size(), 0);
}

void ReferencesTest::nestedReferencesAreKeptToo()
{
    Backoffice backoffice(QStringLiteral("app"), std::make_shared<MemoryStorage>());
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    const auto keeper = std::make_shared<RefType>(TypeOptions(), StringType::Options(),
                                                  ReferenceTarget{name("keepers"), {name("pets")}});
    const auto pets = std::make_shared<RefsListType>(
        TypeOptions(), ReferenceTarget{name("pets"), {name("home"), name("keeper")}}, OnDelete::MustBeEmpty,
        ListLimits());
    backoffice.addCollection(collection(name("pets"), {{name("home"), dict({{name("keeper"), keeper}})}}));
    backoffice.addCollection(collection(name("keepers"), {{name("pets"), pets}}));
    QVERIFY(backoffice.open().ok());
    const QString pet = create(backoffice, name("pets"), named(name("Tom")));
    const QString owner = create(backoffice, name("keepers"), named(name("Ann")));
    QVERIFY(update(backoffice, name("keepers"), owner, name("pets"), ValueList{pet}).ok());
    QCOMPARE(stored(backoffice, name("pets"), pet).value(u"home").map().value(u"keeper").text(), owner);
    const Status refused = removeItem(backoffice, name("keepers"), owner);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(removeItem(backoffice, name("pets"), pet).ok());
    QVERIFY(removeItem(backoffice, name("keepers"), owner).ok());
}

void ReferencesTest::cascadesOfAnyDepthFollowEveryItemOnce()
{
    Backoffice backoffice(QStringLiteral("app"), std::make_shared<MemoryStorage>());
    const QString nodes = QStringLiteral("nodes");
    const QString parent = QStringLiteral("parent");
    const QString children = QStringLiteral("children");
    backoffice.addCollection(collection(
        nodes, {{parent, ref(nodes, children)}, {children, refs(nodes, parent, OnDelete::Delete)}}));
    QVERIFY(backoffice.open().ok());
    QStringList chain{create(backoffice, nodes, named(QStringLiteral("0")))};
    for (int depth = 1; depth < 200; ++depth) {
        ValueMap members = named(QString::number(depth));
        members.set(parent, chain.last());
        chain.append(create(backoffice, nodes, members));
    }
    // Closed to a ring, so that following the links never ends by itself.
    QVERIFY(update(backoffice, nodes, chain.first(), parent, chain.last()).ok());
    QVERIFY(removeItem(backoffice, nodes, chain[50]).ok());
    QCOMPARE(backoffice.storage().snapshot()->count(nodes), 0);
}

void ReferencesTest::aRefusedRequestChangesNothing()
{
    const auto backoffice = quickstart();
    QVERIFY(backoffice->open().ok());
    const QString users = QStringLiteral("users");
    const QString addrs = QStringLiteral("addrs");
    const QString moon = create(*backoffice, addrs, named(QStringLiteral("moon")));
    ValueMap neil = named(QStringLiteral("neil"));
    neil.set(QStringLiteral("addr"), moon);
    const QString user = create(*backoffice, users, neil);
    const QByteArray before = toJson(stored(*backoffice, addrs, moon));
    const Status gone = update(*backoffice, users, user, QStringLiteral("addr"), QStringLiteral("nope"));
    QCOMPARE(gone.error().kind, ErrorKind::Invalid);
    QCOMPARE(gone.error().path, QStringLiteral("$.addr"));
    const Status emptied = update(*backoffice, addrs, moon, QStringLiteral("users"), ValueList());
    QCOMPARE(emptied.error().kind, ErrorKind::Invalid);
    QCOMPARE(removeItem(*backoffice, addrs, moon).error().kind, ErrorKind::Conflict);
    QCOMPARE(create(*backoffice, users, named(QStringLiteral("homeless"))), QString());
    QCOMPARE(toJson(stored(*backoffice, addrs, moon)), before);
    QCOMPARE(backoffice->storage().snapshot()->count(users), 1);
}

void ReferencesTest::aFailingStorageChangesNothing()
{
    const auto storage = std::make_shared<FailingStorage>();
    const auto backoffice = allRelations(storage);
    QVERIFY(backoffice->open().ok());
    const QString a = create(*backoffice, QStringLiteral("a"), named(QStringLiteral("a")));
    const QString b = create(*backoffice, QStringLiteral("b"), named(QStringLiteral("b")));
    storage->failing = true;
    const Status full = update(*backoffice, QStringLiteral("a"), a, QStringLiteral("one"), b);
    QCOMPARE(full.error().kind, ErrorKind::StorageFull);
    QVERIFY(stored(*backoffice, QStringLiteral("a"), a).value(u"one").isNull());
    QVERIFY(stored(*backoffice, QStringLiteral("b"), b).value(u"one").isNull());
    storage->failing = false;
    QVERIFY(update(*backoffice, QStringLiteral("a"), a, QStringLiteral("one"), b).ok());
}

void ReferencesTest::aDanglingOneSidedReferenceDoesNotStopSaving()
{
    Backoffice backoffice(QStringLiteral("app"), std::make_shared<MemoryStorage>());
    const QString users = QStringLiteral("users");
    const auto boss =
        std::make_shared<RefType>(TypeOptions(), StringType::Options(), ReferenceTarget{users, {}});
    backoffice.addCollection(collection(users, {{QStringLiteral("boss"), boss}}));
    QVERIFY(backoffice.open().ok());
    const QString chief = create(backoffice, users, named(QStringLiteral("chief")));
    ValueMap members = named(QStringLiteral("clerk"));
    members.set(QStringLiteral("boss"), chief);
    const QString clerk = create(backoffice, users, members);
    QVERIFY(removeItem(backoffice, users, chief).ok());
    QVERIFY(update(backoffice, users, clerk, QStringLiteral("name"), QStringLiteral("still")).ok());
    QVERIFY(!update(backoffice, users, clerk, QStringLiteral("boss"), QStringLiteral("nobody")).ok());
}
