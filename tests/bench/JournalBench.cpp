// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many batches a second the yaml storage makes safe, and how long each waits: threads that change single
// items of some thousand. The measure is a plain loop of append and fdatasync on the same disk in the same
// run.
//
//   bench-journal [THREADS [ITEMS [SECONDS]]]

#include "core/schema/Types.h"
#include "core/storage/yaml/YamlStorage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <random>
#include <thread>
#include <vector>

using namespace backdesk;

namespace
{

const QString people = QStringLiteral("people");

QList<StoredCollection> collections()
{
    const TypePtr author =
        types::dict({{QStringLiteral("_id"), types::string()}, {QStringLiteral("login"), types::string()}});
    const TypePtr meta = types::dict({{QStringLiteral("ctime"), types::datetime()},
                                      {QStringLiteral("mtime"), types::datetime()},
                                      {QStringLiteral("created_by"), author},
                                      {QStringLiteral("modified_by"), author}});
    const QList<DictType::Field> fields = {
        {QStringLiteral("name"), types::string()}, {QStringLiteral("surname"), types::string()},
        {QStringLiteral("age"), types::integer()}, {QStringLiteral("addr"), types::string()},
        {QStringLiteral("_id"), types::string()},  {QStringLiteral("_meta"), meta}};
    return {{people, std::make_shared<ItemType>(TypeOptions(), fields)}};
}

Value person(int number, int age)
{
    const ValueMap author =
        ValueMap::fromMembers({{QStringLiteral("_id"), QStringLiteral("0123456789abcdef")},
                               {QStringLiteral("login"), QStringLiteral("somebody")}});
    const DateTime moment(qint64(1'700'000'000 + number) * 1'000'000, 0);
    const ValueMap meta = ValueMap::fromMembers({{QStringLiteral("ctime"), moment},
                                                 {QStringLiteral("mtime"), moment},
                                                 {QStringLiteral("created_by"), author},
                                                 {QStringLiteral("modified_by"), author}});
    return ValueMap::fromMembers({{QStringLiteral("name"), QStringLiteral("Name %1").arg(number)},
                                  {QStringLiteral("surname"), QStringLiteral("Surname %1").arg(number % 977)},
                                  {QStringLiteral("age"), qint64(age)},
                                  {QStringLiteral("addr"), QStringLiteral("a%1").arg(number % 1000)},
                                  {QStringLiteral("_id"), QString::number(number)},
                                  {QStringLiteral("_meta"), meta}});
}

struct Times {
    std::vector<qint64> nanoseconds;
    double seconds = 0;

    void print(const char *what)
    {
        std::sort(nanoseconds.begin(), nanoseconds.end());
        const size_t count = nanoseconds.size();
        const auto at = [&](double part) {
            return double(nanoseconds[std::min(count - 1, size_t(double(count) * part))]) / 1e6;
        };
        std::printf("%-34s %9.0f a second   p50 %7.3f ms   p99 %7.3f ms   longest %8.3f ms\n", what,
                    double(count) / seconds, at(0.5), at(0.99), at(1));
    }
};

Times plainLoop(const QString &folder, double seconds)
{
    FileSystem files;
    OpenFile file;
    Times times;
    if (files.openNew(folder + QStringLiteral("/plain"), file) != 0)
        return times;
    constexpr int size = 400;
    const QByteArray record(size, 'x');
    QElapsedTimer all;
    all.start();
    while (double(all.nsecsElapsed()) < seconds * 1e9) {
        QElapsedTimer one;
        one.start();
        if (files.append(file, record) != 0 || files.syncData(file) != 0)
            return times;
        times.nanoseconds.push_back(one.nsecsElapsed());
    }
    times.seconds = double(all.nsecsElapsed()) / 1e9;
    return times;
}

/// Each thread changes items of its own.
Times change(YamlStorage &storage, int threads, int items, double seconds)
{
    std::vector<Times> each{size_t(threads)};
    std::atomic<int> failures = 0;
    std::vector<std::thread> writers;
    QElapsedTimer all;
    all.start();
    for (int writer = 0; writer < threads; ++writer) {
        writers.emplace_back([&, writer] {
            std::mt19937 random{unsigned(writer)};
            while (double(all.nsecsElapsed()) < seconds * 1e9) {
                const int number = int(random() % unsigned(items / threads)) * threads + writer;
                const QString id = QString::number(number);
                const ItemValue base = storage.newest()->itemValue(people, id);
                const QList<Write> batch = {{people, id, person(number, int(random() % 100)), base}};
                QElapsedTimer one;
                one.start();
                if (!storage.apply(batch))
                    ++failures;
                each[size_t(writer)].nanoseconds.push_back(one.nsecsElapsed());
            }
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    Times times;
    times.seconds = double(all.nsecsElapsed()) / 1e9;
    for (const Times &one : each)
        times.nanoseconds.insert(times.nanoseconds.end(), one.nanoseconds.begin(), one.nanoseconds.end());
    if (failures > 0)
        std::printf("%d failed\n", failures.load());
    return times;
}

bool fill(YamlStorage &storage, int items)
{
    QList<Write> batch;
    for (int number = 0; number < items; ++number)
        batch.append({people, QString::number(number), person(number, number % 100)});
    return storage.open(collections()) && storage.apply(batch) && storage.settle();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int threads = argc > 1 ? std::max(1, atoi(argv[1])) : 8;
    const int items = argc > 2 ? std::max(threads, atoi(argv[2])) : 10'000;
    const double seconds = argc > 3 ? atof(argv[3]) : 3;
    const QTemporaryDir folder(QStringLiteral("bench-journal-XXXXXX"));
    YamlStorage storage(folder.filePath(QStringLiteral("data")));
    if (!fill(storage, items)) {
        std::printf("it cannot be filled\n");
        return 1;
    }
    std::printf("%d items, %d threads\n", items, threads);
    plainLoop(folder.path(), seconds / 3).print("append and fdatasync, one thread");
    change(storage, 1, items, seconds).print("batches of one item, one thread");
    change(storage, threads, items, seconds).print("batches of one item, all threads");
    QElapsedTimer timer;
    timer.start();
    const bool isSettled = storage.settle().ok();
    std::printf("settled %s after %lld ms\n", isSettled ? "" : "NOT",
                static_cast<long long>(timer.elapsed()));
    return isSettled ? 0 : 1;
}
