// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/schema/FilterTest.h"

#include "core/schema/Filter.h"
#include "core/schema/Search.h"
#include "core/schema/Sort.h"
#include "tests/schema/Schemas.h"

#include <QTest>

#include <algorithm>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

using ItemValue = std::shared_ptr<const Value>;

/// Two collections that refer to each other, with a few items.
class World : public ItemSource, public TypeSource
{
public:
    World()
    {
        const ReferenceTarget toCompany{QStringLiteral("companies"), {QStringLiteral("staff")}};
        const ReferenceTarget toUsers{QStringLiteral("users"), {QStringLiteral("company")}};
        users = dict(
            {{QStringLiteral("_id"), string()},
             {QStringLiteral("name"), string()},
             {QStringLiteral("age"), integer()},
             {QStringLiteral("male"), std::make_shared<BoolType>(TypeOptions())},
             {QStringLiteral("born"), std::make_shared<DatetimeType>(TypeOptions(), DatetimeType::Options())},
             {QStringLiteral("tags"), list(string())},
             {QStringLiteral("address"), dict({{QStringLiteral("number"), integer()}})},
             {QStringLiteral("jobs"), list(dict({{QStringLiteral("title"), string()}}))},
             {QStringLiteral("company"),
              std::make_shared<RefType>(TypeOptions(), StringType::Options(), toCompany)}});
        companies =
            dict({{QStringLiteral("name"), string()},
                  {QStringLiteral("staff"),
                   std::make_shared<RefsListType>(TypeOptions(), toUsers, OnDelete::Unlink, ListLimits())}});
        add(R"({"_id": "ann", "name": "Ann", "age": 5, "male": false, "born": "2015-03-01", "tags": ["red","blue"],
                "address": {"number": 1}, "company": "acme"})");
        add(R"({"_id": "bob", "name": "Bob", "age": 18, "male": true, "born": "2002-01-01T10:30:00",
                "tags": ["blue"], "address": {"number": 2}, "jobs": [{"title": "cook"}, {"title": "driver"}],
                "company": "acme"})");
        add(R"({"_id": "zoe", "name": "Zoé", "age": 35, "male": false, "tags": [], "address": {"number": 1}})");
        add(R"({"_id": "42", "name": "42", "tags": ["7"]})");
        Mistakes none;
        acme = std::make_shared<const Value>(
            companies->decode(json(R"({"name": "Acme", "staff": ["ann", "bob"]})"), companies->initialValue(),
                              ValuePath(), none));
    }

    ItemValue itemValue(const QString &collection, const QString &id) const override
    {
        if (collection == QLatin1String("companies"))
            return id == QLatin1String("acme") ? acme : nullptr;
        for (const ItemValue &item : items) {
            if (item->map().value(u"_id").text() == id)
                return item;
        }
        return nullptr;
    }
    const DictType *itemType(const QString &collection) const override
    {
        return collection == QLatin1String("users") ? users.get() : companies.get();
    }

    std::shared_ptr<const DictType> users;
    std::shared_ptr<const DictType> companies;
    QList<ItemValue> items;
    ItemValue acme;

private:
    void add(const char *text)
    {
        Mistakes mistakes;
        items.append(std::make_shared<const Value>(
            users->decode(json(text), users->initialValue(), ValuePath(), mistakes)));
        Q_ASSERT(mistakes.isEmpty());
    }
};

QList<std::pair<QString, QString>> pairs(const QString &query)
{
    QList<std::pair<QString, QString>> list;
    for (const QString &part : query.split(u'&'))
        list.append({part.section(u'=', 0, 0), part.section(u'=', 1)});
    return list;
}

} // namespace

void FilterTest::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *query, const char *found) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(found);
    };
    row("name=Bob", "bob");
    row("name=bob", "");
    row("name=42", "42");
    row("age=18", "bob");
    row("age=18.0", "bob");
    row("age=abc", "");
    row("age.$gt=17.5", "bob zoe");
    row("age.$gte=18&age.$lt=35", "bob");
    row("age.$ne=18", "ann zoe 42");
    row("age.$ne=abc", "ann bob zoe 42");
    row("age.$in=5,35", "ann zoe");
    row("age.$in=5&age.$in=18", "ann bob");
    row("age.$nin=5,35", "bob 42");
    row("age.$exists=true", "ann bob zoe");
    row("age.$exists=false", "42");
    row("male=true", "bob");
    row("male=0", "ann zoe");
    row("born.$gte=2000-01-01", "ann bob");
    row("born=2002-01-01T10:30:00Z", "bob");
    row("born=never", "");
    row("name.$gt=Ann", "bob zoe");
    row("name.$reg=B", "bob");
    row("name.$reg=ob", "");
    row("name.$re=ob", "bob");
    row("name.$contains=OB", "bob");
    row("name.$contains=zoe", "zoe");
    row("tags.$contains=blue", "ann bob");
    row("tags=red&tags=blue", "ann");
    row("tags=blue&tags=red", "");
    row("tags=blue", "");
    row("tags.$exists=true", "ann bob 42");
    row("address.number=1", "ann zoe");
    row("address.number.$gt=1", "bob");
    row("address.zip=1", "");
    row("jobs.title=driver", "bob");
    row("company=acme", "ann bob");
    row("company.name=Acme", "ann bob");
    row("company.name.$exists=false", "zoe 42");
    row("company.staff.name=Bob", "ann bob");
    row("company.staff.$contains=bob", "ann bob");
    row("zz=1", "");
    row("zz.$ne=1", "");
    row("_id=zoe", "zoe");
    row("_id.$in=zoe,ann", "ann zoe");
}

void FilterTest::finds()
{
    QFETCH(QString, query);
    QFETCH(QString, found);
    const World world;
    const auto filter = Filter::fromQuery(pairs(query), *world.users, world);
    QVERIFY(filter.ok());
    QStringList ids;
    for (const auto &item : world.items) {
        if (filter->matches(*item, world))
            ids.append(item->map().value(u"_id").text());
    }
    QCOMPARE(ids.join(u' '), found);
}

void FilterTest::refusesWhatMeansNothing_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"name.$foo=1", "name.$re=(", "name.$reg=*"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void FilterTest::refusesWhatMeansNothing()
{
    QFETCH(QString, query);
    const World world;
    const auto filter = Filter::fromQuery(pairs(query), *world.users, world);
    QVERIFY(!filter.ok());
    QCOMPARE(filter.error().kind, ErrorKind::Malformed);
}

void FilterTest::sorts_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("order");
    const auto row = [](const char *by, const char *order) {
        QTest::newRow(by) << QString::fromLatin1(by) << QString::fromLatin1(order);
    };
    row("name", "42 ann bob zoe");
    row("-name", "zoe bob ann 42");
    row("age", "ann bob zoe 42");
    row("-age", "zoe bob ann 42"); // without a value last either way
    row("address.number,-age", "zoe ann bob 42");
    row("company.name,-name", "bob ann zoe 42");
    row("$.male", "ann zoe bob 42");
}

void FilterTest::sorts()
{
    QFETCH(QString, by);
    QFETCH(QString, order);
    const World world;
    const auto sort = Sort::fromQuery(by, *world.users, world);
    QVERIFY(sort.ok());
    QList<ItemValue> items = world.items;
    std::stable_sort(items.begin(), items.end(), [&](const auto &a, const auto &b) {
        return sort->compare(Sort::Key(*a), Sort::Key(*b), world) < 0;
    });
    QStringList ids;
    for (const auto &item : items)
        ids.append(item->map().value(u"_id").text());
    QCOMPARE(ids.join(u' '), order);
    QVERIFY(!Sort::fromQuery(QStringLiteral("nothing"), *world.users, world).ok());
}

void FilterTest::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *text, const char *found) {
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << QString::fromLatin1(found);
    };
    row("BOB", "bob");
    row("zoe", "zoe");
    row("ZOÉ", "zoe");
    row("driv bob", "bob");
    row("blue", "ann bob");
    row("acme", ""); // an id is no text
    row("", "ann bob zoe 42");
}

void FilterTest::searches()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    const World world;
    const Search search(text);
    QStringList ids;
    for (const auto &item : world.items) {
        if (search.matches(*item, *world.users))
            ids.append(item->map().value(u"_id").text());
    }
    QCOMPARE(ids.join(u' '), found);
}
