// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the cost of each operation grows with the number of items, on one storage. Asked through the router, in
// process. tests/bench/growth.py runs it for every storage and size.
//
//   bench-growth fill STORAGE ITEMS      stores the items
//   bench-growth measure STORAGE ITEMS   opens them and prints one line of JSON: µs an operation
//
// STORAGE is what stands after `storage:` in a description, such as {type: sqlite, path: data.db}.

#include "core/api/Router.h"
#include "core/description/Description.h"
#include "tests/bench/Words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <random>
#include <thread>
#include <vector>

using namespace backdesk;
using namespace backdesk::bench;

namespace
{

using Clock = std::chrono::steady_clock;

constexpr const char *collections = R"yaml(
collections:
  users:
    fields:
      name: {type: String, required: true}
      surname: String
      age: {type: Int, min: 0, max: 150}
      addr: {type: Ref, coll: addrs, field: $.users}
  addrs:
    fields:
      city: String
      users: {type: RefsList, coll: users, field: $.addr, ods: unlink, ofs: not_fill}
)yaml";

double microsecondsSince(Clock::time_point start)
{
    return double(std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now() - start).count()) / 1e3;
}

Write newItem(const Backoffice &backoffice, const QString &collection, const ValueMap &members, qint64 moment)
{
    Mistakes mistakes;
    Value value = backoffice.itemType(collection)->decode(members, {}, {}, mistakes);
    backoffice.meta().stamp(value, {}, DateTime(moment, 0), true);
    return {collection, members.value(u"_id").text(), value};
}

Status fill(Backoffice &backoffice, int count)
{
    constexpr int batchSize = 1000;
    constexpr int usersOfAnAddress = 10;
    std::mt19937 random(7);
    QList<Write> batch;
    const auto flush = [&](bool whole) -> Status {
        if (batch.isEmpty() || (!whole && batch.size() < batchSize))
            return Done{};
        return backoffice.storage().apply(std::exchange(batch, {}));
    };
    Status status = Done{};
    for (int i = 0; i <= count / usersOfAnAddress && status; ++i) {
        batch.append(newItem(backoffice, QStringLiteral("addrs"),
                             ValueMap::fromMembers({{QStringLiteral("city"), word(random)},
                                                    {QStringLiteral("_id"), QStringLiteral("a%1").arg(i)}}),
                             i));
        status = flush(false);
    }
    for (int i = 0; i < count && status; ++i) {
        const auto addr = QStringLiteral("a%1").arg(i / usersOfAnAddress);
        batch.append(newItem(backoffice, QStringLiteral("users"),
                             ValueMap::fromMembers({{QStringLiteral("name"), word(random)},
                                                    {QStringLiteral("surname"), word(random)},
                                                    {QStringLiteral("age"), qint64(random() % 100)},
                                                    {QStringLiteral("addr"), addr},
                                                    {QStringLiteral("_id"), QStringLiteral("u%1").arg(i)}}),
                             i));
        status = flush(false);
    }
    return status ? flush(true) : status;
}

/// The median of as many runs as fit into a second, at least three.
double median(const std::function<void(int)> &run)
{
    std::vector<double> times;
    const auto start = Clock::now();
    for (int i = 0; i < 3 || (microsecondsSince(start) < 1e6 && i < 20000); ++i) {
        const auto begun = Clock::now();
        run(i);
        times.push_back(microsecondsSince(begun));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// Of this process, in MB.
double residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr double pagesPerMegabyte = 256;
    return file.readAll().split(' ').value(1).toDouble() / pagesPerMegabyte;
}

class Client
{
public:
    explicit Client(Backoffice &backoffice) : m_router(backoffice) {}

    void ask(const QByteArray &method, const QByteArray &path, const QByteArray &query = {},
             const QByteArray &body = {})
    {
        Request request;
        request.method = method;
        request.path = "/bench/coll/" + path;
        request.query = query;
        request.body = body;
        if (!body.isEmpty())
            request.headers.set("content-type", "application/json");
        const Response response = m_router.handle(request);
        if (response.status >= 300) {
            std::fprintf(stderr, "%s %s: %d %s\n", method.constData(), path.constData(), response.status,
                         response.body.constData());
            std::exit(1);
        }
    }

private:
    Router m_router;
};

QByteArray newUser(int number)
{
    const QByteArray text = QByteArray::number(number);
    return "{\"name\":\"New\",\"surname\":\"Row " + text + "\",\"age\":" + QByteArray::number(number % 100) +
           '}';
}

/// Writes of several clients at once, a second each: µs from one answer to the next.
double postsTogether(Client &client)
{
    constexpr int clients = 8;
    constexpr int each = 250;
    std::vector<std::thread> threads;
    const auto start = Clock::now();
    for (int t = 0; t < clients; ++t) {
        threads.emplace_back([&client, t] {
            for (int i = 0; i < each; ++i)
                client.ask("POST", "users", {}, newUser(t * each + i));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return microsecondsSince(start) / (clients * each);
}

QJsonObject measure(Backoffice &backoffice, int count)
{
    QJsonObject told;
    Client client(backoffice);
    const auto tell = [&told](const char *name, double value) { told[QLatin1String(name)] = value; };
    const QByteArray list = "age.$gt=50&_sort=surname&_page=30";
    const QByteArray narrow = "age.$gt=98&_sort=surname&_page=30";
    const QByteArray deep = "_sort=surname&_page=30&_skip=" + QByteArray::number(count - count / 10);
    const QByteArray search = "_search=qua&_page=30";
    std::mt19937 random(11);
    const auto someone = [&]() -> QByteArray {
        return "users/u" + QByteArray::number(int(random() % unsigned(count)));
    };
    tell("get", median([&](int) { client.ask("GET", someone()); }));
    const auto first = Clock::now();
    client.ask("GET", "users", list);
    tell("list first", microsecondsSince(first));
    client.ask("GET", "users", deep);
    client.ask("GET", "users", search);
    const Status ready = backoffice.storage().settle(); // indexes that are made in the background
    if (!ready)
        std::fprintf(stderr, "%s\n", qPrintable(ready.error().message.text({})));
    tell("list", median([&](int) { client.ask("GET", "users", list); }));
    tell("list narrow", median([&](int) { client.ask("GET", "users", narrow); }));
    tell("list deep", median([&](int) { client.ask("GET", "users", deep); }));
    tell("search", median([&](int) { client.ask("GET", "users", search); }));
    tell("memory", residentMemory());
    tell("patch", median([&](int i) {
             client.ask("PATCH", someone(), {},
                        R"({"op":"replace","path":"$.age","value":)" + QByteArray::number(i % 100) + '}');
         }));
    tell("post", median([&](int i) { client.ask("POST", "users", {}, newUser(i)); }));
    tell("post by 8", postsTogether(client));
    return told;
}

int fail(const Status &status)
{
    std::fprintf(stderr, "%s\n", qPrintable(status.error().message.text({})));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 4) {
        std::fprintf(stderr, "bench-growth fill|measure STORAGE ITEMS\n");
        return 2;
    }
    const QByteArray text = QByteArray("backoffice: bench\nstorage: ") + argv[2] + collections;
    const auto description = readDescription(text, QDir::current().filePath(QStringLiteral("bench.yml")));
    if (!description.ok()) {
        for (const DescriptionError &error : description.errors)
            std::fprintf(stderr, "%s\n", qPrintable(error.message.text({})));
        return 2;
    }
    Backoffice &backoffice = *description.backoffice;
    const int count = std::max(100, atoi(argv[3]));
    const auto start = Clock::now();
    const Status opened = backoffice.open();
    if (!opened)
        return fail(opened);
    const double opening = microsecondsSince(start);
    const bool inMemory = backoffice.storage().typeName() == QLatin1String("memory");
    if (QByteArray(argv[1]) == "fill" || inMemory) {
        const Status filled = fill(backoffice, count);
        if (!filled)
            return fail(filled);
    }
    if (QByteArray(argv[1]) == "fill")
        return 0;
    QJsonObject told = measure(backoffice, count);
    told[QLatin1String("start")] = opening;
    std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    return 0;
}
