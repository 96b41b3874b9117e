// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/property/Descriptions.h"

#include "core/value/Json.h"
#include "tests/property/Items.h"

#include <algorithm>

namespace backdesk::test
{

namespace
{

const QLatin1String functionTag("!js ");

const QStringList &scalarTypes()
{
    static const QStringList types{
        QStringLiteral("String"),    QStringLiteral("Int"),       QStringLiteral("Float"),
        QStringLiteral("Bool"),      QStringLiteral("Bytes"),     QStringLiteral("Datetime"),
        QStringLiteral("IpAddress"), QStringLiteral("IpNetwork"), QStringLiteral("Url"),
        QStringLiteral("FreeDict"),  QStringLiteral("Complex"),   QStringLiteral("Ref"),
        QStringLiteral("RefsList"),  QStringLiteral("File"),      QStringLiteral("BlobFile")};
    return types;
}

const QStringList &groupTypes()
{
    static const QStringList types{QStringLiteral("List"), QStringLiteral("Tuple"), QStringLiteral("Dict"),
                                   QStringLiteral("In")};
    return types;
}

void addRange(ValueMap &field, Dice &dice)
{
    const qint64 least = dice.between(-20, 20);
    const qint64 greatest = least + dice.between(0, 40);
    const QString type = field.value(u"type").text();
    const auto bound = [&type](qint64 number) -> Value {
        if (type == QLatin1String("Datetime"))
            return DateTime(number * 86'400'000'000, {}).toText();
        return type == QLatin1String("Float") ? Value(double(number) / 2) : Value(number);
    };
    if (dice.chance(60))
        field.set(QStringLiteral("min"), bound(least));
    if (dice.chance(60))
        field.set(QStringLiteral("max"), bound(greatest));
}

void addLimits(ValueMap &field, Dice &dice)
{
    const qint64 least = dice.roll(3);
    if (dice.chance(50))
        field.set(QStringLiteral("min"), least);
    if (dice.chance(50))
        field.set(QStringLiteral("max"), least + dice.roll(4));
    if (field.value(u"type") == Value(QStringLiteral("List")) && dice.chance(40))
        field.set(QStringLiteral("uniq"), true);
}

ValueList randomTypes(Dice &dice, int depth)
{
    ValueList types;
    for (qint64 i = dice.between(1, 3); i > 0; --i)
        types.append(randomField(dice, depth + 1));
    return types;
}

void addParts(ValueMap &field, Dice &dice, int depth)
{
    const QString type = field.value(u"type").text();
    if (type == QLatin1String("Dict")) {
        ValueMap fields;
        for (qint64 i = dice.between(1, 3); i > 0; --i)
            fields.set(QStringLiteral("m%1").arg(i), randomField(dice, depth + 1));
        field.set(QStringLiteral("fields"), fields);
    } else if (type == QLatin1String("List")) {
        field.set(QStringLiteral("of"), randomField(dice, depth + 1));
        addLimits(field, dice);
    } else {
        field.set(QStringLiteral("of"), randomTypes(dice, depth));
    }
}

/// Rules of a single value; each could stand alone.
void addFunctions(ValueMap &field, Dice &dice, int depth)
{
    const QString type = field.value(u"type").text();
    if (type == QLatin1String("String") && dice.chance(40)) {
        field.set(QStringLiteral("transform"), QStringLiteral("!js (value, o) => value.toUpperCase()"));
    } else if (type == QLatin1String("Int")) {
        const QStringList rules{QStringLiteral("!js (value, o) => value % 2 === 0"),
                                QStringLiteral("!js (value, o) => o.flag !== true || value > 0")};
        field.set(QStringLiteral("constraint"), dice.pick(rules));
    } else if (depth == 0 && dice.chance(40)) {
        field.set(QStringLiteral("exists"), QStringLiteral("!js (value, o) => o.flag !== false"));
    }
}

bool canHaveDefault(const QString &type)
{
    static const QStringList without{QStringLiteral("Dict"),     QStringLiteral("File"),
                                     QStringLiteral("BlobFile"), QStringLiteral("Complex"),
                                     QStringLiteral("Ref"),      QStringLiteral("RefsList")};
    return !without.contains(type);
}

void addCommonOptions(ValueMap &field, Dice &dice, int depth)
{
    const QString type = field.value(u"type").text();
    const bool isFree = field.size() == 1;
    if (dice.chance(20))
        field.set(QStringLiteral("required"), true);
    if (isFree && dice.chance(15))
        addFunctions(field, dice, depth);
    if (!canHaveDefault(type) || field.find(u"constraint") || field.find(u"transform"))
        return;
    ItemMaker maker(dice);
    if (scalarTypes().contains(type) && dice.chance(10)) {
        ValueList choices;
        for (qint64 i = dice.between(1, 4); i > 0; --i)
            choices.append(maker.value(field));
        field.set(QStringLiteral("in"), choices);
    }
    // A default is stored as it stands, and would be transformed when it is put back.
    if (dice.chance(20) && !toJson(field).contains("\"transform\""))
        field.set(QStringLiteral("default"), maker.value(field));
}

void appendYaml(QByteArray &out, const Value &value)
{
    if (const ValueMap *map = value.asMap()) {
        out += '{';
        for (const auto &[name, member] : map->members()) {
            appendJsonText(out, name);
            out += ": ";
            appendYaml(out, member);
            out += ", ";
        }
        out += '}';
    } else if (const ValueList *list = value.asList()) {
        out += '[';
        for (const Value &element : *list) {
            appendYaml(out, element);
            out += ", ";
        }
        out += ']';
    } else if (value.text().startsWith(functionTag)) {
        out += "!js ";
        appendJsonText(out, value.text().mid(functionTag.size()));
    } else {
        appendJson(out, value);
    }
}

} // namespace

ValueMap members(const QList<std::pair<const char *, Value>> &list)
{
    ValueMap map;
    for (const auto &[name, value] : list)
        map.set(QString::fromLatin1(name), value);
    return map;
}

ValueMap randomField(Dice &dice, int depth)
{
    const bool isGroup = depth < 3 && dice.chance(30);
    const QString type = dice.pick(isGroup ? groupTypes() : scalarTypes());
    ValueMap field = members({{"type", type}});
    if (type == QLatin1String("Ref") || type == QLatin1String("RefsList"))
        field.set(QStringLiteral("coll"), QStringLiteral("others"));
    if (type == QLatin1String("RefsList"))
        field.set(QStringLiteral("ofs"), QStringLiteral("not_fill"));
    if (isGroup)
        addParts(field, dice, depth);
    const bool hasRange =
        type == QLatin1String("Int") || type == QLatin1String("Float") || type == QLatin1String("Datetime");
    if (hasRange && dice.chance(40))
        addRange(field, dice);
    if (type == QLatin1String("String") && dice.chance(25))
        field.set(QStringLiteral("pattern"), dice.pick(patterns()));
    addCommonOptions(field, dice, depth);
    return field;
}

ValueMap randomFields(Dice &dice)
{
    ValueMap fields;
    fields.set(QStringLiteral("flag"), members({{"type", QStringLiteral("Bool")}}));
    for (qint64 i = dice.between(1, 7); i > 0; --i)
        fields.set(QStringLiteral("f%1").arg(i), randomField(dice, 0));
    if (dice.chance(20)) {
        fields.set(QStringLiteral("sum"),
                   members({{"type", QStringLiteral("Int")},
                            {"set", QStringLiteral("!js o => o.flag === true ? 1 : null")}}));
    }
    return fields;
}

QByteArray descriptionOf(const ValueMap &fields)
{
    const ValueMap others = members({{"fields", members({{"name", QStringLiteral("String")}})}});
    const ValueMap items = members({{"fields", fields}});
    QByteArray yaml;
    appendYaml(yaml, members({{"backoffice", QStringLiteral("app")},
                              {"storage", members({{"type", QStringLiteral("yaml")}})},
                              {"limits", members({{"script_ms", 60'000}})}, // a busy machine is no mistake
                              {"collections", members({{"items", items}, {"others", others}})}}));
    return yaml;
}

} // namespace backdesk::test
