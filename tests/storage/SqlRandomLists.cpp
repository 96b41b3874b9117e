// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/SqlRandomLists.h"

#include "core/schema/Types.h"

#include <limits>

namespace backdesk
{

namespace
{

const QString awkward = QStringLiteral("it's ? \"odd\"");
const QString quoted = QStringLiteral("it's ? 50%");

QList<StoredCollection> makeCollections()
{
    const auto address =
        types::dict({{QStringLiteral("street"), types::string()},
                     {QStringLiteral("number"), types::integer()},
                     {QStringLiteral("at"), types::dict({{QStringLiteral("x"), types::number()}})}});
    const QList<DictType::Field> things = {
        {QStringLiteral("name"), types::string()},
        {QStringLiteral("age"), types::integer()},
        {QStringLiteral("score"), types::number()},
        {QStringLiteral("active"), types::boolean()},
        {QStringLiteral("born"), types::datetime()},
        {QStringLiteral("data"), types::bytes()},
        {QStringLiteral("tags"), types::list(types::string())},
        {QStringLiteral("sizes"), types::list(types::integer())},
        {QStringLiteral("friend"), types::ref(QStringLiteral("things"))},
        {QStringLiteral("friends"), types::refsList(QStringLiteral("things"))},
        {QStringLiteral("address"), address},
        {QStringLiteral("any"), types::oneOf({types::integer(), types::string()})},
        {QStringLiteral("free"), types::freeDict()},
        {awkward, types::string()},
        {quoted, types::integer()},
        {QStringLiteral("_id"), types::string()},
        {QStringLiteral("_meta"), types::dict({{QStringLiteral("ctime"), types::datetime()}})}};
    return {{SqlRandomLists::collection(), std::make_shared<ItemType>(TypeOptions(), things)}};
}

const QStringList &paths()
{
    static const QStringList all = {QStringLiteral("name"),
                                    QStringLiteral("age"),
                                    QStringLiteral("score"),
                                    QStringLiteral("active"),
                                    QStringLiteral("born"),
                                    QStringLiteral("data"),
                                    QStringLiteral("tags"),
                                    QStringLiteral("sizes"),
                                    QStringLiteral("friend"),
                                    QStringLiteral("friends"),
                                    QStringLiteral("address.street"),
                                    QStringLiteral("address.number"),
                                    QStringLiteral("address.at.x"),
                                    QStringLiteral("any"),
                                    QStringLiteral("free.a"),
                                    QStringLiteral("friend.name"),
                                    QStringLiteral("tags[0]"),
                                    QStringLiteral("nothing"),
                                    QStringLiteral("$['it\\'s ? \"odd\"']"),
                                    QStringLiteral("$['it\\'s ? 50%']"),
                                    QStringLiteral("_id"),
                                    QStringLiteral("_meta.ctime")};
    return all;
}

} // namespace

SqlRandomLists::SqlRandomLists(unsigned seed) : m_random(seed), m_collections(makeCollections())
{
}

const DictType *SqlRandomLists::itemType(const QString &collection) const
{
    return collection == m_collections.first().name ? m_collections.first().type.get() : nullptr;
}

QString SqlRandomLists::text()
{
    static const QString longText(300, u'x');
    static const QStringList texts = {QStringLiteral("Anna"),
                                      QStringLiteral("anna"),
                                      QStringLiteral("ANNÁ"),
                                      QStringLiteral("Zoé 100% \"quoted\""),
                                      QStringLiteral("zoe_it's"),
                                      QStringLiteral(""),
                                      QStringLiteral("10"),
                                      QStringLiteral("9"),
                                      QStringLiteral("true"),
                                      QStringLiteral("\uffee"),
                                      QStringLiteral("\U0001f600 smile"),
                                      QStringLiteral("a\nb\\c\td"),
                                      QStringLiteral("straße"),
                                      QStringLiteral("ﬁne"),
                                      longText,
                                      longText + u'1',
                                      longText + u'0'};
    return chance(85) ? one(texts) : QString::number(below(100));
}

qint64 SqlRandomLists::whole()
{
    static const QList<qint64> extremes = {std::numeric_limits<qint64>::max(),
                                           std::numeric_limits<qint64>::min(),
                                           (qint64(1) << 53) + 1,
                                           (qint64(1) << 53),
                                           -(qint64(1) << 53) - 1,
                                           1'000'000'007};
    return chance(15) ? one(extremes) : below(12) - 4;
}

double SqlRandomLists::number()
{
    static const QList<double> extremes = {
        0.1 + 0.2, 0.3,    -0.0,   9007199254740992.0,    9223372036854775808.0, -9223372036854775808.0,
        1e300,     -1e300, 5e-324, 1.7976931348623157e308};
    return chance(20) ? one(extremes) : (below(24) - 8) / 2.0;
}

Value SqlRandomLists::moment()
{
    return DateTime(qint64(below(20) - 5) * 1'800'000'000 + below(2),
                    chance(50) ? std::optional(1800 * below(4)) : std::nullopt);
}

Write SqlRandomLists::creation(int number)
{
    const auto list = [this](const auto &each) {
        ValueList values;
        for (int i = below(4); i > 0; --i)
            values.append(each());
        return Value(values);
    };
    const auto id = [](int of) {
        return (of % 2 == 1 ? QStringLiteral("T%1") : QStringLiteral("t%1")).arg(of);
    };
    ValueMap at;
    at.set(QStringLiteral("x"), maybe(this->number() + 0.0)); // JSON knows one zero
    ValueMap address;
    address.set(QStringLiteral("street"), maybe(text()));
    address.set(QStringLiteral("number"), maybe(whole()));
    address.set(QStringLiteral("at"), maybe(at));
    ValueMap free;
    free.set(QStringLiteral("a"), chance(50) ? Value(text()) : Value(whole()));
    ValueMap meta;
    meta.set(QStringLiteral("ctime"), maybe(DateTime(qint64(below(50)) * 1000, 0)));
    const QList<ValueMap::Member> members = {
        {QStringLiteral("name"), maybe(text())},
        {QStringLiteral("age"), maybe(whole())},
        {QStringLiteral("score"), maybe(this->number() + 0.0)},
        {QStringLiteral("active"), maybe(chance(50))},
        {QStringLiteral("born"), maybe(moment())},
        {QStringLiteral("data"), maybe(text().toUtf8())},
        {QStringLiteral("tags"), list([this] { return maybe(text()); })},
        {QStringLiteral("sizes"), list([this] { return Value(whole()); })},
        {QStringLiteral("friend"), maybe(id(below(40)))},
        {QStringLiteral("friends"), list([&] { return Value(id(below(20))); })},
        {QStringLiteral("address"), maybe(address)},
        {QStringLiteral("any"), maybe(chance(50) ? Value(text()) : Value(whole()))},
        {QStringLiteral("free"), maybe(free)},
        {awkward, maybe(text())},
        {quoted, maybe(whole())},
        {QStringLiteral("_id"), id(number)},
        {QStringLiteral("_meta"), meta}};
    // As the type has it, so that every storage starts from the same.
    Mistakes mistakes;
    const Value item = m_collections.first().type->decode(ValueMap::fromMembers(members), {}, {}, mistakes);
    return {collection(), id(number), item};
}

Value SqlRandomLists::operand()
{
    switch (below(9)) {
    case 0:
        return {};
    case 1:
        return chance(50);
    case 2:
    case 3:
        return whole();
    case 4:
        return number();
    case 5:
        return moment().asDateTime()->toText();
    case 6:
        return QStringLiteral("t%1").arg(below(20) * 2);
    default:
        return text();
    }
}

Value SqlRandomLists::condition(int depth)
{
    static const QStringList plain = {
        QStringLiteral("$eq"), QStringLiteral("$ne"),  QStringLiteral("$lt"),      QStringLiteral("$lte"),
        QStringLiteral("$gt"), QStringLiteral("$gte"), QStringLiteral("$contains")};
    const auto with = [](const char *op, const Value &value) {
        return Value(ValueList{QString::fromLatin1(op), value});
    };
    const auto several = [this] {
        ValueList values;
        for (int i = below(5); i > 0; --i)
            values.append(operand());
        return Value(values);
    };
    switch (below(depth > 2 ? 8 : 11)) {
    case 0:
        return operand();
    case 1:
        return with("$in", several());
    case 2:
        return with("$nin", several());
    case 3:
        return with("$exists", chance(50));
    case 4:
        return with(chance(50) ? "$re" : "$reg", QStringLiteral("[a-n1-5]"));
    case 8:
        return with("$not", condition(depth + 1));
    case 9:
        return with("$and", ValueList{condition(depth + 1), condition(depth + 1)});
    case 10:
        return with("$or", ValueList{condition(depth + 1), condition(depth + 1)});
    default:
        return ValueList{one(plain), operand()};
    }
}

Value SqlRandomLists::filter(int depth)
{
    ValueMap map;
    if (depth < 3 && chance(35)) {
        if (chance(40))
            map.set(QStringLiteral("$not"), filter(depth + 1));
        else
            map.set(chance(50) ? QStringLiteral("$or") : QStringLiteral("$and"),
                    ValueList{filter(depth + 1), filter(depth + 1)});
    }
    for (int i = below(3); i > 0; --i)
        map.set(one(paths()), condition(depth));
    return map;
}

ListRequest SqlRandomLists::list()
{
    ListRequest request;
    const DictType &type = *m_collections.first().type;
    if (const auto read = Filter::fromValue(filter(), type, *this))
        request.filter = *read;
    QStringList sort;
    for (int i = below(4); i > 0; --i) {
        const QString path = one(paths());
        // Where values are of different kinds, there is no order that all have in common.
        if (path != QLatin1String("any") && path != QLatin1String("free.a"))
            sort.append((chance(50) ? QStringLiteral("-") : QString()) + path);
    }
    if (const auto order = Sort::fromQuery(sort.join(u','), type, *this))
        request.sort = *order;
    if (chance(25))
        request.search = Search(text().left(4) + (chance(30) ? u' ' + text().left(2) : QString()));
    request.skip = chance(60) ? 0 : below(200);
    request.limit = chance(15) ? -1 : below(60);
    if (chance(10))
        request.accept = [](const Value &item) { return item.map().value(u"age").asInt() != nullptr; };
    return request;
}

} // namespace backdesk
