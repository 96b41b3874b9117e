// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/FreeDictType.h"
#include "core/schema/InType.h"
#include "core/schema/TupleType.h"
#include "tests/schema/Schemas.h"

#include <utility>

namespace backdesk::test
{

/// Two collections that refer to each other, with fields that only some may read, or that only some items
/// have.
class QueryWorld : public ItemSource, public TypeSource
{
public:
    using ItemValue = std::shared_ptr<const Value>;

    QueryWorld()
    {
        makeUsers();
        makeCompanies();
        add(R"({"_id": "ann", "name": "Ann", "age": 5, "male": false, "born": "2015-03-01", "salary": 10,
                "tags": ["red", "blue"], "address": {"number": 1, "street": "Main"}, "company": "acme",
                "pos": [1.5, 2], "any": 7, "free": {"a": {"b": 1}, "l": [1, 2]}, "office": {"floor": 1, "code": "x1"}})");
        add(R"({"_id": "bob", "name": "Bob", "age": 18, "male": true, "born": "2002-01-01T10:30:00", "salary": 20,
                "tags": ["blue"], "address": {"number": 2, "street": "Main"}, "company": "acme",
                "jobs": [{"title": "cook", "years": 2}, {"title": "driver", "years": 9}], "any": "x7",
                "litter": {"count": 3}, "rows": [{"k": "k1", "v": "v1"}, {"k": "k2", "v": "v2"}]})");
        add(R"({"_id": "zoe", "name": "Zoé", "age": 35, "male": false, "salary": 30, "tags": [],
                "address": {"number": 1}, "jobs": [{"title": "cook", "years": 9}], "matrix": [[1, 2], [3]],
                "litter": {"count": 0}})");
        add(R"({"_id": "42", "name": "42", "tags": ["7"], "company": "gone"})");
        companyItems.append(
            decoded(*companies, R"({"name": "Acme", "town": "Here", "turnover": 5, "boss": "bob",
                                                    "staff": ["ann", "lost", "bob"]})"));
    }

    ItemValue itemValue(const QString &collection, const QString &id) const override
    {
        if (collection == QLatin1String("companies"))
            return id == QLatin1String("acme") ? companyItems.first() : nullptr;
        for (const ItemValue &item : items) {
            if (item->map().value(u"_id").text() == id)
                return item;
        }
        return nullptr;
    }
    Environment *environment() const override { return user.get(); }
    const DictType *itemType(const QString &collection) const override
    {
        return collection == QLatin1String("users") ? users.get() : companies.get();
    }

    /// From now on somebody with these roles looks.
    void logIn(const QStringList &roles)
    {
        CurrentUser current;
        current.roles = roles;
        user = std::make_unique<Environment>(current);
    }
    const Value &item(const char *id) const { return *itemValue(QStringLiteral("users"), QLatin1String(id)); }

    std::shared_ptr<const DictType> users;
    std::shared_ptr<const DictType> companies;
    QList<ItemValue> items;
    QList<ItemValue> companyItems;
    std::unique_ptr<Environment> user;
    mutable int asked = 0; ///< how often the salary's can_read was

private:
    static ItemValue decoded(const DictType &type, const char *text)
    {
        Mistakes mistakes;
        auto value =
            std::make_shared<const Value>(type.decode(json(text), type.initialValue(), {}, mistakes));
        for (const Error &error : mistakes.errors())
            qFatal("%s %s", qPrintable(error.path), qPrintable(error.message.text()));
        return value;
    }
    void add(const char *text) { items.append(decoded(*users, text)); }

    TypeOptions onlyFor(const QString &role)
    {
        TypeOptions options;
        options.canRead = Function([role, this](const Value &right, const Subject &o) -> Value {
            ++asked;
            return right == Value(QStringLiteral("read")) && o.environment.user().hasRole(role);
        });
        return options;
    }
    static TypeOptions readable(bool yes)
    {
        TypeOptions options;
        options.canRead = yes;
        return options;
    }
    static TypeOptions grown()
    {
        TypeOptions options;
        options.exists = Function([](const Value &, const Subject &o) -> Value {
            return compare(o.item.map().value(u"age"), Value(18)) >= 0;
        });
        return options;
    }
    static TypePtr decimal() { return std::make_shared<FloatType>(TypeOptions(), FloatType::Options()); }

    void makeUsers()
    {
        const ReferenceTarget toCompany{QStringLiteral("companies"), {QStringLiteral("staff")}};
        using QSL = QLatin1String;
        QList<DictType::Field> all;
        const auto field = [&all](const char *name, const TypePtr &type) { all.append({QSL(name), type}); };
        const auto dictOf = [](std::initializer_list<std::pair<const char *, TypePtr>> members,
                               const TypeOptions &options = {}) -> TypePtr {
            QList<DictType::Field> list;
            for (const auto &[name, type] : members)
                list.append({QSL(name), type});
            return dict(list, options);
        };
        field("_id", string());
        field("name", string());
        field("age", integer());
        field("male", std::make_shared<BoolType>(TypeOptions()));
        field("born", std::make_shared<DatetimeType>(TypeOptions(), DatetimeType::Options()));
        field("tags", list(string()));
        field("address", dictOf({{"number", integer()}, {"street", string()}}));
        field("jobs", list(dictOf({{"title", string()}, {"years", integer()}})));
        field("company", std::make_shared<RefType>(TypeOptions(), StringType::Options(), toCompany));
        field("pos", std::make_shared<TupleType>(TypeOptions(), QList<TypePtr>{decimal(), decimal()}));
        field("any", std::make_shared<InType>(TypeOptions(), QList<TypePtr>{integer(), string()}));
        field("free", std::make_shared<FreeDictType>(TypeOptions()));
        field("matrix", list(list(integer())));
        field("salary", integer(onlyFor(QStringLiteral("hr"))));
        field("office", dictOf({{"floor", integer()}, {"code", string(readable(true))}}, readable(false)));
        field("litter", dictOf({{"count", integer()}}, grown()));
        field("rows", list(dictOf({{"k", string()}, {"v", string(readable(false))}})));
        users = dict(all);
    }
    void makeCompanies()
    {
        const ReferenceTarget toUsers{QStringLiteral("users"), {QStringLiteral("company")}};
        const ReferenceTarget toBoss{QStringLiteral("users"), {}};
        companies =
            dict({{QStringLiteral("name"), string()},
                  {QStringLiteral("town"), string(withDefault(QStringLiteral("Nowhere")))},
                  {QStringLiteral("turnover"), integer(onlyFor(QStringLiteral("hr")))},
                  {QStringLiteral("boss"),
                   std::make_shared<RefType>(TypeOptions(), StringType::Options(), toBoss)},
                  {QStringLiteral("staff"),
                   std::make_shared<RefsListType>(TypeOptions(), toUsers, OnDelete::Unlink, ListLimits())}});
    }
};

inline QString jsonText(const Value &value)
{
    return QString::fromUtf8(toJson(value));
}

} // namespace backdesk::test
