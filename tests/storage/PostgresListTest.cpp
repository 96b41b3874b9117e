// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/PostgresListTest.h"

#include "core/storage/MemoryStorage.h"
#include "core/storage/sql/PostgresDialect.h"
#include "core/storage/sql/PostgresStorage.h"
#include "core/storage/sql/SqlCompiler.h"
#include "core/value/Json.h"
#include "tests/storage/Items.h"
#include "tests/storage/PostgresHelp.h"
#include "tests/storage/RandomItems.h"

#include <QTest>

using namespace backdesk;
using test::sharedPostgres;

namespace
{

const QString people = QStringLiteral("people");
const QString places = QStringLiteral("places");

QStringList idsOf(const ListResult &result)
{
    QStringList ids;
    for (const ItemValue &item : result.items)
        ids.append(item->map().value(u"_id").text());
    return ids;
}

} // namespace

void PostgresListTest::listsAsMemoryDoes_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

namespace
{

/// As the model gives it to storages: every number of its field's kind, every Dict whole.
Value asOfType(const Value &item, const DictType &type)
{
    Mistakes mistakes;
    return type.decode(item, {}, {}, mistakes);
}

/// Fills the storage, and gives another one that holds what was read from it.
std::unique_ptr<MemoryStorage> filled(Storage &storage, RandomItems &random, int count)
{
    QList<Write> batch;
    for (int i = 0; i < count; ++i)
        batch.append(creation(
            people, asOfType(random.person(QStringLiteral("p%1").arg(i)), *random.itemType(people))));
    for (int i = 0; i < 10; ++i)
        batch.append(creation(places, random.place(QStringLiteral("place%1").arg(i))));
    if (!storage.apply(batch))
        qFatal("cannot be filled");
    auto memory = std::make_unique<MemoryStorage>();
    if (!memory->open(random.collections()))
        qFatal("no memory");
    for (const QString &collection : {people, places}) {
        storage.snapshot()->visitItems(collection, [&](const ItemValue &item) {
            return memory->apply({creation(collection, *item)}).ok();
        });
    }
    return memory;
}

/// What differs where, as SQL.
QByteArray told(const ListRequest &request, const DictType &type, const ListResult &found,
                const ListResult &wanted)
{
    const PostgresDialect dialect;
    const SqlQuery query = SqlCompiler(dialect).compile(request, type);
    return QByteArray("WHERE " + query.where.text + " " + toJson(query.where.values) + " ORDER BY " +
                      query.order.join(", ") + QByteArray::number(found.total) + " instead of " +
                      QByteArray::number(wanted.total) + ": " + idsOf(found).join(u' ').toUtf8() +
                      " instead of " + idsOf(wanted).join(u' ').toUtf8());
}

void compareLists(const Storage &storage, const Storage &memory, RandomItems &random, int times)
{
    int exact = 0;
    for (int i = 0; i < times; ++i) {
        const ListRequest request = random.list();
        const auto snapshot = storage.snapshot();
        const ListResult found = snapshot->list(people, request);
        QVERIFY2(snapshot->status().ok(),
                 qPrintable(snapshot->status().ok() ? QString() : snapshot->status().error().message.text()));
        const ListResult wanted = memory.snapshot()->list(people, request);
        const bool isEqual = found.total == wanted.total && idsOf(found) == idsOf(wanted);
        QVERIFY2(isEqual, told(request, *random.itemType(people), found, wanted));
        const ListAbility ability = snapshot->ability(people, request);
        exact += ability.filter && ability.sort && ability.total;
    }
    QVERIFY2(exact > times / 10, "nearly nothing was run by the database");
}

} // namespace

void PostgresListTest::listsAsMemoryDoes()
{
    QFETCH(unsigned, seed);
    RandomItems random(seed);
    const auto storage = openPostgres(random.collections());
    const auto memory = filled(*storage, random, 200);
    compareLists(*storage, *memory, random, 200);
}

void PostgresListTest::listsWithIndexesAsWithout()
{
    RandomItems random(99);
    const auto storage = openPostgres(random.collections());
    const auto memory = filled(*storage, random, 1050);
    compareLists(*storage, *memory, random, 60);
    QVERIFY(storage->settle().ok());
    compareLists(*storage, *memory, random, 60);
}

void PostgresListTest::tellsWhatItRunsItself()
{
    RandomItems random(1);
    const auto storage = openPostgres(random.collections());
    const auto abilityOf = [&](const QString &field, const QString &value) {
        ListRequest request;
        request.filter = *Filter::fromQuery({{field, value}}, *random.itemType(people), random);
        request.sort = *Sort::fromQuery(QStringLiteral("name,-age"), *random.itemType(people), random);
        return storage->snapshot()->ability(people, request);
    };
    const ListAbility plain = abilityOf(QStringLiteral("age.$gt"), QStringLiteral("18"));
    QVERIFY(plain.filter && plain.sort && plain.total && plain.search);
    const ListAbility expression = abilityOf(QStringLiteral("name.$re"), QStringLiteral("^A"));
    QVERIFY(!expression.filter && expression.sort && !expression.total);
}

void PostgresListTest::usesIndexes()
{
    RandomItems random(7);
    const QString url = sharedPostgres().url(sharedPostgres().newSchema());
    PostgresStorage storage(url);
    QVERIFY(storage.open(random.collections()).ok());
    QList<Write> batch;
    for (int i = 0; i < 5000; ++i)
        batch.append(creation(
            people, asOfType(random.person(QStringLiteral("p%1").arg(i)), *random.itemType(people))));
    QVERIFY(storage.apply(batch).ok());
    ListRequest request;
    request.filter = *Filter::fromQuery({{QStringLiteral("address.number"), QStringLiteral("3")}},
                                        *random.itemType(people), random);
    request.sort = *Sort::fromQuery(QStringLiteral("-name"), *random.itemType(people), random);
    request.search = Search(QStringLiteral("rather long"));
    request.limit = 10;
    QVERIFY(storage.snapshot()->list(people, request).total > 0);
    QVERIFY(storage.settle().ok());
    const QStringList made =
        postgresColumn(url, "SELECT indexdef FROM pg_indexes WHERE schemaname = $1 AND tablename = 'people'");
    const auto has = [&made](const QString &part) {
        return std::any_of(made.begin(), made.end(),
                           [&part](const QString &index) { return index.contains(part); });
    };
    QVERIFY2(has(QStringLiteral("'number'")), qPrintable(made.join(u'\n'))); // filtered by
    QVERIFY(has(QStringLiteral("'nick'")));                                  // index: true
    QVERIFY(has(QStringLiteral("'place'")));                                 // a reference
    QVERIFY(has(QStringLiteral("DESC NULLS LAST")));                         // sorted by
    QVERIFY(has(QStringLiteral("gin_trgm_ops")));                            // searched
    QVERIFY(!has(QStringLiteral("'score'")));                                // nobody asked
    const QStringList invalid =
        postgresColumn(url, "SELECT c.relname FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid "
                            "JOIN pg_namespace AS n "
                            "ON n.oid = c.relnamespace WHERE n.nspname = $1 AND NOT i.indisvalid");
    QCOMPARE(invalid, QStringList());
}
