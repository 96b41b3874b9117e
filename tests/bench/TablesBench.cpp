// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tables in memory take: time of each operation as the number of items grows, and memory. The measure is
// a plain loop over the same values (for lists and search) or a hash (for single items) in the same run.
//
//   bench-tables [ITEMS...]

#include "core/schema/Types.h"
#include "core/storage/MemoryTables.h"
#include "core/storage/ValuePool.h"
#include "tests/bench/Words.h"

#include <QCoreApplication>
#include <QFile>

#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

using namespace backdesk;
using namespace backdesk::bench;

namespace
{

const QString users = QStringLiteral("users");

struct Model : TypeSource {
    QList<StoredCollection> collections;

    Model()
    {
        const auto maker = types::dict(
            {{QStringLiteral("_id"), types::string()}, {QStringLiteral("login"), types::string()}});
        const auto meta = types::dict({{QStringLiteral("ctime"), types::datetime()},
                                       {QStringLiteral("mtime"), types::datetime()},
                                       {QStringLiteral("created_by"), maker},
                                       {QStringLiteral("modified_by"), maker}});
        const QList<DictType::Field> fields = {{QStringLiteral("name"), types::string()},
                                               {QStringLiteral("surname"), types::string({.index = true})},
                                               {QStringLiteral("age"), types::integer({.index = true})},
                                               {QStringLiteral("addr"), types::ref(QStringLiteral("addrs"))},
                                               {QStringLiteral("_id"), types::string()},
                                               {QStringLiteral("_meta"), meta}};
        collections = {{users, std::make_shared<ItemType>(TypeOptions(), fields)}};
    }
    const DictType *itemType(const QString &) const override { return collections.first().type.get(); }
};

ValueMap user(int number, int count, std::mt19937 &random)
{
    ValueMap maker;
    maker.set(QStringLiteral("_id"), QStringLiteral("000"));
    maker.set(QStringLiteral("login"), QStringLiteral("ANONYMOUS"));
    ValueMap meta;
    meta.set(QStringLiteral("ctime"), DateTime(1'700'000'000'000'000 + number * qint64(1000), 0));
    meta.set(QStringLiteral("mtime"), DateTime(1'700'000'000'000'000 + number * qint64(1000), 0));
    meta.set(QStringLiteral("created_by"), maker);
    meta.set(QStringLiteral("modified_by"), maker);
    return ValueMap::fromMembers(
        {{QStringLiteral("name"), word(random)},
         {QStringLiteral("surname"), word(random)},
         {QStringLiteral("age"), qint64(random() % 100)},
         {QStringLiteral("addr"), QStringLiteral("addr%1").arg(random() % unsigned(count / 10 + 1))},
         {QStringLiteral("_id"),
          QStringLiteral("65f1a2b30c4d5e6f70%1").arg(number * 7919LL % 0xffffff, 6, 16, QLatin1Char('0'))},
         {QStringLiteral("_meta"), meta}});
}

qint64 residentBytes()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/statm"));
    const bool opened = file.open(QIODevice::ReadOnly);
    return opened ? file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

/// Of this thread, in microseconds: what else the machine does is not counted.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
}

/// Microseconds a call, the best of some rounds: other work only adds, by emptying caches.
template <typename Work>
double measured(int calls, const Work &work)
{
    double best = 1e18;
    for (int round = 0; round < 5; ++round) {
        const double start = processorTime();
        for (int i = 0; i < calls; ++i)
            work(i);
        best = std::min(best, (processorTime() - start) / calls);
    }
    return best;
}

void print(const char *name, double time, double measure)
{
    std::printf("  %-44s %10.2f us   measure %10.2f us   ratio %8.5f\n", name, time, measure, time / measure);
}

class Bench
{
public:
    explicit Bench(int count) : m_count(count)
    {
        m_tables.open(m_model.collections);
        const qint64 before = residentBytes();
        std::mt19937 random(7);
        std::vector<ItemValue> items;
        {
            ValuePool pool;
            items.reserve(size_t(count));
            for (int i = 0; i < count; ++i)
                items.push_back(std::make_shared<StoredItem>(pool.shared(user(i, count, random))));
        }
        const qint64 values = residentBytes();
        const double start = processorTime();
        m_tables.load(users, std::move(items));
        const double loaded = (processorTime() - start) / 1000;
        const qint64 after = residentBytes();
        std::printf(
            "%d items: loaded in %.1f ms; %lld bytes an item: values %lld, tables and 3 indexes %lld\n",
            count, loaded, (after - before) / count, (values - before) / count, (after - values) / count);
        m_snapshot = m_tables.snapshot();
        for (const ItemValue &item : m_snapshot->list(users, {}).items)
            m_items.push_back(item);
    }

    void run()
    {
        get();
        const ListRequest all;
        const double loop = measured(loops(), [this](int) { countOlder(50); });
        lists(loop);
        search();
        stage();
        makeIndex();
    }

private:
    int loops() const { return std::max(1, 1'000'000 / m_count / 4); }
    const DictType &type() const { return *m_model.itemType(users); }

    void get()
    {
        QHash<QString, ItemValue> hash;
        QStringList ids;
        std::mt19937 random(9);
        for (const ItemValue &item : m_items)
            hash.insert(item->asMap()->value(u"_id").text(), item);
        for (int i = 0; i < 10000; ++i)
            ids.append(m_items[random() % m_items.size()]->asMap()->value(u"_id").text());
        qint64 found = 0;
        const double measure = measured(10000, [&](int i) { found += hash.value(ids[i]) ? 1 : 0; });
        print("get", measured(10000, [&](int i) { found += m_snapshot->itemValue(users, ids[i]) ? 1 : 0; }),
              measure);
        print("snapshot", measured(10000, [&](int) { found += m_tables.snapshot() ? 1 : 0; }), measure);
    }

    qint64 countOlder(int least) const
    {
        qint64 found = 0;
        for (const ItemValue &item : m_items) {
            const Value *age = item->asMap()->find(u"age");
            found += age && *age->asInt() > least ? 1 : 0;
        }
        return found;
    }

    ListRequest request(const QString &field, const QString &value, const QString &sort) const
    {
        ListRequest request;
        if (!field.isEmpty())
            request.filter = *Filter::fromQuery({{field, value}}, type(), m_model);
        request.sort = *Sort::fromQuery(sort, type(), m_model);
        request.limit = 30;
        return request;
    }

    void list(const char *name, const ListRequest &request, double loop)
    {
        m_snapshot->list(users, request);
        m_snapshot = m_tables.snapshot();
        qint64 total = 0;
        const double once = measured(1, [&](int) { total += m_snapshot->list(users, request).total; });
        const int calls = std::clamp(int(20000 / once), 1, 2000);
        print(name, measured(calls, [&](int) { total += m_snapshot->list(users, request).total; }), loop);
    }

    void lists(double loop)
    {
        const QString surname = QStringLiteral("surname");
        const QString older = QStringLiteral("age.$gt");
        list("list age > 49 by surname", request(older, QStringLiteral("49"), surname), loop);
        list("list age > 98 by surname", request(older, QStringLiteral("98"), surname), loop);
        list("list age > 49 by -age", request(older, QStringLiteral("49"), QStringLiteral("-age")), loop);
        list("list age > 49 by age,surname",
             request(older, QStringLiteral("49"), QStringLiteral("age,surname")), loop);
        list("list addr = x by surname", request(QStringLiteral("addr"), QStringLiteral("addr3"), surname),
             loop);
        list("list all by -surname", request({}, {}, QStringLiteral("-surname")), loop);
        ListRequest deep = request({}, {}, surname);
        deep.skip = m_count / 2;
        list("list all by surname, page in the middle", deep, loop);
        list("list name ~ 'x' (no index) by surname",
             request(QStringLiteral("name.$re"), QStringLiteral("x"), surname), loop);
        ListRequest both = request(older, QStringLiteral("49"), surname);
        both.filter = both.filter.and_(
            *Filter::fromQuery({{QStringLiteral("surname.$lt"), QStringLiteral("N")}}, type(), m_model));
        list("list age > 49 and surname < N by surname", both, loop);
    }

    void search()
    {
        ListRequest request;
        request.search = Search(QStringLiteral("qzx"));
        request.limit = 30;
        const double loop = measured(1, [&](int) {
            qint64 found = 0;
            for (const ItemValue &item : m_items)
                found += request.search.matches(*item, type()) ? 1 : 0;
            return found;
        });
        const double start = processorTime();
        m_snapshot->list(users, request);
        std::printf("  %-44s %10.2f us\n", "search for the first time", processorTime() - start);
        list("search qzx", request, loop);
        request.search = Search(QStringLiteral("a"));
        list("search a (most match)", request, loop);
    }

    void stage()
    {
        std::mt19937 random(11);
        std::vector<Write> writes;
        for (int i = 0; i < 2000; ++i) {
            const ItemValue &base = m_items[random() % m_items.size()];
            ValueMap now = base->map();
            now.set(QStringLiteral("age"), qint64(random() % 100));
            now.set(QStringLiteral("surname"), word(random));
            writes.push_back({users, now.value(u"_id").text(), now, {}});
        }
        std::vector<Write> creations;
        for (int i = 0; i < 10000; ++i) {
            const ValueMap item = user(m_count + i, m_count, random);
            creations.push_back({users, item.value(u"_id").text(), item, {}});
        }
        const auto publish = [this](const Write &write) {
            const auto staged = m_tables.stage({write});
            if (staged)
                m_tables.publish(staged->version);
        };
        double lookup = 0;
        print("stage and publish a change",
              measured(2000,
                       [&](int i) {
                           Write write = writes[size_t(i)];
                           write.base = m_tables.newest()->itemValue(users, write.id);
                           publish(write);
                       }),
              lookup =
                  measured(2000, [&](int i) { m_tables.newest()->itemValue(users, writes[size_t(i)].id); }));
        int at = 0;
        print("stage and publish a new item", measured(2000, [&](int) { publish(creations[size_t(at++)]); }),
              lookup);
    }

    void makeIndex()
    {
        ListRequest request = this->request({}, {}, QStringLiteral("name"));
        const double loop = measured(1, [this](int) { countOlder(50); });
        const double start = processorTime();
        m_tables.snapshot()->list(users, request);
        print("make an index (first list by name)", processorTime() - start, loop);
    }

    int m_count;
    Model m_model;
    MemoryTables m_tables;
    std::unique_ptr<Snapshot> m_snapshot;
    std::vector<ItemValue> m_items;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::vector<int> counts = {1000, 10'000, 100'000, 1'000'000};
    if (argc > 1) {
        counts.clear();
        for (int i = 1; i < argc; ++i)
            counts.push_back(std::max(100, atoi(argv[i])));
    }
    for (const int count : counts)
        Bench(count).run();
    return 0;
}
