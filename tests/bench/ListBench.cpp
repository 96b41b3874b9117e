// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a page of a list takes with 100,000 items: filtered, sorted and counted, with and without
// JavaScript rules at every field. The measure is a plain loop over the same values in the same run.
//
//   bench-list [ITEMS [VARIANT]]

#include "core/api/Router.h"
#include "core/model/Backoffice.h"
#include "core/schema/Types.h"
#include "core/script/ScriptProgram.h"
#include "core/storage/MemoryStorage.h"
#include "tests/bench/Words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

using namespace backdesk;
using namespace backdesk::bench;

namespace
{

struct Variant {
    const char *name;
    const char *rule; ///< of every field, nothing: none
};

constexpr Variant variants[] = {
    {"no rules", nullptr},
    {"rules on current_user", "(right, o) => current_user.has_role('staff')"},
    {"rules on o", "(right, o) => o.age >= 18 && o.active !== null"},
    {"rules with select_one",
     "(right, o) => backoffice.companies.select_one({name: 'Company 3'}) !== null && o.age >= 18"},
};

struct Query {
    const char *name;
    int least; ///< age
};

constexpr Query queries[] = {{"1% match", 99}, {"10% match", 90}, {"50% match", 50}};

ValueMap person(int number, std::mt19937 &random)
{
    return ValueMap::fromMembers({{QStringLiteral("name"), word(random)},
                                  {QStringLiteral("surname"), word(random)},
                                  {QStringLiteral("age"), qint64(random() % 100)},
                                  {QStringLiteral("salary"), double(random() % 100000) / 10},
                                  {QStringLiteral("active"), random() % 2 == 0},
                                  {QStringLiteral("company"), QStringLiteral("c%1").arg(random() % 10)},
                                  {QStringLiteral("_id"), QStringLiteral("p%1").arg(number)}});
}

ValueMap company(int number)
{
    return ValueMap::fromMembers({{QStringLiteral("name"), QStringLiteral("Company %1").arg(number)},
                                  {QStringLiteral("_id"), QStringLiteral("c%1").arg(number)}});
}

/// The type's own form of the item, with the moment of its creation.
Write newItem(const Backoffice &backoffice, const QString &collection, const ValueMap &members, int moment)
{
    Mistakes mistakes;
    Value value = backoffice.itemType(collection)->decode(members, {}, {}, mistakes);
    backoffice.meta().stamp(value, {}, DateTime(moment, 0), true);
    return {collection, members.value(u"_id").text(), value};
}

CollectionOptions people(const Condition &rule)
{
    const auto rules = [&rule] { return TypeOptions{.canRead = rule}; };
    return {.name = QStringLiteral("people"),
            .fields = {{QStringLiteral("name"), types::string(rules())},
                       {QStringLiteral("surname"), types::string(rules())},
                       {QStringLiteral("age"), types::integer(rules())},
                       {QStringLiteral("salary"), types::number(rules())},
                       {QStringLiteral("active"), types::boolean(rules())},
                       {QStringLiteral("company"), types::ref(QStringLiteral("companies"), {}, rules())}}};
}

class World
{
public:
    World(const Variant &variant, int count)
        : m_backoffice(QStringLiteral("bench"), std::make_shared<MemoryStorage>())
    {
        m_program = ScriptProgram::create();
        const Condition rule =
            variant.rule
                ? Condition(m_program->addFunction(QString::fromLatin1(variant.rule), {})->asCondition())
                : Condition();
        m_backoffice.addCollection(people(rule));
        m_backoffice.addCollection(
            {.name = QStringLiteral("companies"), .fields = {{QStringLiteral("name"), types::string()}}});
        if (!m_backoffice.open())
            return;
        std::mt19937 random(7);
        QList<Write> batch;
        for (int i = 0; i < 10; ++i)
            batch.append(newItem(m_backoffice, QStringLiteral("companies"), company(i), i));
        for (int i = 0; i < count; ++i)
            batch.append(newItem(m_backoffice, QStringLiteral("people"), person(i, random), i));
        if (m_backoffice.storage().apply(batch))
            m_router = std::make_unique<Router>(m_backoffice);
    }

    Backoffice &backoffice() { return m_backoffice; }

    Response page(const Query &query)
    {
        Request request;
        request.path = "/bench/coll/people";
        request.query = "_sort=-surname,name&_page=30&age.$gte=" + QByteArray::number(query.least);
        request.identity.roles = QStringList{QStringLiteral("staff")};
        return m_router->handle(request);
    }

private:
    std::shared_ptr<ScriptProgram> m_program;
    Backoffice m_backoffice;
    std::unique_ptr<Router> m_router;
};

/// Of this thread, in milliseconds: what else the machine does is not counted.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The median of some runs, in milliseconds.
template <typename Work>
double measured(const Work &work)
{
    constexpr int runs = 7;
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const double start = processorTime();
        work();
        times.push_back(processorTime() - start);
    }
    std::sort(times.begin(), times.end());
    return times[runs / 2];
}

double plainLoop(World &world, const Query &query)
{
    const auto snapshot = world.backoffice().storage().snapshot();
    const QList<ItemValue> items = snapshot->list(QStringLiteral("people"), {}).items;
    qsizetype found = 0;
    const double time = measured([&] {
        for (const ItemValue &item : items) {
            const Value *age = item->asMap()->find(u"age");
            found += age && *age->asInt() >= query.least ? 1 : 0;
        }
    });
    return found > 0 ? time : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    constexpr int usual = 100'000;
    const int count = argc > 1 ? std::max(1000, atoi(argv[1])) : usual;
    std::printf("%d items; a page of 30, filtered, sorted by two texts, with total\n", count);
    const QLatin1String only(argc > 2 ? argv[2] : "");
    for (const Variant &variant : variants) {
        if (!QLatin1String(variant.name).contains(only))
            continue;
        World world(variant, count);
        for (const Query &query : queries) {
            const Response first = world.page(query);
            if (first.status != 200) {
                std::printf("%s: %d %s\n", variant.name, first.status, first.body.constData());
                return 1;
            }
            const double loop = plainLoop(world, query);
            const double page = measured([&] { world.page(query); });
            std::printf("%-24s %-10s %8.2f ms   plain loop %6.2f ms   ratio %6.1f   total %s\n", variant.name,
                        query.name, page, loop, page / loop,
                        first.headers.value("x-total-count").value_or("?").constData());
        }
    }
    return 0;
}
