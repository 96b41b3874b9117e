// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/schema/FilterValueTest.h"

#include "core/schema/Filter.h"
#include "tests/schema/QueryWorld.h"

#include <QTest>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

QString found(const Filter &filter, const QueryWorld &world)
{
    QStringList ids;
    for (const auto &item : world.items) {
        if (filter.matches(*item, world))
            ids.append(item->map().value(u"_id").text());
    }
    return ids.join(u' ');
}

Result<Filter> filterOf(const QString &text, const QueryWorld &world)
{
    return Filter::fromValue(json(text.toUtf8().constData()), *world.users, world);
}

} // namespace

void FilterValueTest::finds_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *filter, const char *found) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromLatin1(found);
    };
    row("null", "ann bob zoe 42");
    row("{}", "ann bob zoe 42");
    row(R"({"name": "Bob"})", "bob");
    row(R"({"name": 42})", "");
    row(R"({"name": "42"})", "42");
    row(R"({"age": 18})", "bob");
    row(R"({"age": 18.0})", "bob");
    row(R"({"age": "18"})", "");
    row(R"({"age": null})", "42");
    row(R"({"age": ["$ne", null]})", "ann bob zoe");
    row(R"({"age": ["$eq", null]})", "42");
    row(R"({"age": ["$gt", 17.5]})", "bob zoe");
    row(R"({"age": {"$gte": 18, "$lt": 35}})", "bob");
    row(R"({"age.$gte": 18})", "bob zoe");
    row(R"({"$.age.$gte": 18})", "bob zoe");
    row(R"({"age": ["$and", [["$gte", 18], ["$lt", 35]]]})", "bob");
    row(R"({"age": ["$or", [["$lt", 10], ["$gt", 30]]]})", "ann zoe");
    row(R"({"age": ["$or", [5, 35]]})", "ann zoe");
    row(R"({"age": ["$or", []]})", "");
    row(R"({"age": ["$and", []]})", "ann bob zoe 42");
    row(R"({"age": ["$not", ["$gte", 18]]})", "ann 42");
    row(R"({"age": ["$not", ["$not", ["$gte", 18]]]})", "bob zoe");
    row(R"({"age": ["$not", ["$or", [5, ["$and", [["$gt", 17], ["$lt", 19]]]]]]})", "zoe 42");
    row(R"({"age": ["$in", [5, 35, "x"]]})", "ann zoe");
    row(R"({"age": ["$in", [null]]})", "42");
    row(R"({"age": ["$nin", [5, 35]]})", "bob 42");
    row(R"({"age": ["$exists", true]})", "ann bob zoe");
    row(R"({"age": ["$exists", false]})", "42");
    row(R"({"age": ["$ne", "x"]})", "ann bob zoe 42");
    row(R"({"male": true})", "bob");
    row(R"({"male": 1})", "");
    row(R"({"born": ["$gte", "2000-01-01"]})", "ann bob");
    row(R"({"born": "2002-01-01T10:30:00Z"})", "bob");
    row(R"({"born": ["$gte", "never"]})", "");
    row(R"({"name": ["$reg", "B"]})", "bob");
    row(R"({"name": ["$reg", "ob"]})", "");
    row(R"({"name": ["$re", "ob"]})", "bob");
    row(R"({"name": ["$contains", "ZOE"]})", "zoe");
    row(R"({"tags": ["red", "blue"]})", "ann");
    row(R"({"tags": ["$eq", ["red", "blue"]]})", "ann");
    row(R"({"tags": ["$ne", ["red", "blue"]]})", "bob zoe 42");
    row(R"({"tags": ["$in", [["blue"], ["7"]]]})", "bob 42");
    row(R"({"tags": "blue"})", "");
    row(R"({"tags": []})", "zoe");
    row(R"({"tags": ["$contains", "blue"]})", "ann bob");
    row(R"({"tags": ["$contains", ["$reg", "b"]]})", "ann bob");
    row(R"({"tags": ["$contains", ["$not", ["$eq", "blue"]]]})", "ann 42");
    row(R"({"tags": ["$not", ["$contains", "blue"]]})", "zoe 42");
    row(R"({"tags": ["$exists", true]})", "ann bob 42");
    row(R"({"tags[0]": "blue"})", "bob");
    row(R"({"$.tags[-1]": "blue"})", "ann bob");
    row(R"({"matrix": ["$contains", ["$contains", 3]]})", "zoe");
    row(R"({"address": {"number": 1}})", "ann zoe");
    row(R"({"address": {"number": 1, "street": "Main"}})", "ann");
    row(R"({"address": {"number": ["$gt", 1]}})", "bob");
    row(R"({"address": {"number.$gt": 1}})", "bob");
    row(R"({"address": {"$or": [{"number": 2}, {"street": null}]}})", "bob zoe 42");
    row(R"({"address": ["$eq", {"number": 1, "street": "Main"}]})", "ann");
    row(R"({"address": ["$eq", {"number": 1}]})", "zoe"); // what is left out is null
    row(R"({"address": ["$not", {"number": 1}]})", "bob 42");
    row(R"({"address": {"zip": 1}})", "");
    row(R"({"address": {}})", "ann bob zoe 42");
    row(R"({"address.number": 1, "age": 5})", "ann");
    row(R"({"jobs.title": "driver"})", "bob");
    row(R"({"jobs": {"title": "cook", "years": 9}})", "zoe"); // one and the same
    row(R"({"jobs.title": "cook", "jobs.years": 9})", "bob zoe");
    row(R"({"jobs": ["$contains", {"title": "cook", "years": ["$lt", 5]}]})", "bob");
    row(R"({"jobs": ["$contains", {"years": {"$gt": 5, "$lt": 10}}]})", "bob zoe");
    row(R"({"pos": [1.5, 2]})", "ann");
    row(R"({"pos[0]": 1.5})", "ann");
    row(R"({"pos": ["$contains", 2]})", "ann");
    row(R"({"any": 7})", "ann");
    row(R"({"any": "x7"})", "bob");
    row(R"({"any": ["$gt", 6]})", "ann");
    row(R"({"free.a.b": 1})", "ann");
    row(R"({"free": {"a": {"b": ["$gte", 1]}}})", "ann");
    row(R"({"free.l": ["$contains", 2]})", "ann");
    row(R"({"free.x": ["$exists", false]})", "ann bob zoe 42");
    row(R"({"company": "acme"})", "ann bob");
    row(R"({"company.name": "Acme"})", "ann bob");
    row(R"({"company": {"name": "Acme", "staff": {"name": "Bob"}}})", "ann bob");
    row(R"({"company.name": null})", "zoe 42");
    row(R"({"company.staff.name": ["$exists", false]})", "zoe 42"); // what is lost is not looked at
    row(R"({"$or": [{"age": 5}, {"name": "42"}]})", "ann 42");
    row(R"({"$and": [{"age": ["$gt", 5]}, {"male": false}]})", "zoe");
    row(R"({"$not": {"age": ["$gt", 5]}})", "ann 42");
    row(R"({"male": false, "$or": [{"age": 5}, {"age": 18}]})", "ann");
    row(R"({"zz": 1})", "");
    row(R"({"zz": ["$ne", 1]})", "");
    row(R"({"zz": ["$exists", false]})", "");
    row(R"({"zz": ["$not", ["$eq", 1]]})", "");
    row(R"({"zz": {}})", "");
    row(R"({"$not": {"zz": 1}})", "");
    row(R"({"$not": {"$or": [{"zz": 1}, {"age": 5}]}})", "");
    row(R"({"$or": [{"zz": 1}, {"age": 5}]})", "ann");
    row(R"({"jobs": ["$not", ["$contains", {"zz": 1}]]})", "ann 42"); // those without jobs
    row(R"({"a b": 1})", "");
}

void FilterValueTest::finds()
{
    QFETCH(QString, filter);
    QFETCH(QString, found);
    const QueryWorld world;
    const auto read = filterOf(filter, world);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message.text()));
    QCOMPARE(::found(*read, world), found);
}

void FilterValueTest::refuses_data()
{
    QTest::addColumn<QString>("filter");
    const char *const filters[] = {"5",
                                   "[]",
                                   R"("x")",
                                   R"({"age": ["$foo", 1]})",
                                   R"({"age.$foo": 1})",
                                   R"({"zz": ["$foo", 1]})",
                                   R"({"name": ["$re", "("]})",
                                   R"({"name": ["$reg", 5]})",
                                   R"({"age": ["$in", 5]})",
                                   R"({"age": ["$exists", "x"]})",
                                   R"({"age": ["$and", 5]})",
                                   R"({"$or": {"age": 5}})",
                                   R"({"$not": [{"age": 5}]})",
                                   R"({"$and": [5]})",
                                   R"({"$gt": 5})",
                                   R"({"age": {"$foo": 1}})",
                                   R"({"jobs": ["$contains", {"title": ["$re", "["]}]})"};
    for (const char *filter : filters)
        QTest::newRow(filter) << QString::fromLatin1(filter);
}

void FilterValueTest::refuses()
{
    QFETCH(QString, filter);
    const QueryWorld world;
    const auto read = filterOf(filter, world);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::Malformed);
    QVERIFY(!read.error().path.isEmpty());
}

void FilterValueTest::saysWhereItIsWrong()
{
    const QueryWorld world;
    QCOMPARE(filterOf(QStringLiteral(R"({"address": {"number": ["$foo", 1]}})"), world).error().path,
             QStringLiteral("$.address.number"));
}

void FilterValueTest::joins()
{
    const QueryWorld world;
    const auto grown = filterOf(QStringLiteral(R"({"age": ["$gte", 18]})"), world);
    const auto equal = filterOf(QStringLiteral(R"({"age": 35})"), world);
    QCOMPARE(::found(grown->and_(*equal), world), QStringLiteral("zoe"));
    QCOMPARE(::found(grown->and_(Filter()), world), QStringLiteral("bob zoe"));
    QCOMPARE(::found(Filter().and_(*equal), world), QStringLiteral("zoe"));
    QVERIFY(Filter().and_(Filter()).isEmpty());
}

void FilterValueTest::isLimited()
{
    const QueryWorld world;
    const auto nested = [](int levels) -> QString {
        return QStringLiteral(R"({"age": )") + QStringLiteral(R"(["$not", )").repeated(levels) + u'5' +
               QStringLiteral("]").repeated(levels) + u'}';
    };
    QVERIFY(filterOf(nested(14), world).ok());
    QVERIFY(!filterOf(nested(40), world).ok());
    const auto many = [](int choices) -> QString {
        return QStringLiteral(R"({"age": ["$in", [)") + QStringLiteral("5,").repeated(choices) +
               QStringLiteral("5]]}");
    };
    QVERIFY(filterOf(many(900), world).ok());
    QVERIFY(!filterOf(many(1100), world).ok());
}

void FilterValueTest::queriesHaveNoNesting()
{
    const QueryWorld world;
    for (const char *key : {"age.$not", "age.$and", "age.$or"}) {
        const auto filter =
            Filter::fromQuery({{QLatin1String(key), QStringLiteral("5")}}, *world.users, world);
        QVERIFY(!filter.ok());
        QCOMPARE(filter.error().kind, ErrorKind::Malformed);
    }
}

void FilterValueTest::notIsTheOpposite_data()
{
    finds_data();
}

/// Whatever a filter finds, its opposite finds the others, unless it asks about what there is not.
void FilterValueTest::notIsTheOpposite()
{
    QFETCH(QString, filter);
    QFETCH(QString, found);
    if (filter == QLatin1String("null") || filter.contains(QLatin1String("z")) ||
        filter.contains(QLatin1String("a b")))
        return;
    const QueryWorld world;
    const auto opposite = filterOf(QStringLiteral(R"({"$not": %1})").arg(filter), world);
    QVERIFY(opposite.ok());
    QStringList others{QStringLiteral("ann"), QStringLiteral("bob"), QStringLiteral("zoe"),
                       QStringLiteral("42")};
    for (const QString &id : found.split(u' '))
        others.removeAll(id);
    QCOMPARE(::found(*opposite, world), others.join(u' '));
}
