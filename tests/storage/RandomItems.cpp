// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/RandomItems.h"

#include "core/schema/Types.h"
#include "core/storage/CreationMoment.h"

#include <algorithm>
#include <array>

namespace backdesk
{

namespace
{

TypePtr meta()
{
    return types::dict({{QStringLiteral("ctime"), types::datetime()}});
}

QList<StoredCollection> makeCollections()
{
    TypeOptions indexed;
    indexed.index = true;
    TypeOptions guarded;
    guarded.canRead = Condition([](const Value &, const Subject &o) {
        const Value *age = o.item.asMap()->find(u"age");
        return Value(age && age->asInt() && *age->asInt() % 2 == 0);
    });
    const auto address = types::dict(
        {{QStringLiteral("street"), types::string()}, {QStringLiteral("number"), types::integer()}});
    const QList<DictType::Field> people = {{QStringLiteral("name"), types::string()},
                                           {QStringLiteral("nick"), types::string(indexed)},
                                           {QStringLiteral("age"), types::integer()},
                                           {QStringLiteral("score"), types::number()},
                                           {QStringLiteral("active"), types::boolean()},
                                           {QStringLiteral("born"), types::datetime()},
                                           {QStringLiteral("place"), types::ref(QStringLiteral("places"))},
                                           {QStringLiteral("address"), address},
                                           {QStringLiteral("tags"), types::list(types::string())},
                                           {QStringLiteral("secret"), types::string(guarded)},
                                           {QStringLiteral("_id"), types::string()},
                                           {QStringLiteral("_meta"), meta()}};
    const QList<DictType::Field> places = {{QStringLiteral("name"), types::string()},
                                           {QStringLiteral("_id"), types::string()},
                                           {QStringLiteral("_meta"), meta()}};
    return {{QStringLiteral("people"), std::make_shared<ItemType>(TypeOptions(), people)},
            {QStringLiteral("places"), std::make_shared<ItemType>(TypeOptions(), places)}};
}

constexpr std::array fields{"name",           "nick",   "age",        "score",
                            "active",         "born",   "place",      "address.street",
                            "address.number", "secret", "place.name", "tags"};
constexpr std::array operators{"",      ".$ne",     ".$lt",       ".$lte", ".$gt",
                               ".$gte", ".$exists", ".$contains", ".$re"};

} // namespace

RandomItems::RandomItems(unsigned seed) : m_random(seed), m_collections(makeCollections())
{
}

const DictType *RandomItems::itemType(const QString &collection) const
{
    for (const StoredCollection &one : m_collections) {
        if (one.name == collection)
            return one.type.get();
    }
    return nullptr;
}

QString RandomItems::text()
{
    static const std::array texts{QStringLiteral("Anna"),
                                  QStringLiteral("anna"),
                                  QStringLiteral("Zoé"),
                                  QStringLiteral("zoe"),
                                  QStringLiteral(""),
                                  QStringLiteral("a rather long text that ends with 1"),
                                  QStringLiteral("a rather long text that ends with 2"),
                                  QStringLiteral("A rather long text that ends with 2"),
                                  QStringLiteral("sixteen letters."),
                                  QStringLiteral("sixteen letters.."),
                                  QStringLiteral("Ünal"),
                                  QStringLiteral("\uffee"),
                                  QStringLiteral("\U0001f600"),
                                  QStringLiteral("a\u0001b"),
                                  QStringLiteral("10"),
                                  QStringLiteral("9")};
    return chance(80) ? texts[m_random() % texts.size()] : QString::number(number(1000));
}

Value RandomItems::person(const QString &id)
{
    const auto maybe = [this](Value value) { return chance(15) ? Value() : value; };
    ValueMap address;
    address.set(QStringLiteral("street"), maybe(text()));
    address.set(QStringLiteral("number"), maybe(number(5)));
    ValueList tags;
    for (int i = number(3); i > 0; --i)
        tags.append(text());
    const DateTime born(qint64(number(20)) * 3'600'000'000, chance(50) ? std::optional(3600) : std::nullopt);
    ValueMap item = place(id).map();
    ValueMap person;
    person.set(QStringLiteral("name"), maybe(text()));
    person.set(QStringLiteral("nick"), maybe(text()));
    person.set(QStringLiteral("age"), maybe(number(40) - 10));
    person.set(QStringLiteral("score"), maybe(chance(50) ? Value(number(10)) : Value(number(40) / 4.0 - 2)));
    person.set(QStringLiteral("active"), maybe(chance(50)));
    person.set(QStringLiteral("born"), maybe(born));
    person.set(QStringLiteral("place"), maybe(QStringLiteral("place number %1").arg(number(12))));
    person.set(QStringLiteral("address"), maybe(address));
    person.set(QStringLiteral("tags"), tags);
    person.set(QStringLiteral("secret"), maybe(text()));
    person.set(QStringLiteral("_id"), id);
    person.set(QStringLiteral("_meta"), item.value(u"_meta"));
    return person;
}

Value RandomItems::place(const QString &id)
{
    ValueMap meta;
    meta.set(QStringLiteral("ctime"), DateTime(qint64(number(200)) * 1000, 0));
    ValueMap item;
    item.set(QStringLiteral("name"), text());
    item.set(QStringLiteral("_id"), id);
    item.set(QStringLiteral("_meta"), meta);
    return item;
}

Value RandomItems::changed(const Value &item)
{
    const ValueMap other = person(item.map().value(u"_id").text()).map();
    ValueMap result = item.map();
    for (const auto &[name, value] : other.members()) {
        if (chance(20))
            result.set(name, value);
    }
    return result;
}

QString RandomItems::operand(const QString &field)
{
    if (chance(5))
        return QStringLiteral("no value of it");
    if (field == QLatin1String("age") || field == QLatin1String("address.number"))
        return QString::number(number(44) - 12);
    if (field == QLatin1String("score"))
        return QString::number(number(48) / 4.0 - 3);
    if (field == QLatin1String("active"))
        return chance(50) ? QStringLiteral("true") : QStringLiteral("false");
    if (field == QLatin1String("born"))
        return DateTime(qint64(number(22)) * 3'600'000'000, 0).toText();
    if (field == QLatin1String("place"))
        return QStringLiteral("place number %1").arg(number(13));
    return text();
}

QString RandomItems::condition(QList<std::pair<QString, QString>> &query)
{
    const QString field = QLatin1String(fields[m_random() % fields.size()]);
    const QLatin1String op(operators[m_random() % operators.size()]);
    QString wanted = operand(field);
    if (op == QLatin1String(".$exists"))
        wanted = chance(50) ? QStringLiteral("true") : QStringLiteral("false");
    if (op == QLatin1String(".$re"))
        wanted = chance(50) ? QStringLiteral("a") : QStringLiteral("[0-4]");
    query.append({field + op, wanted});
    return field;
}

void RandomItems::addFilter(ListRequest &request)
{
    if (chance(25)) {
        // What queries cannot say.
        const QString field = QLatin1String(fields[m_random() % 6]);
        const Value in = ValueList{QStringLiteral("$in"), ValueList{text(), number(20), Value(), number(20)}};
        const Value nin = ValueList{QStringLiteral("$nin"), ValueList{text(), number(20), Value()}};
        ValueMap json;
        json.set(field, chance(50) ? in : nin);
        if (const auto filter = Filter::fromValue(json, *itemType(QStringLiteral("people")), *this))
            request.filter = *filter;
        return;
    }
    QList<std::pair<QString, QString>> query;
    for (int i = number(4); i > 0; --i)
        condition(query);
    if (const auto filter = Filter::fromQuery(query, *itemType(QStringLiteral("people")), *this))
        request.filter = *filter;
}

ListRequest RandomItems::list()
{
    ListRequest request;
    addFilter(request);
    QStringList sort;
    for (int i = number(3); i > 0; --i)
        sort.append((chance(50) ? QStringLiteral("-") : QString()) +
                    QLatin1String(fields[m_random() % (fields.size() - 1)]));
    if (const auto order = Sort::fromQuery(sort.join(u','), *itemType(QStringLiteral("people")), *this))
        request.sort = *order;
    if (chance(20))
        request.search = Search(chance(50) ? QStringLiteral("AN") : text());
    request.skip = chance(50) ? 0 : number(chance(50) ? 20 : 700);
    request.limit = chance(15) ? -1 : number(40);
    if (chance(15)) {
        request.accept = [](const Value &item) {
            const Value score = item.map().value(u"score");
            return score.isNull() || compare(score, Value(4)) < 0;
        };
    }
    return request;
}

void ItemsModel::put(const QString &id, const ItemValue &item)
{
    if (item)
        m_byId[id] = item;
    else
        m_byId.erase(id);
}

std::vector<ItemValue> ItemsModel::inOrder() const
{
    std::vector<ItemValue> items;
    for (const auto &[id, item] : m_byId)
        items.push_back(item);
    std::stable_sort(items.begin(), items.end(), [](const ItemValue &left, const ItemValue &right) {
        return creationMoment(*left) < creationMoment(*right);
    });
    return items;
}

} // namespace backdesk
