// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/property/Items.h"

#include "core/value/Json.h"

#include <algorithm>
#include <limits>

namespace backdesk::test
{

namespace
{

const QStringList &texts()
{
    static const QStringList list{
        QStringLiteral("Neil"),       QStringLiteral("yes"),     QStringLiteral("1.0"),
        QStringLiteral("~"),          QStringLiteral(""),        QStringLiteral(" blank "),
        QStringLiteral("2020-01-01"), QStringLiteral("a\nb\n"),  QStringLiteral("a: b # c"),
        QStringLiteral("\tx"),        QStringLiteral("null"),    QStringLiteral("日本 é \U0001F600"),
        QStringLiteral("'\"\\"),      QStringLiteral("\u2028x"), QStringLiteral("\u0085\uFEFF"),
        QStringLiteral("- x"),        QStringLiteral("\r\n"),    QStringLiteral("0x1F"),
        QStringLiteral("!js x"),      QStringLiteral("\u007F"),  QStringLiteral("1e3")};
    return list;
}

Value anyOf(Dice &dice, std::initializer_list<const char *> list)
{
    return QString::fromUtf8(list.begin()[dice.roll(qint64(list.size()))]);
}

} // namespace

const QStringList &knownIds()
{
    static const QStringList ids{QStringLiteral("o1"), QStringLiteral("o2"), QStringLiteral("o3")};
    return ids;
}

const QStringList &patterns()
{
    static const QStringList list{QStringLiteral("^[A-Z][a-z]*$"), QStringLiteral("x|y"),
                                  QStringLiteral("\\d{3}"), QStringLiteral("")};
    return list;
}

Value ItemMaker::text(const ValueMap &field)
{
    const QString pattern = field.value(u"pattern").text();
    if (pattern == patterns()[0])
        return anyOf(m_dice, {"A", "Neil", "Zz"});
    if (pattern == patterns()[1])
        return anyOf(m_dice, {"x", "yes", "x\n"});
    if (pattern == patterns()[2])
        return anyOf(m_dice, {"123", "0075"});
    return m_dice.pick(texts());
}

Value ItemMaker::number(const QString &type, const ValueMap &field)
{
    const bool isMoment = type == QLatin1String("Datetime");
    const auto bound = [&](QStringView name) -> std::optional<qint64> {
        const Value given = field.value(name);
        if (const auto moment = DateTime::fromText(given.text()))
            return moment->microseconds() / 86'400'000'000;
        return given.asInt()      ? std::optional(*given.asInt())
               : given.asDouble() ? std::optional(qint64(*given.asDouble()))
                                  : std::nullopt;
    };
    const qint64 least = bound(u"min").value_or(bound(u"max").value_or(0) - 30);
    const qint64 greatest = bound(u"max").value_or(least + 60);
    const qint64 even = m_dice.between(least, greatest) / 2 * 2;
    if (isMoment && m_dice.chance(30))
        return anyOf(
            m_dice, {"1970-01-02", "19700103T101112", "1970-01-04T10:11:12.5+02:00", "1970-01-01T00:00:00Z"});
    if (isMoment)
        return DateTime(even * 86'400'000'000 + 1'500'000, {}).toText();
    if (type == QLatin1String("Int"))
        return m_dice.chance(10) ? Value(double(even)) : Value(even);
    const QList<double> odd{0.1, -0.0, 1e300, 5e-324, 1.0 / 3, 1e15, 123456789.123456789};
    return m_dice.chance(20) && field.size() == 1 ? m_dice.pick(odd)
                                                  : double(even) + (m_dice.chance(50) ? 0.25 : 0);
}

Value ItemMaker::file()
{
    const QList<Value> contents{QStringLiteral("plain"), QStringLiteral("base64:AAEC/w=="),
                                QStringLiteral("")};
    const Value content = m_dice.pick(contents);
    if (m_dice.chance(50))
        return content;
    return ValueMap::fromMembers(
        {{QStringLiteral("filename"), m_dice.pick(texts())}, {QStringLiteral("content"), content}});
}

Value ItemMaker::scalar(const QString &type, const ValueMap &field)
{
    if (type == QLatin1String("String"))
        return text(field);
    if (type == QLatin1String("Bool"))
        return m_dice.chance(50);
    if (type == QLatin1String("Bytes"))
        return anyOf(m_dice, {"", "AA==", "/+8=", "aGVsbG8="});
    if (type == QLatin1String("IpAddress"))
        return anyOf(m_dice, {"10.0.0.1", "::1", "2001:DB8:0:0::1", "::ffff:10.0.0.1"});
    if (type == QLatin1String("IpNetwork"))
        return anyOf(m_dice, {"10.0.0.0/8", "10.0.0.0/255.0.0.0", "2001:db8::/32", "10.1.1.1"});
    if (type == QLatin1String("Url"))
        return anyOf(m_dice, {"https://example.org/a?b#c", "ftp://h", "http://[::1]:80/"});
    if (type == QLatin1String("FreeDict"))
        return *fromJson(m_dice.chance(50) ? R"({"a": [1, null, {"b": "2020-01-01"}], "": 1.0})" : "{}");
    if (type == QLatin1String("Complex"))
        return *fromJson(R"({"real": 1, "imag": -0.5})");
    if (type == QLatin1String("Ref"))
        return m_dice.pick(knownIds());
    if (type == QLatin1String("RefsList"))
        return m_dice.chance(50) ? Value(ValueList()) : Value(ValueList{knownIds()[0], knownIds()[1]});
    if (type == QLatin1String("File") || type == QLatin1String("BlobFile"))
        return file();
    return number(type, field);
}

Value ItemMaker::list(const ValueMap &field)
{
    const Value least = field.value(u"min");
    const Value greatest = field.value(u"max");
    const qint64 from = least.asInt() ? *least.asInt() : 0;
    const qint64 to = greatest.asInt() ? *greatest.asInt() : from + 2;
    ValueList entries;
    for (qint64 i = m_dice.between(from, to); i > 0; --i)
        entries.append(value(field.value(u"of").map()));
    return entries;
}

Value ItemMaker::value(const ValueMap &field)
{
    const QString type = field.value(u"type").text();
    const ValueList choices = field.value(u"in").list();
    if (!choices.isEmpty())
        return m_dice.pick(choices);
    if (type == QLatin1String("List"))
        return list(field);
    if (type == QLatin1String("In"))
        return value(m_dice.pick(field.value(u"of").list()).map());
    if (type == QLatin1String("Tuple")) {
        ValueList entries;
        for (const Value &each : field.value(u"of").list())
            entries.append(value(each.map()));
        return entries;
    }
    if (type == QLatin1String("Dict"))
        return item(field.value(u"fields").map());
    return scalar(type, field);
}

ValueMap ItemMaker::item(const ValueMap &fields)
{
    ValueMap item;
    for (const auto &[name, field] : fields.members()) {
        const bool isNeeded = field.map().value(u"required") == Value(true);
        if (field.map().find(u"set") || (m_dice.chance(15) && !isNeeded))
            continue;
        item.set(name, m_dice.chance(5) && !isNeeded ? Value() : value(field.map()));
    }
    return item;
}

/// Values of every JSON kind, some at the edge of what can be kept.
Value ItemMaker::strange()
{
    const QList<Value> values{Value(),
                              true,
                              0,
                              -1,
                              std::numeric_limits<qint64>::max(),
                              1e19,
                              0.5,
                              QStringLiteral("x"),
                              QString(QChar(0)),
                              QStringLiteral("nobody"),
                              QStringLiteral("9999-12-31T23:59:59.999999"),
                              ValueList(),
                              ValueList{1, QStringLiteral("a")},
                              ValueMap(),
                              ValueMap::fromMembers({{QStringLiteral("unknown"), 1}})};
    return m_dice.pick(values);
}

Value ItemMaker::mutated(const Value &item)
{
    if (const ValueMap *map = item.asMap(); map && m_dice.chance(85)) {
        ValueMap changed = *map;
        if (map->isEmpty() || m_dice.chance(8)) {
            changed.set(QStringLiteral("unknown"), strange());
            return changed;
        }
        const QString name = m_dice.pick(map->members()).first;
        if (m_dice.chance(8))
            changed.remove(name);
        else
            changed.set(name, mutated(map->value(name)));
        return changed;
    }
    if (const ValueList *list = item.asList(); list && !list->isEmpty() && m_dice.chance(85)) {
        ValueList changed = *list;
        const qsizetype at = m_dice.roll(list->size());
        if (m_dice.chance(20))
            changed.append(list->at(at));
        else
            changed[at] = mutated(list->at(at));
        return changed;
    }
    return strange();
}

Value completed(const Value &item, const ValueMap &fields)
{
    const ValueMap *given = item.asMap();
    if (!given)
        return item;
    ValueMap whole = *given;
    for (const auto &[name, element] : fields.members()) {
        const ValueMap field = element.map();
        const Value *member = given->find(name);
        const QString type = field.value(u"type").text();
        const bool isComplex = type == QLatin1String("Complex");
        if (isComplex || type == QLatin1String("Dict")) {
            const ValueMap inner =
                isComplex ? *fromJson(R"({"real": {"type": "Float"}, "imag": {"type": "Float"}})")->asMap()
                          : field.value(u"fields").map();
            whole.set(name, completed(member && !member->isNull() ? *member : Value(ValueMap()), inner));
        } else if (!member && !field.find(u"set")) {
            whole.set(name, Value());
        }
    }
    return whole;
}

bool holdsType(const Value &element, const QStringList &types)
{
    if (const ValueList *list = element.asList())
        return std::any_of(list->begin(), list->end(),
                           [&types](const Value &each) { return holdsType(each, types); });
    const ValueMap *map = element.asMap();
    return map &&
           std::any_of(
               map->members().begin(), map->members().end(), [&types](const ValueMap::Member &member) {
                   return (member.first == QLatin1String("type") && types.contains(member.second.text())) ||
                          holdsType(member.second, types);
               });
}

} // namespace backdesk::test
