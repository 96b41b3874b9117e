// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptValues.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJSEngine>
#include <QJSValueIterator>

#include <algorithm>
#include <cmath>

namespace backdesk
{

namespace
{

constexpr qsizetype deepest = 64;
/// Reading is no code that could be interrupted, and what stands at several places is read at each.
constexpr qsizetype mostValues = 1'000'000;
constexpr qsizetype mostCharacters = 64 * 1024 * 1024;
constexpr double safest = 9007199254740992.0; // 2^53

Error noValue(const char *source)
{
    return {ErrorKind::Invalid, {}, Message(source)};
}

class Reader
{
public:
    Result<Value> read(const QJSValue &value)
    {
        if (++m_values > mostValues)
            return tooLarge();
        if (value.isUndefined() || value.isNull())
            return Value();
        if (value.isBool())
            return Value(value.toBool());
        if (value.isNumber())
            return number(value.toNumber());
        if (value.isString())
            return text(value.toString());
        if (value.isCallable())
            return noValue(QT_TRANSLATE_NOOP("core", "A function was given where a value is needed."));
        if (value.isDate())
            return date(value.toDateTime());
        if (!value.isObject() || value.isRegExp() || value.isQObject())
            return noValue(QT_TRANSLATE_NOOP("core", "Something was given that is no value."));
        return nested(value);
    }

private:
    static Error tooLarge()
    {
        return noValue(QT_TRANSLATE_NOOP("core", "More was given than a value may hold."));
    }

    Result<Value> text(const QString &text)
    {
        m_characters += text.size();
        return m_characters > mostCharacters ? Result<Value>(tooLarge()) : Result<Value>(Value(text));
    }

    static Result<Value> number(double number)
    {
        if (!std::isfinite(number))
            return noValue(QT_TRANSLATE_NOOP("core", "The calculation gave no number."));
        if (number == std::floor(number) && std::abs(number) <= safest)
            return Value(qint64(number));
        return Value(number);
    }

    static Result<Value> date(const QDateTime &date)
    {
        if (!date.isValid())
            return noValue(QT_TRANSLATE_NOOP("core", "The calculation gave no date."));
        return Value(DateTime(date.toMSecsSinceEpoch() * 1000, 0).toText());
    }

    Result<Value> nested(const QJSValue &value)
    {
        const auto same = [&](const QJSValue &outer) { return outer.strictlyEquals(value); };
        if (std::any_of(m_outer.begin(), m_outer.end(), same))
            return noValue(QT_TRANSLATE_NOOP("core", "An object was given that holds itself."));
        if (m_outer.size() >= deepest)
            return noValue(QT_TRANSLATE_NOOP("core", "An object was given that is nested too deeply."));
        m_outer.append(value);
        Result<Value> result = value.isArray() ? list(value) : map(value);
        m_outer.removeLast();
        return result;
    }

    Result<Value> list(const QJSValue &array)
    {
        ValueList list;
        const quint32 length = array.property(QStringLiteral("length")).toUInt();
        if (length > mostValues)
            return tooLarge();
        for (quint32 i = 0; i < length; ++i) {
            const auto element = read(array.property(i));
            if (!element)
                return element.errors();
            list.append(*element);
        }
        return Value(list);
    }

    Result<Value> map(const QJSValue &object)
    {
        QList<ValueMap::Member> members;
        QJSValueIterator it(object);
        while (it.next()) {
            const auto member = read(it.value());
            if (!member)
                return member.errors();
            members.append({it.name(), *member});
        }
        return Value(ValueMap::fromMembers(std::move(members)));
    }

    QList<QJSValue> m_outer;
    qsizetype m_values = 0;
    qsizetype m_characters = 0;
};

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

QJSValue toScript(QJSEngine &engine, const Value &value)
{
    if (const QString *text = value.asText())
        return QJSValue(*text);
    if (const qint64 *number = value.asInt())
        return QJSValue(double(*number));
    if (const bool *yes = value.asBool())
        return QJSValue(*yes);
    if (const double *number = value.asDouble())
        return QJSValue(*number);
    if (const DateTime *moment = value.asDateTime())
        return QJSValue(moment->toText());
    if (const QByteArray *bytes = value.asBytes())
        return QJSValue(base64(*bytes));
    if (const ValueList *list = value.asList()) {
        QJSValue array = engine.newArray(uint(list->size()));
        for (qsizetype i = 0; i < list->size(); ++i)
            array.setProperty(quint32(i), toScript(engine, (*list)[i]));
        return array;
    }
    if (const ValueMap *map = value.asMap()) {
        QJSValue object = engine.newObject();
        for (const auto &[name, member] : map->members())
            object.setProperty(name, toScript(engine, member));
        return object;
    }
    return QJSValue(QJSValue::NullValue);
}

Result<Value> fromScript(const QJSValue &value)
{
    return Reader().read(value);
}

Value asPlain(const Value &value)
{
    if (const qint64 *number = value.asInt(); number && std::abs(double(*number)) >= safest)
        return *Reader().read(QJSValue(double(*number)));
    if (const DateTime *moment = value.asDateTime())
        return moment->toText();
    if (const QByteArray *bytes = value.asBytes())
        return base64(*bytes);
    if (const ValueList *list = value.asList()) {
        ValueList plain;
        plain.reserve(list->size());
        for (const Value &element : *list)
            plain.append(asPlain(element));
        return plain;
    }
    if (const ValueMap *map = value.asMap()) {
        ValueMap plain;
        plain.members().reserve(map->size());
        for (const auto &[name, member] : map->members())
            plain.members().append({name, asPlain(member)});
        return plain;
    }
    return value;
}

} // namespace backdesk
