// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the postgres storage needs for reading, listing, searching and writing, as the items grow. Beside each
// stands what the same database needs for plain columns without us, in the same run.
//
//   bench-postgres URL [MOST-ITEMS]      of an empty database; tables are made and left there

#include "core/schema/Types.h"
#include "core/storage/sql/PostgresConnection.h"
#include "core/storage/sql/PostgresStorage.h"
#include "core/value/Json.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <random>
#include <thread>
#include <vector>

using namespace backdesk;

namespace
{

const QString users = QStringLiteral("users");

class Types : public TypeSource
{
public:
    Types()
    {
        const auto who = types::dict(
            {{QStringLiteral("_id"), types::string()}, {QStringLiteral("login"), types::string()}});
        const auto meta = types::dict({{QStringLiteral("ctime"), types::datetime()},
                                       {QStringLiteral("mtime"), types::datetime()},
                                       {QStringLiteral("created_by"), who},
                                       {QStringLiteral("modified_by"), who}});
        m_type = std::make_shared<ItemType>(
            TypeOptions(),
            QList<DictType::Field>{{QStringLiteral("name"), types::string()},
                                   {QStringLiteral("surname"), types::string()},
                                   {QStringLiteral("age"), types::integer()},
                                   {QStringLiteral("male"), types::boolean()},
                                   {QStringLiteral("addr"), types::ref(QStringLiteral("addrs"))},
                                   {QStringLiteral("_id"), types::string()},
                                   {QStringLiteral("_meta"), meta}});
    }
    const DictType *itemType(const QString &) const override { return m_type.get(); }
    QList<StoredCollection> collections() const { return {{users, m_type}}; }

private:
    std::shared_ptr<const DictType> m_type;
};

QString word(std::mt19937 &random)
{
    QString text;
    for (int i = 0; i < 7; ++i)
        text += QChar(char16_t(u'a' + random() % 26));
    text[0] = text[0].toUpper();
    return text;
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

double microseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e3;
}

/// The median of some runs, in microseconds.
template <typename Work>
double median(int runs, const Work &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer clock;
        clock.start();
        work(i);
        times.push_back(microseconds(clock));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void row(const char *name, double ours, double plain)
{
    std::printf("  %-34s %10.1f us   plain %10.1f us   ratio %6.2f\n", name, ours, plain, ours / plain);
    std::fflush(stdout);
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

bool fill(Storage &storage, int items)
{
    std::mt19937 random(7);
    constexpr int each = 2000;
    for (int i = 0; i < items; i += each) {
        QList<Write> batch;
        for (int j = i; j < std::min(items, i + each); ++j)
            batch.append(user(j, random));
        const Status done = storage.apply(batch);
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().message.text()));
            return false;
        }
    }
    return true;
}

/// The same rows without us: plain columns, plain indexes.
class Plain
{
public:
    Plain(const PostgresAddress &address, const QByteArray &schema)
        : m_connection(std::move(std::get<0>(PostgresConnection::open(address)))), m_table(schema + ".plain")
    {
        m_connection->setStatementTimeout({});
        run("CREATE TABLE " + m_table +
            " (row bigserial PRIMARY KEY, id text UNIQUE, surname text, age bigint, doc jsonb)");
        run("INSERT INTO " + m_table +
            " (id, surname, age, doc) SELECT id, doc ->> 'surname', (doc ->> 'age')::bigint, doc FROM " +
            schema + ".users");
        run("CREATE INDEX ON " + m_table + " (surname, row)");
        run("CREATE INDEX ON " + m_table + " (age)");
        run("ANALYZE " + m_table);
    }

    void run(const QByteArray &sql, const QList<PostgresParameter> &values = {}, bool isPrepared = false)
    {
        const auto answer = m_connection->run({{sql, values, isPrepared}});
        if (!answer.ok())
            std::fprintf(stderr, "%s: %s\n", sql.constData(), qPrintable(answer.error->text));
    }
    void get(const QString &id) { run("SELECT doc FROM " + m_table + " WHERE id = $1", {id.toUtf8()}, true); }
    void page(int age, qint64 skip)
    {
        run("SELECT doc FROM " + m_table + " WHERE age > $1 ORDER BY surname, row LIMIT 30 OFFSET $2",
            {QByteArray::number(age), QByteArray::number(skip)});
    }
    void count(int age)
    {
        run("SELECT count(*) FROM " + m_table + " WHERE age > $1", {QByteArray::number(age)});
    }
    void search(const QString &text)
    {
        run("SELECT count(*) FROM " + m_table + " WHERE doc::text LIKE $1",
            {QString(u'%' + text + u'%').toUtf8()});
    }
    void insert(const Write &write)
    {
        run("INSERT INTO " + m_table + " (id, surname, age, doc) VALUES ($1, $2, $3, $4)",
            {write.id.toUtf8(), postgresParameter(write.value->map().value(u"surname")),
             postgresParameter(write.value->map().value(u"age")), toJson(*write.value)},
            true);
    }

private:
    std::unique_ptr<PostgresConnection> m_connection;
    QByteArray m_table;
};

void reading(Storage &storage, Plain &plain, int items)
{
    std::mt19937 random(3);
    constexpr int runs = 3000;
    const auto id = [&] { return QStringLiteral("u%1").arg(random() % unsigned(items)); };
    const double ours = median(runs, [&](int) { storage.snapshot()->itemValue(users, id()); });
    const double bare = median(runs, [&](int) { plain.get(id()); });
    row("get by id", ours, bare);
}

void listing(Storage &storage, Plain &plain, const Types &types, int items)
{
    for (const int age : {98, 50, 10}) {
        const double ours = median(20, [&](int) { storage.snapshot()->list(users, page(types, age, 0)); });
        const double bare = median(20, [&](int) {
            plain.count(age);
            plain.page(age, 0);
        });
        row(("page with total, age > " + QByteArray::number(age)).constData(), ours, bare);
    }
    const qint64 deep = items / 4;
    const double ours =
        median(5, [&](int i) { storage.snapshot()->list(users, page(types, 50, deep + 30 * i)); });
    const double bare = median(5, [&](int i) {
        plain.count(50);
        plain.page(50, deep + 30 * i);
    });
    row("page in the middle", ours, bare);
}

void searching(Storage &storage, Plain &plain)
{
    std::mt19937 random(5);
    const auto text = [&] { return word(random).toLower().left(4); };
    const double ours = median(20, [&](int) { storage.snapshot()->list(users, search(text())); });
    row("search for four letters", ours, median(3, [&](int) { plain.search(text()); }));
}

void writing(Storage &storage, Plain &plain, int items)
{
    std::mt19937 random(9);
    constexpr int runs = 200;
    int number = items;
    const double ours = median(runs, [&](int) { (void)storage.apply({user(number++, random)}).ok(); });
    const double bare = median(runs, [&](int i) { plain.insert(user(items + i, random)); });
    row("write, one after the other", ours, bare);

    constexpr int writers = 8;
    constexpr int each = 100;
    QElapsedTimer clock;
    clock.start();
    std::vector<std::thread> threads;
    for (int thread = 0; thread < writers; ++thread) {
        threads.emplace_back([&storage, number, thread] {
            std::mt19937 own(unsigned(thread) + 100);
            for (int i = 0; i < each; ++i)
                (void)storage.apply({user(number + thread * each + i, own)}).ok();
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    row("write, eight at once (each)", microseconds(clock) / (writers * each), bare);
}

bool measure(int items, const Types &types, const QString &url)
{
    const QString schema = QStringLiteral("bench%1").arg(items);
    const QString whole = url + (url.contains(u'?') ? u'&' : u'?') + QLatin1String("schema=") + schema;
    PostgresStorage storage(whole);
    QElapsedTimer clock;
    clock.start();
    if (!storage.open(types.collections()) || !fill(storage, items))
        return false;
    std::printf("%d items: filled in %.1f s", items, microseconds(clock) / 1e6);
    storage.snapshot()->list(users, page(types, 50, 0));
    storage.snapshot()->list(users, search(QStringLiteral("abcd")));
    clock.restart();
    if (!storage.settle())
        return false;
    std::printf(", indexes made in %.1f s", microseconds(clock) / 1e6);
    clock.restart();
    PostgresStorage again(whole);
    if (!again.open(types.collections()))
        return false;
    std::printf(", opened in %.0f ms\n", microseconds(clock) / 1e3);
    Plain plain(*PostgresAddress::fromText(whole), schema.toLatin1());
    reading(storage, plain, items);
    listing(storage, plain, types, items);
    searching(storage, plain);
    writing(storage, plain, items);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench-postgres URL [MOST-ITEMS]\n");
        return 2;
    }
    constexpr int usual = 100'000;
    const int most = argc > 2 ? std::max(1000, atoi(argv[2])) : usual;
    const Types types;
    for (int items = 10'000; items <= most; items *= 10) {
        if (!measure(items, types, QString::fromLocal8Bit(argv[1]))) {
            std::fprintf(stderr, "The storage does not work with %d items.\n", items);
            return 1;
        }
    }
    return 0;
}
