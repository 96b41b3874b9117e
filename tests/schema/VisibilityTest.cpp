// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/schema/VisibilityTest.h"

#include "core/schema/Filter.h"
#include "core/schema/ResolvedSelector.h"
#include "core/schema/Search.h"
#include "core/schema/Sort.h"
#include "tests/schema/QueryWorld.h"

#include <QTest>

#include <algorithm>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

QString found(const char *filter, const QueryWorld &world)
{
    const auto read = Filter::fromValue(json(filter), *world.users, world);
    QStringList ids;
    for (const auto &item : world.items) {
        if (read->matches(*item, world))
            ids.append(item->map().value(u"_id").text());
    }
    return ids.join(u' ');
}

QString sorted(const char *by, const QueryWorld &world)
{
    const auto sort = Sort::fromQuery(QLatin1String(by), *world.users, world);
    auto items = world.items;
    std::stable_sort(items.begin(), items.end(), [&](const auto &a, const auto &b) {
        return sort->compare(Sort::Key(*a), Sort::Key(*b), world) < 0;
    });
    QStringList ids;
    for (const auto &item : items)
        ids.append(item->map().value(u"_id").text());
    return ids.join(u' ');
}

} // namespace

void VisibilityTest::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("guest");
    QTest::addColumn<QString>("hr");
    QTest::addColumn<QString>("nobody"); // who sees everything
    const auto row = [](const char *filter, const char *guest, const char *hr, const char *nobody) {
        QTest::newRow(filter) << QString::fromLatin1(filter) << QString::fromLatin1(guest)
                              << QString::fromLatin1(hr) << QString::fromLatin1(nobody);
    };
    row(R"({"salary": 20})", "", "bob", "bob");
    row(R"({"salary": ["$ne", 20]})", "", "ann zoe 42", "ann zoe 42");
    row(R"({"salary": ["$exists", false]})", "", "42", "42");
    row(R"({"salary": null})", "", "42", "42");
    row(R"({"salary": ["$not", ["$eq", 20]]})", "", "ann zoe 42", "ann zoe 42");
    row(R"({"$not": {"salary": 20}})", "", "ann zoe 42", "ann zoe 42");
    row(R"({"$not": {"salary": 20, "age": 5}})", "bob zoe 42", "ann bob zoe 42", "ann bob zoe 42");
    row(R"({"$or": [{"salary": 20}, {"age": 5}]})", "ann", "ann bob", "ann bob");
    row(R"({"$not": {"$or": [{"salary": 20}, {"age": 5}]}})", "", "zoe 42", "zoe 42");
    row(R"({"company.turnover": 5})", "", "ann bob", "ann bob");
    row(R"({"company.turnover": ["$ne", 6]})", "zoe 42", "ann bob zoe 42", "ann bob zoe 42");
    row(R"({"company.boss.salary": 20})", "", "ann bob", "ann bob");
    row(R"({"company.staff.salary": 10})", "", "ann bob", "ann bob");
    row(R"({"office.floor": 1})", "", "", "ann");
    row(R"({"office.code": "x1"})", "ann", "ann", "ann"); // the nearest rule says yes
    row(R"({"office": ["$eq", {"floor": 1, "code": "x1"}]})", "", "", "ann");
    row(R"({"office": ["$not", {"floor": 5}]})", "", "", "ann bob zoe 42");
    row(R"({"litter.count": 0})", "zoe", "zoe", "zoe");
    row(R"({"litter.count": ["$exists", false]})", "", "", "ann 42");
    row(R"({"litter": ["$exists", true]})", "bob zoe", "bob zoe", "ann bob zoe 42");
    row(R"({"rows.k": "k1"})", "bob", "bob", "bob");
    row(R"({"rows.v": "v1"})", "", "", "bob");
    row(R"({"$not": {"rows.v": "v9"}})", "", "", "ann bob zoe 42");
    row(R"({"rows": {"k": "k1", "v": "v1"}})", "", "", "bob");
    row(R"({"rows": ["$contains", {"v": ["$ne", "v1"]}]})", "", "", "bob");
    row(R"({"rows": ["$contains", ["$not", {"v": "v9"}]]})", "", "", "bob");
}

void VisibilityTest::filters()
{
    QFETCH(QString, filter);
    QFETCH(QString, guest);
    QFETCH(QString, hr);
    QFETCH(QString, nobody);
    const QByteArray text = filter.toUtf8();
    QueryWorld world;
    QCOMPARE(found(text.constData(), world), nobody);
    world.logIn({});
    QCOMPARE(found(text.constData(), world), guest);
    world.logIn({QStringLiteral("hr")});
    QCOMPARE(found(text.constData(), world), hr);
}

void VisibilityTest::selects_data()
{
    QTest::addColumn<QString>("selector");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *selector, const char *item, const char *value) {
        QTest::addRow("%s of %s", selector, item)
            << QString::fromUtf8(selector) << QString::fromLatin1(item) << QString::fromUtf8(value);
    };
    row("$.name", "bob", R"("Bob")");
    row("$.salary", "bob", "null");
    row("$.office", "ann", R"({"code":"x1"})");
    row("$.office.floor", "ann", "null");
    row("$.office.code", "ann", R"("x1")");
    row("$.office.*", "ann", R"("x1")");
    row("$.litter", "ann", "null");
    row("$.litter", "bob", R"({"count":3})");
    row("$.litter.count", "ann", "null");
    row("$.rows", "bob", R"([{"k":"k1"},{"k":"k2"}])");
    row("$.rows[0]", "bob", R"({"k":"k1"})");
    row("$.rows.v", "bob", "null");
    row("$.rows[*].*", "bob", R"(["k1","k2"])");
    row("$.company.turnover", "bob", "null");
    row("$.company.turnover", "zoe", "null");
    row("$.company.town", "zoe", R"("Nowhere")");
    row("$.company.staff.salary", "bob", "[]");
    row("$.company.staff.name", "bob", R"(["Ann","Bob"])");
}

void VisibilityTest::selects()
{
    QFETCH(QString, selector);
    QFETCH(QString, item);
    QFETCH(QString, value);
    QueryWorld world;
    world.logIn({});
    const ResolvedSelector resolved(*Selector::fromText(selector), *world.users, world);
    QCOMPARE(jsonText(resolved.select(world.item(item.toLatin1().constData()), world)), value);
}

void VisibilityTest::sorts()
{
    QueryWorld world;
    QCOMPARE(sorted("-salary", world), QStringLiteral("zoe bob ann 42"));
    world.logIn({QStringLiteral("hr")});
    QCOMPARE(sorted("-salary", world), QStringLiteral("zoe bob ann 42"));
    QCOMPARE(sorted("-company.boss.salary,-age", world), QStringLiteral("bob ann zoe 42"));
    world.logIn({});
    QCOMPARE(sorted("-salary", world), QStringLiteral("ann bob zoe 42")); // as they were
    QCOMPARE(sorted("-litter.count", world), QStringLiteral("bob zoe ann 42"));
    QCOMPARE(sorted("-tags[1]", world), QStringLiteral("ann bob zoe 42"));
    QCOMPARE(sorted("$.jobs[0].years", world), QStringLiteral("bob zoe ann 42"));
    QVERIFY(!Sort::fromQuery(QStringLiteral("name,").repeated(17), *world.users, world).ok());
}

void VisibilityTest::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guest");
    QTest::addColumn<QString>("nobody");
    const auto row = [](const char *text, const char *guest, const char *nobody) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(guest)
                            << QString::fromLatin1(nobody);
    };
    row("cook", "bob zoe", "bob zoe");
    row("X7", "bob", "bob"); // of the In's String
    row("x1", "ann", "ann");
    row("k1", "bob", "bob");
    row("v1", "", "bob");
    row("k1 v1", "", "bob");
    row("acme", "", "");
}

void VisibilityTest::searches()
{
    QFETCH(QString, text);
    QFETCH(QString, guest);
    QFETCH(QString, nobody);
    QueryWorld world;
    const auto searched = [&world, search = Search(text)] {
        QStringList ids;
        for (const auto &item : world.items) {
            if (search.matches(*item, *world.users, world.environment()))
                ids.append(item->map().value(u"_id").text());
        }
        return ids.join(u' ');
    };
    QCOMPARE(searched(), nobody);
    world.logIn({});
    QCOMPARE(searched(), guest);
}

void VisibilityTest::rulesAreAskedOnlyWhereItCounts()
{
    QueryWorld world;
    world.logIn({QStringLiteral("hr")});
    QCOMPARE(found(R"({"salary": 20})", world), QStringLiteral("bob"));
    QCOMPARE(world.asked, 1); // of the one that matches
    world.asked = 0;
    QCOMPARE(found(R"({"name": "Bob", "age": 5})", world), QString());
    QCOMPARE(world.asked, 0);
    const ResolvedSelector selector(*Selector::fromText(QStringLiteral("$.*")), *world.users, world);
    selector.select(world.item("bob"), world);
    QCOMPARE(world.asked, 1);
}

void VisibilityTest::failuresHide()
{
    TypeOptions options;
    options.canRead = Function([](const Value &, const Subject &o) -> Value {
        o.environment.fail({ErrorKind::Internal, {}, Message("broken")});
        return true;
    });
    const auto type = dict({{QStringLiteral("a"), integer(options)}});
    QueryWorld world;
    world.logIn({});
    const auto filter = Filter::fromValue(json(R"({"a": 1})"), *type, world);
    QVERIFY(!filter->matches(json(R"({"a": 1})"), world));
    QVERIFY(world.user->hasFailed());
}
