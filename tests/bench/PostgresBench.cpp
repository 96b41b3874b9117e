// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the postgres storage needs for reading, listing, searching and writing, as the items grow. Beside each
// stands what the same database needs for plain columns without us, in the same run.
//
//   bench-postgres URL [MOST-ITEMS]      of an empty database; tables are made and left there

#include "core/storage/sql/PostgresConnection.h"
#include "core/storage/sql/PostgresStorage.h"
#include "core/value/Json.h"
#include "tests/bench/Users.h"

#include <QCoreApplication>

#include <cstdio>

using namespace backdesk;
using namespace backdesk::bench;

namespace
{

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
        row("page with total, age > " + QByteArray::number(age), ours, bare);
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
    row("write, eight at once (each)", writingTogether(storage, number, 100), bare);
}

bool measure(int items, const Types &types, const QString &url)
{
    const QString schema = QStringLiteral("bench%1").arg(items);
    const QString whole = url + (url.contains(u'?') ? u'&' : u'?') + QLatin1String("schema=") + schema;
    PostgresStorage storage(whole);
    QElapsedTimer clock;
    clock.start();
    if (!storage.open(types.collections()) || !fill(storage, items, 2000))
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
