// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Users.h"

#include "core/schema/Types.h"

#include <cstdio>
#include <thread>

namespace backdesk::bench
{

const QString users = QStringLiteral("users");

Types::Types()
{
    const auto who =
        types::dict({{QStringLiteral("_id"), types::string()}, {QStringLiteral("login"), types::string()}});
    const auto meta = types::dict({{QStringLiteral("ctime"), types::datetime()},
                                   {QStringLiteral("mtime"), types::datetime()},
                                   {QStringLiteral("created_by"), who},
                                   {QStringLiteral("modified_by"), who}});
    m_type = std::make_shared<ItemType>(
        TypeOptions(), QList<DictType::Field>{{QStringLiteral("name"), types::string()},
                                              {QStringLiteral("surname"), types::string()},
                                              {QStringLiteral("age"), types::integer()},
                                              {QStringLiteral("male"), types::boolean()},
                                              {QStringLiteral("addr"), types::ref(QStringLiteral("addrs"))},
                                              {QStringLiteral("_id"), types::string()},
                                              {QStringLiteral("_meta"), meta}});
}

Write user(qint64 number, std::mt19937 &random)
{
    const DateTime now((1'700'000'000 + number) * 1'000'000, 0);
    const Value anonymous = ValueMap::fromMembers({{QStringLiteral("_id"), QStringLiteral("000")},
                                                   {QStringLiteral("login"), QStringLiteral("ANONYMOUS")}});
    const Value meta = ValueMap::fromMembers({{QStringLiteral("ctime"), now},
                                              {QStringLiteral("mtime"), now},
                                              {QStringLiteral("created_by"), anonymous},
                                              {QStringLiteral("modified_by"), anonymous}});
    const QString id = QStringLiteral("u%1").arg(number);
    return {users, id,
            ValueMap::fromMembers({{QStringLiteral("name"), word(random)},
                                   {QStringLiteral("surname"), word(random)},
                                   {QStringLiteral("age"), qint64(random() % 100)},
                                   {QStringLiteral("male"), random() % 2 == 0},
                                   {QStringLiteral("addr"), QStringLiteral("a%1").arg(random() % 1000)},
                                   {QStringLiteral("_id"), id},
                                   {QStringLiteral("_meta"), meta}})};
}

ListRequest page(const Types &types, int age, qint64 skip)
{
    const DictType &type = *types.itemType(users);
    ListRequest request;
    request.filter = *Filter::fromQuery({{QStringLiteral("age.$gt"), QString::number(age)}}, type, types);
    request.sort = *Sort::fromQuery(QStringLiteral("surname"), type, types);
    request.skip = skip;
    request.limit = 30;
    return request;
}

ListRequest search(const QString &text)
{
    ListRequest request;
    request.search = Search(text);
    request.limit = 30;
    return request;
}

bool fill(Storage &storage, int items, int itemsOfABatch)
{
    std::mt19937 random(7);
    for (int i = 0; i < items; i += itemsOfABatch) {
        QList<Write> batch;
        for (int j = i; j < std::min(items, i + itemsOfABatch); ++j)
            batch.append(user(j, random));
        const Status done = storage.apply(batch);
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().message.text()));
            return false;
        }
    }
    return true;
}

double writingTogether(Storage &storage, int number, int writesOfAThread)
{
    constexpr int writers = 8;
    QElapsedTimer clock;
    clock.start();
    std::vector<std::thread> threads;
    for (int thread = 0; thread < writers; ++thread) {
        threads.emplace_back([&storage, number, thread, writesOfAThread] {
            std::mt19937 own(unsigned(thread) + 100);
            for (int i = 0; i < writesOfAThread; ++i)
                (void)storage.apply({user(number + thread * writesOfAThread + i, own)}).ok();
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return microseconds(clock) / (writers * writesOfAThread);
}

double microseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e3;
}

double median(int runs, const std::function<void(int)> &run)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer clock;
        clock.start();
        run(i);
        times.push_back(microseconds(clock));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void row(const QByteArray &name, double ours, double plain)
{
    std::printf("  %-34s %10.1f us   plain %10.1f us   ratio %6.2f\n", name.constData(), ours, plain,
                ours / plain);
    std::fflush(stdout);
}

} // namespace backdesk::bench
