// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/SqlCompilerTest.h"

#include "core/storage/MemoryStorage.h"
#include "core/storage/sql/SqlCompiler.h"
#include "core/storage/sql/SqliteDialect.h"
#include "core/storage/sql/SqliteStorage.h"
#include "core/value/Json.h"
#include "tests/storage/SqlRandomLists.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace backdesk;

namespace
{

const QString things = SqlRandomLists::collection();

/// The same items in memory and in sqlite.
struct Pair {
    QTemporaryDir folder;
    MemoryStorage memory;
    SqliteStorage sqlite{folder.filePath(QStringLiteral("data.sqlite"))};

    Pair(SqlRandomLists &random, int items)
    {
        bool ok = memory.open(random.collections()).ok() && sqlite.open(random.collections()).ok();
        QList<Write> batch;
        for (int i = 0; i < items; ++i)
            batch.append(random.creation(i));
        ok = ok && memory.apply(batch).ok() && sqlite.apply(batch).ok();
        if (!ok)
            qFatal("the storages cannot be filled");
    }
};

QByteArrayList textsOf(const ListResult &result)
{
    QByteArrayList texts{QByteArray::number(result.total)};
    for (const ItemValue &item : result.items)
        texts.append(item->asMap()->value(u"_id").text().toUtf8());
    return texts;
}

/// Compares many lists; how many of them SQL ran alone.
int compareLists(const Pair &pair, SqlRandomLists &random, int lists)
{
    int exact = 0;
    for (int i = 0; i < lists; ++i) {
        const ListRequest request = random.list();
        const auto sqlite = pair.sqlite.snapshot();
        const auto expected = textsOf(pair.memory.snapshot()->list(things, request));
        const auto given = textsOf(sqlite->list(things, request));
        if (given != expected) {
            const auto query = SqlCompiler(SqliteDialect()).compile(request, *random.itemType(things));
            qWarning("list %d: WHERE %s (%s) ORDER BY %s; skip %lld, limit %lld", i,
                     query.where.text.constData(), toJson(query.where.values).constData(),
                     query.order.join(", ").constData(), request.skip, request.limit);
            qWarning("expected %lld of %s, got %lld of %s", qint64(expected.size()) - 1,
                     expected.first().constData(), qint64(given.size()) - 1, given.first().constData());
            for (qsizetype j = 0; j < std::min(given.size(), expected.size()); ++j) {
                if (given[j] != expected[j]) {
                    qWarning("%s\n%s", expected[j].constData(), given[j].constData());
                    break;
                }
            }
            return -1;
        }
        exact += sqlite->ability(things, request).total ? 1 : 0;
    }
    return exact;
}

} // namespace

void SqlCompilerTest::ordersNumbersByTheirKeys()
{
    const QList<double> rising = {-std::numeric_limits<double>::max(),
                                  -1e10,
                                  -1.5,
                                  -5e-324,
                                  0.0,
                                  5e-324,
                                  0.1,
                                  0.3,
                                  0.1 + 0.2,
                                  1,
                                  1e300};
    for (qsizetype i = 1; i < rising.size(); ++i)
        QVERIFY(sqlKeyOf(rising[i - 1]) < sqlKeyOf(rising[i]));
    QCOMPARE(sqlKeyOf(-0.0), sqlKeyOf(0.0));
}

void SqlCompilerTest::numbersValuesOutsideQuotes()
{
    const SqlText sql{R"(a = ? AND "b?" = '?''?' AND c = ?)", {1, 2}};
    QCOMPARE(sql.numbered(3), QByteArray(R"(a = $3 AND "b?" = '?''?' AND c = $4)"));
}

void SqlCompilerTest::bindsEveryValue()
{
    SqlRandomLists random(1);
    const Value filter = ValueMap::fromMembers({{QStringLiteral("name"), QStringLiteral("x' OR '1'='1")}});
    ListRequest request;
    request.filter = *Filter::fromValue(filter, *random.itemType(things), random);
    const SqlQuery query = SqlCompiler(SqliteDialect()).compile(request, *random.itemType(things));
    QVERIFY(!query.where.text.contains("OR"));
    QCOMPARE(query.where.values, ValueList{QStringLiteral("x' OR '1'='1")});
    QVERIFY(query.isExact());
}

void SqlCompilerTest::listsAsMemoryDoes()
{
    SqlRandomLists random(4711);
    const Pair pair(random, 120);
    for (const ItemValue &item : pair.memory.snapshot()->list(things, {}).items) {
        const QString id = item->asMap()->value(u"_id").text();
        QCOMPARE(toJson(*pair.sqlite.snapshot()->itemValue(things, id)), toJson(*item));
    }
    constexpr int lists = 800;
    const int exact = compareLists(pair, random, lists);
    QVERIFY2(exact > lists / 4, qPrintable(QString::number(exact)));
}

void SqlCompilerTest::listsAsMemoryDoesWithIndexes()
{
    SqlRandomLists random(815);
    Pair pair(random, 1020);
    QVERIFY(compareLists(pair, random, 15) >= 0);
    QVERIFY(pair.sqlite.settle().ok()); // the indexes are made
    QVERIFY(compareLists(pair, random, 50) >= 0);
}

void SqlCompilerTest::pagesMeet()
{
    SqlRandomLists random(99);
    Pair pair(random, 1020);
    const DictType &type = *random.itemType(things);
    for (const char *sort : {"name", "-name,age", "-score", "active,-born,name", ""}) {
        ListRequest request;
        request.sort = *Sort::fromQuery(QString::fromLatin1(sort), type, random);
        const QByteArrayList whole = textsOf(pair.memory.snapshot()->list(things, request));
        for (int round = 0; round < 2; ++round) { // first without indexes
            QByteArrayList pages{whole.first()};
            request.limit = 120;
            for (request.skip = 0; request.skip < 1020; request.skip += 120)
                pages += textsOf(pair.sqlite.snapshot()->list(things, request)).mid(1);
            QCOMPARE(pages, whole);
            QVERIFY(pair.sqlite.settle().ok());
        }
    }
}
