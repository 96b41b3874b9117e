// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/MemoryTablesTest.h"

#include "core/schema/Environment.h"
#include "core/storage/ListScan.h"
#include "core/storage/MemoryTables.h"
#include "core/storage/ValuePool.h"
#include "core/value/Json.h"
#include "tests/storage/RandomItems.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace backdesk;

namespace
{

const QString people = QStringLiteral("people");

QStringList idsOf(const QList<ItemValue> &items)
{
    QStringList ids;
    for (const ItemValue &item : items)
        ids.append(item->map().value(u"_id").text());
    return ids;
}

QStringList idsOf(const Snapshot &snapshot)
{
    return idsOf(snapshot.list(people, {}).items);
}

Write creation(RandomItems &random, const QString &id)
{
    return {people, id, random.person(id)};
}

Write removal(const MemoryTables &tables, const QString &id)
{
    return {people, id, {}, tables.newest()->itemValue(people, id)};
}

/// Reads as a user does.
class UserView : public ItemSource
{
public:
    UserView(const ItemSource &items, Environment &environment) : m_items(items), m_environment(environment)
    {
    }
    ItemValue itemValue(const QString &collection, const QString &id) const override
    {
        return m_items.itemValue(collection, id);
    }
    Environment *environment() const override { return &m_environment; }

private:
    const ItemSource &m_items;
    Environment &m_environment;
};

/// A snapshot with what must be in it.
struct Kept {
    std::unique_ptr<Snapshot> snapshot;
    std::vector<ItemValue> items;
};

/// Tables that are written to at random, beside a plain model of them.
class Trial
{
public:
    Trial(unsigned seed, int size) : m_random(seed)
    {
        m_tables.open(m_random.collections());
        std::vector<ItemValue> items;
        std::vector<ItemValue> places;
        for (int i = 0; i < size; ++i) {
            const QString id = newId();
            items.push_back(std::make_shared<StoredItem>(m_random.person(id)));
            m_newest.put(id, items.back());
        }
        for (int i = 0; i < 12; ++i)
            places.push_back(
                std::make_shared<StoredItem>(m_random.place(QStringLiteral("place number %1").arg(i))));
        m_tables.load(people, std::move(items));
        m_tables.load(QStringLiteral("places"), std::move(places));
        m_published = m_newest;
    }

    /// Empty when everything is as it is to be.
    QString step()
    {
        if (m_random.chance(30))
            write();
        if (m_random.chance(8))
            m_kept.push_back({m_tables.snapshot(), m_published.inOrder()});
        if (m_kept.size() > 6)
            m_kept.erase(m_kept.begin() + m_random.number(6));
        const int which = m_random.number(4);
        if (which == 0 && !m_kept.empty()) {
            const Kept &kept = m_kept[size_t(m_random.number(int(m_kept.size())))];
            return compared(*kept.snapshot, kept.items);
        }
        return which == 1 ? compared(*m_tables.newest(), m_newest.inOrder())
                          : compared(*m_tables.snapshot(), m_published.inOrder());
    }

    int filled() const { return m_filled; }

private:
    QString newId()
    {
        return m_random.chance(50) ? QStringLiteral("%1").arg(++m_last)
                                   : QStringLiteral("a long id with number %1").arg(++m_last);
    }

    QString compared(const Snapshot &snapshot, const std::vector<ItemValue> &items)
    {
        ListRequest request = m_random.list();
        Environment environment;
        const UserView view(snapshot, environment);
        if (m_random.chance(40))
            request.items = &view;
        const ListResult expected =
            scannedList(items, *m_random.itemType(people), request,
                        request.items ? *request.items : static_cast<const ItemSource &>(snapshot));
        const ListResult result = snapshot.list(people, request);
        m_filled += expected.items.isEmpty() ? 0 : 1;
        if (snapshot.count(people) != qint64(items.size()))
            return QStringLiteral("%1 items instead of %2").arg(snapshot.count(people)).arg(items.size());
        if (result.total != expected.total)
            return QStringLiteral("total %1 instead of %2").arg(result.total).arg(expected.total);
        if (result.items != expected.items)
            return idsOf(result.items).join(u' ') + QLatin1String(" instead of ") +
                   idsOf(expected.items).join(u' ');
        for (int i = 0; i < 5 && !items.empty(); ++i) {
            const ItemValue &item = items[size_t(m_random.number(int(items.size())))];
            if (snapshot.itemValue(people, item->map().value(u"_id").text()) != item)
                return QStringLiteral("not found: ") + QString::fromUtf8(toJson(*item));
        }
        return {};
    }

    void write()
    {
        QList<Write> batch;
        QStringList ids;
        for (int i = 1 + m_random.number(m_random.chance(5) ? 60 : 4); i > 0; --i) {
            Write write = oneWrite();
            if (!ids.contains(write.id))
                batch.append(write);
            ids.append(write.id);
        }
        const auto staged = m_tables.stage(batch);
        if (!staged)
            qFatal("not staged");
        for (qsizetype i = 0; i < batch.size(); ++i)
            m_newest.put(batch[i].id, staged->items[i]);
        m_staged.push_back({staged->version, m_newest});
        if (m_random.chance(10)) {
            m_tables.discard();
            m_staged.clear();
            m_newest = m_published;
        } else if (m_random.chance(60)) {
            const auto at = m_staged.begin() + m_random.number(int(m_staged.size()));
            m_tables.publish(at->first);
            m_published = at->second;
            m_staged.erase(m_staged.begin(), at + 1);
        }
    }

    Write oneWrite()
    {
        const auto &items = m_newest.byId();
        if (items.empty() || m_random.chance(35)) {
            const QString id = newId();
            return creation(m_random, id);
        }
        const auto &[id, item] = *std::next(items.begin(), m_random.number(int(items.size())));
        if (m_random.chance(50))
            return {people, id, {}, item};
        return {people, id, m_random.changed(*item), item};
    }

    RandomItems m_random;
    MemoryTables m_tables;
    ItemsModel m_newest;
    ItemsModel m_published;
    std::vector<std::pair<MemoryTables::Version, ItemsModel>> m_staged;
    std::vector<Kept> m_kept;
    int m_last = 0;
    int m_filled = 0;
};

struct OpenTables : MemoryTables {
    explicit OpenTables(RandomItems &random) { open(random.collections()); }
};

} // namespace

void MemoryTablesTest::stagesOnTheNewest()
{
    RandomItems random(1);
    OpenTables tables(random);
    const auto before = tables.newest();
    const auto first = tables.stage({creation(random, QStringLiteral("1"))});
    QVERIFY(first.ok());
    QCOMPARE(first->items.size(), 1);
    QCOMPARE(tables.newest()->itemValue(people, QStringLiteral("1")), first->items.first());
    QCOMPARE(idsOf(*tables.snapshot()), QStringList());
    const auto second = tables.stage({removal(tables, QStringLiteral("1"))});
    QVERIFY(second.ok());
    QCOMPARE(second->items, QList<ItemValue>{nullptr});
    QVERIFY(second->version.number() > first->version.number());
    QCOMPARE(idsOf(*tables.newest()), QStringList());
    tables.publish(first->version);
    QCOMPARE(idsOf(*tables.snapshot()), QStringList{QStringLiteral("1")});
    QCOMPARE(idsOf(*before), QStringList());
}

void MemoryTablesTest::refusesWhatIsNotThePresentState()
{
    RandomItems random(2);
    OpenTables tables(random);
    const auto first = tables.stage({creation(random, QStringLiteral("1"))});
    QVERIFY(first.ok());
    const auto again =
        tables.stage({creation(random, QStringLiteral("2")), creation(random, QStringLiteral("1"))});
    QVERIFY(!again.ok());
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    const Write write{people, QStringLiteral("1"), random.person(QStringLiteral("1")), first->items.first()};
    QVERIFY(tables.stage({write}).ok());
    const auto stale = tables.stage({creation(random, QStringLiteral("2")), write});
    QVERIFY(!stale.ok());
    QCOMPARE(stale.error().kind, ErrorKind::Stale);
    QCOMPARE(idsOf(*tables.newest()), QStringList{QStringLiteral("1")});
}

void MemoryTablesTest::publishesInOrder()
{
    RandomItems random(3);
    OpenTables tables(random);
    const auto first = tables.stage({creation(random, QStringLiteral("1"))});
    const auto second = tables.stage({creation(random, QStringLiteral("2"))});
    QVERIFY(first.ok() && second.ok());
    tables.publish(second->version);
    QCOMPARE(tables.snapshot()->count(people), 2);
    tables.publish(first->version);
    QCOMPARE(tables.snapshot()->count(people), 2);
}

void MemoryTablesTest::discardsWhatWasNotPublished()
{
    RandomItems random(4);
    OpenTables tables(random);
    const auto first = tables.stage({creation(random, QStringLiteral("1"))});
    const auto second = tables.stage({creation(random, QStringLiteral("2"))});
    QVERIFY(first.ok() && second.ok());
    tables.publish(first->version);
    tables.discard();
    QCOMPARE(tables.newest()->count(people), 1);
    tables.publish(second->version);
    QCOMPARE(tables.snapshot()->count(people), 1);
    const auto third = tables.stage({creation(random, QStringLiteral("2"))});
    QVERIFY(third.ok());
    tables.publish(second->version);
    QCOMPARE(tables.snapshot()->count(people), 1);
    tables.publish(third->version);
    QCOMPARE(tables.snapshot()->count(people), 2);
}

void MemoryTablesTest::carriesUnknownMembersOver()
{
    RandomItems random(5);
    OpenTables tables(random);
    Value noted = ValueMap::fromMembers({{QStringLiteral("note"), QStringLiteral("mine")}});
    Write write = creation(random, QStringLiteral("1"));
    write.unknown = UnknownMembers::takeFrom(noted, *random.itemType(people));
    const auto made = tables.stage({write});
    QVERIFY(made.ok());
    const Write next{people, QStringLiteral("1"), random.person(QStringLiteral("1")), made->items.first()};
    const auto changed = tables.stage({next});
    QVERIFY(changed.ok());
    Value value{ValueMap()};
    StoredItem::of(changed->items.first()).unknown.putInto(value);
    QCOMPARE(toJson(value), QByteArray("{\"note\":\"mine\"}"));
}

void MemoryTablesTest::takesOverWhatWasFound()
{
    RandomItems random(6);
    OpenTables tables(random);
    QVERIFY(tables.stage({creation(random, QStringLiteral("1"))}).ok());
    const auto one = std::make_shared<StoredItem>(random.person(QStringLiteral("1")));
    const auto version = tables.stage({MemoryTables::Found{people, QStringLiteral("1"), one},
                                       MemoryTables::Found{people, QStringLiteral("2"), nullptr}});
    QCOMPARE(tables.newest()->itemValue(people, QStringLiteral("1")), ItemValue(one));
    tables.publish(version);
    QCOMPARE(tables.snapshot()->itemValue(people, QStringLiteral("1")), ItemValue(one));
}

void MemoryTablesTest::callsOrderedBeforePersisting()
{
    RandomItems random(7);
    OpenTables tables(random);
    QStringList calls;
    const auto ordered = [&] {
        calls.append(QStringLiteral("ordered %1").arg(tables.newest()->count(people)));
    };
    const auto persist = [&](bool works) {
        return [&calls, works]() -> Status {
            calls.append(QStringLiteral("persist"));
            return works ? Status(Done{}) : Status(Error{ErrorKind::StorageFull, {}, {}});
        };
    };
    QVERIFY(!tables.apply({creation(random, QStringLiteral("1"))}, persist(false), ordered).ok());
    QCOMPARE(tables.newest()->count(people), 0);
    QVERIFY(tables.apply({creation(random, QStringLiteral("1"))}, persist(true), ordered).ok());
    QCOMPARE(tables.snapshot()->count(people), 1);
    const QStringList once = {QStringLiteral("ordered 1"), QStringLiteral("persist")};
    QCOMPARE(calls, once + once);
}

void MemoryTablesTest::listsAsAScanDoes_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("steps");
    QTest::newRow("empty at first") << 11U << 0 << 500;
    QTest::newRow("few") << 12U << 60 << 500;
    QTest::newRow("around the size that is worth an index") << 13U << 250 << 500;
    for (unsigned seed = 100; seed < 103; ++seed)
        QTest::addRow("seed %u", seed) << seed << 400 << 350;
}

void MemoryTablesTest::listsAsAScanDoes()
{
    QFETCH(unsigned, seed);
    QFETCH(int, size);
    QFETCH(int, steps);
    Trial trial(seed, size);
    for (int i = 0; i < steps; ++i) {
        const QString wrong = trial.step();
        if (!wrong.isEmpty())
            QFAIL(qPrintable(QStringLiteral("step %1: %2").arg(i).arg(wrong)));
    }
    QVERIFY(trial.filled() > steps / 10);
}

/// Trees several nodes high, and writes that empty whole branches.
void MemoryTablesTest::listsManyEqualAsAScanDoes()
{
    RandomItems random(21);
    OpenTables tables(random);
    constexpr int size = 4000;
    std::vector<ItemValue> items;
    for (int i = 0; i < size; ++i)
        items.push_back(std::make_shared<StoredItem>(random.person(QString::number(i))));
    tables.load(people, items);
    QVERIFY(tables.snapshot()->list(people, random.list()).total <= size);
    for (int round = 0; round < 8; ++round) {
        QList<Write> batch;
        const int begin = random.number(size);
        for (int i = begin; i < std::min(size, begin + 900); ++i) {
            const QString id = QString::number(i);
            const ItemValue present = tables.newest()->itemValue(people, id);
            const bool stays = random.chance(round % 2 == 0 ? 5 : 90);
            if (present || stays)
                batch.append({people, id, stays ? std::optional(random.person(id)) : std::nullopt, present});
        }
        const auto staged = tables.stage(batch);
        QVERIFY(staged.ok());
        tables.publish(staged->version);
        const auto snapshot = tables.snapshot();
        std::vector<ItemValue> all;
        snapshot->visitItems(people, [&all](const ItemValue &item) {
            all.push_back(item);
            return true;
        });
        QCOMPARE(qint64(all.size()), snapshot->count(people));
        for (int i = 0; i < 12; ++i) {
            const ListRequest request = random.list();
            const ListResult expected = scannedList(all, *random.itemType(people), request, *snapshot);
            const ListResult result = snapshot->list(people, request);
            QCOMPARE(result.total, expected.total);
            QCOMPARE(idsOf(result.items), idsOf(expected.items));
        }
    }
}

/// An index cannot serve values that are not of the field's type; they may come from elsewhere.
void MemoryTablesTest::ordersOddValuesAsAScanDoes()
{
    RandomItems random(22);
    OpenTables tables(random);
    std::vector<ItemValue> items;
    for (int i = 0; i < 300; ++i)
        items.push_back(std::make_shared<StoredItem>(random.person(QString::number(i))));
    tables.load(people, items);
    ListRequest request;
    request.sort = *Sort::fromQuery(QStringLiteral("age"), *random.itemType(people), random);
    QCOMPARE(tables.snapshot()->list(people, request).total, 300);
    ValueMap odd = random.person(QStringLiteral("odd")).map();
    odd.set(QStringLiteral("age"), ValueList{1});
    QVERIFY(tables.stage({Write{people, QStringLiteral("odd"), odd}}).ok());
    const auto filter = Filter::fromQuery({{QStringLiteral("age.$ne"), QStringLiteral("3")}},
                                          *random.itemType(people), random);
    request.filter = *filter;
    request.sort = {};
    const auto snapshot = tables.newest();
    const ListResult result = snapshot->list(people, request);
    ListRequest all;
    QCOMPARE(snapshot->list(people, all).total, 301);
    qint64 expected = 0;
    for (const ItemValue &item : snapshot->list(people, all).items)
        expected += filter->matches(*item, *snapshot) ? 1 : 0;
    QCOMPARE(result.total, expected);
    QVERIFY(idsOf(result.items).contains(QStringLiteral("odd")));
}

void MemoryTablesTest::tellsWhatIsServed()
{
    RandomItems random(23);
    OpenTables tables(random);
    const DictType &type = *random.itemType(people);
    ListRequest request;
    request.filter = *Filter::fromQuery({{QStringLiteral("age.$gte"), QStringLiteral("3")}}, type, random);
    request.sort = *Sort::fromQuery(QStringLiteral("-name"), type, random);
    ListAbility ability = tables.snapshot()->ability(people, request);
    QVERIFY(ability.filter && ability.sort && ability.search && ability.total);
    request.accept = [](const Value &) { return true; };
    request.sort = *Sort::fromQuery(QStringLiteral("place.name"), type, random);
    ability = tables.snapshot()->ability(people, request);
    QVERIFY(ability.filter && !ability.sort && !ability.total);
    request.filter = *Filter::fromQuery({{QStringLiteral("secret"), QStringLiteral("3")}}, type, random);
    QVERIFY(!tables.snapshot()->ability(people, request).filter);
}

namespace
{

/// Changes people for as long as it lives, in versions that are published or discarded a while later.
class Writer
{
public:
    explicit Writer(MemoryTables &tables) : m_tables(tables), m_thread([this] { run(); }) {}
    ~Writer()
    {
        m_done = true;
        m_thread.join();
    }

    int batches() const { return m_batches; }
    int failures() const { return m_failures; }

private:
    void run()
    {
        RandomItems random(31);
        std::vector<MemoryTables::Version> staged;
        while (!m_done) {
            const QString id = QString::number(random.number(600));
            const ItemValue present = m_tables.newest()->itemValue(people, id);
            const bool stays = !present || random.chance(60);
            const auto version = m_tables.stage(
                {{people, id, stays ? std::optional(random.person(id)) : std::nullopt, present}});
            m_failures += version.ok() ? 0 : 1;
            ++m_batches;
            staged.push_back(version->version);
            if (staged.size() < 5)
                continue;
            if (random.chance(20))
                m_tables.discard();
            else
                m_tables.publish(staged[size_t(random.number(5))]);
            staged.clear();
        }
    }

    MemoryTables &m_tables;
    std::atomic<bool> m_done = false;
    std::atomic<int> m_batches = 0;
    std::atomic<int> m_failures = 0;
    std::thread m_thread;
};

QString differenceIn(const Snapshot &snapshot, const ListRequest &request, const DictType &type)
{
    std::vector<ItemValue> all;
    snapshot.visitItems(people, [&all](const ItemValue &item) {
        all.push_back(item);
        return true;
    });
    const ListResult expected = scannedList(all, type, request, snapshot);
    const ListResult result = snapshot.list(people, request);
    if (result.total != expected.total)
        return QStringLiteral("total %1 instead of %2").arg(result.total).arg(expected.total);
    return result.items == expected.items ? QString() : QStringLiteral("other items");
}

void load(MemoryTables &tables, RandomItems &random, int size)
{
    std::vector<ItemValue> items;
    for (int i = 0; i < size; ++i)
        items.push_back(std::make_shared<StoredItem>(random.person(QString::number(i))));
    tables.load(people, std::move(items));
}

} // namespace

/// Each index is made while batches go on, and is right in all versions that get it.
void MemoryTablesTest::makesIndexesWhileOthersWrite()
{
    RandomItems random(32);
    const DictType &type = *random.itemType(people);
    for (int round = 0; round < 8; ++round) {
        OpenTables tables(random);
        load(tables, random, 600);
        const Writer writer(tables);
        for (const char *field : {"age", "name", "score", "born", "active", "address.street"}) {
            ListRequest request;
            request.sort = *Sort::fromQuery(QLatin1String(field), type, random);
            request.limit = 50;
            for (int i = 0; i < 4; ++i) {
                const auto snapshot = i % 2 == 0 ? tables.snapshot() : tables.newest();
                QCOMPARE(differenceIn(*snapshot, request, type), QString());
            }
        }
        QCOMPARE(writer.failures(), 0);
    }
}

void MemoryTablesTest::readsWhileAWriterStages()
{
    RandomItems random(33);
    OpenTables tables(random);
    load(tables, random, 600);
    const Writer writer(tables);
    std::atomic<int> wrong = 0;
    std::vector<std::thread> readers;
    for (unsigned reader = 0; reader < 3; ++reader) {
        readers.emplace_back([&tables, &wrong, reader] {
            RandomItems lists(40 + reader);
            for (int i = 0; i < 60; ++i) {
                const auto snapshot = tables.snapshot();
                for (int k = 0; k < 3; ++k)
                    wrong += differenceIn(*snapshot, lists.list(), *lists.itemType(people)).isEmpty() ? 0 : 1;
            }
        });
    }
    for (std::thread &reader : readers)
        reader.join();
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(writer.failures(), 0);
    QVERIFY(writer.batches() > 0);
}
