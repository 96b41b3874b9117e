// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sqlite storage needs for reading, listing, searching and writing, as the items grow. Beside each
// stands what sqlite itself needs for the same rows without us, in the same run.
//
//   bench-sql [MOST-ITEMS [FOLDER]]

#include "core/storage/sql/SqliteConnection.h"
#include "core/storage/sql/SqliteStorage.h"
#include "core/value/Json.h"
#include "tests/bench/Memory.h"
#include "tests/bench/Users.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace backdesk;
using namespace backdesk::bench;

namespace
{

/// The same rows without us: plain columns, plain indexes.
std::unique_ptr<SqliteConnection> plainCopy(const QString &path, const QString &of)
{
    SqliteConnection::Options options;
    options.access = SqliteConnection::Access::Create;
    options.cacheKib = 16384;
    auto opened = SqliteConnection::open(path, options);
    if (!opened)
        return {};
    const QByteArrayList statements = {
        "PRAGMA journal_mode = WAL",
        "ATTACH " + sqlLiteral(of) + " AS ours",
        "CREATE TABLE users (row INTEGER PRIMARY KEY, id TEXT UNIQUE, surname TEXT, age INTEGER, doc TEXT)",
        "INSERT INTO users SELECT row, id, doc ->> '$.surname', doc ->> '$.age', doc FROM ours.users",
        "DETACH ours",
        "CREATE INDEX s ON users (surname, row, age)",
        "CREATE INDEX a ON users (age)"};
    for (const QByteArray &sql : statements) {
        const Status done = (*opened)->run(sql);
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().message.text()));
            return {};
        }
    }
    return std::move(*opened);
}

void reading(SqliteStorage &storage, SqliteConnection &plain, int items)
{
    std::mt19937 random(3);
    constexpr int runs = 5000;
    const auto id = [&] { return QStringLiteral("u%1").arg(random() % unsigned(items)); };
    const double ours = median(runs, [&](int) { storage.snapshot()->itemValue(users, id()); });
    const double bare =
        median(runs, [&](int) { (void)plain.first("SELECT doc FROM users WHERE id = ?", {id()}).ok(); });
    row("get by id", ours, bare);
}

void listing(SqliteStorage &storage, SqliteConnection &plain, const Types &types, int items)
{
    const auto plainPage = [&plain](int age, qint64 skip) {
        auto rows =
            plain.statement("SELECT doc FROM users WHERE age > ? ORDER BY surname, row LIMIT 30 OFFSET ?");
        rows.bind(Value(age)).bind(Value(skip));
        while (rows.next())
            rows.bytes(0);
    };
    const auto plainCount = [&plain](int age) {
        (void)plain.first("SELECT count(*) FROM users WHERE age > ?", {age}).ok();
    };
    for (const int age : {98, 50, 10}) {
        const double first = median(1, [&](int) { storage.snapshot()->list(users, page(types, age, 0)); });
        const double ours = median(50, [&](int) { storage.snapshot()->list(users, page(types, age, 0)); });
        const double firstPlain = median(1, [&](int) {
            plainCount(age);
            plainPage(age, 0);
        });
        const double bare = median(50, [&](int) { plainPage(age, 0); });
        const QByteArray name = "page, age > " + QByteArray::number(age);
        row(name + ", first time", first, firstPlain);
        row(name + ", again", ours, bare);
    }
    const qint64 deep = items / 4;
    const double jump = median(1, [&](int) { storage.snapshot()->list(users, page(types, 50, deep)); });
    const double next =
        median(50, [&](int i) { storage.snapshot()->list(users, page(types, 50, deep + 30 * (i + 1))); });
    const double bare = median(20, [&](int i) { plainPage(50, deep + 30 * (i + 1)); });
    row("page in the middle, first time", jump, bare);
    row("the pages after it", next, bare);
}

void searching(SqliteStorage &storage, SqliteConnection &plain)
{
    std::mt19937 random(5);
    const auto text = [&] { return word(random).toLower().left(4); };
    const double ours = median(20, [&](int) { storage.snapshot()->list(users, search(text())); });
    const double bare = median(3, [&](int) {
        (void)plain.first("SELECT count(*) FROM users WHERE doc LIKE ?", {QString(u'%' + text() + u'%')})
            .ok();
    });
    row("search for four letters", ours, bare);
}

void writing(SqliteStorage &storage, SqliteConnection &plain, int items)
{
    std::mt19937 random(9);
    constexpr int runs = 300;
    int number = items;
    const double ours = median(runs, [&](int) { (void)storage.apply({user(number++, random)}).ok(); });
    const double bare = median(runs, [&](int i) {
        const Write write = user(items + i, random);
        (void)plain
            .run("INSERT INTO users (id, surname, age, doc) VALUES (?, ?, ?, ?)",
                 {write.id, write.value->map().value(u"surname"), write.value->map().value(u"age"),
                  QString::fromUtf8(toJson(*write.value))})
            .ok();
    });
    row("write, one after the other", ours, bare);
    row("write, eight at once (each)", writingTogether(storage, number, 200), bare);
}

bool measure(int items, const Types &types, const QString &place)
{
    QTemporaryDir folder(place + QStringLiteral("/bench-sql-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("data.sqlite"));
    QElapsedTimer clock;
    {
        SqliteStorage storage(path);
        clock.start();
        if (!storage.open(types.collections()) || !fill(storage, items, 5000))
            return false;
        std::printf("%d items: filled in %.1f s", items, microseconds(clock) / 1e6);
        storage.snapshot()->list(users, page(types, 50, 0));
        storage.snapshot()->list(users, search(QStringLiteral("abcd")));
        clock.restart();
        if (!storage.settle())
            return false;
        std::printf(", indexes made in %.1f s", microseconds(clock) / 1e6);
    }
    const double before = memory();
    SqliteStorage storage(path);
    clock.restart();
    if (!storage.open(types.collections()))
        return false;
    std::printf(", opened in %.0f ms\n", microseconds(clock) / 1e3);
    const auto plain = plainCopy(folder.filePath(QStringLiteral("plain.sqlite")), path);
    if (!plain)
        return false;
    reading(storage, *plain, items);
    listing(storage, *plain, types, items);
    searching(storage, *plain);
    writing(storage, *plain, items);
    std::printf("  memory %.0f MB, before opening %.0f MB; file %.0f MB\n", memory(), before,
                double(QFile(path).size()) / 1e6);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    constexpr int usual = 100'000;
    const int most = argc > 1 ? std::max(1000, atoi(argv[1])) : usual;
    const QString place = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("/tmp");
    const Types types;
    for (int items = 1000; items <= most; items *= 10) {
        if (!measure(items, types, place)) {
            std::fprintf(stderr, "The storage does not work with %d items.\n", items);
            return 1;
        }
    }
    return 0;
}
