// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/JsonPattern.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <cmath>
#include <functional>

namespace backdesk::test
{

namespace
{

QString brief(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2)).left(300);
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return QStringLiteral("bool");
    case QJsonValue::Double:
        return std::trunc(value.toDouble()) == value.toDouble() ? QStringLiteral("int")
                                                                : QStringLiteral("float");
    case QJsonValue::String:
        return QStringLiteral("string");
    case QJsonValue::Array:
        return QStringLiteral("array");
    case QJsonValue::Object:
        return QStringLiteral("object");
    default:
        return QStringLiteral("null");
    }
}

/// Whether every pattern has an element of its own: a matching, found by augmenting paths.
bool matchesInAnyOrder(const QJsonArray &patterns, const QJsonArray &actual)
{
    if (patterns.size() != actual.size())
        return false;
    QMap<qsizetype, qsizetype> owner;
    std::function<bool(qsizetype, QSet<qsizetype> &)> place = [&](qsizetype i, QSet<qsizetype> &seen) {
        for (qsizetype j = 0; j < actual.size(); ++j) {
            if (seen.contains(j) || !differences(patterns[i], actual[j]).isEmpty())
                continue;
            seen.insert(j);
            if (!owner.contains(j) || place(owner[j], seen)) {
                owner[j] = i;
                return true;
            }
        }
        return false;
    };
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        QSet<qsizetype> seen;
        if (!place(i, seen))
            return false;
    }
    return true;
}

QStringList objectDifferences(const QJsonObject &pattern, const QJsonValue &actual, const QString &place)
{
    if (!actual.isObject())
        return {QStringLiteral("%1: expected an object, got %2").arg(place, brief(actual))};
    const QJsonObject object = actual.toObject();
    QStringList out;
    for (auto it = pattern.begin(); it != pattern.end(); ++it) {
        if (it.key() == QLatin1String("$exact") || it.key() == QLatin1String("$absent"))
            continue;
        if (!object.contains(it.key()))
            out.append(QStringLiteral("%1.%2: missing").arg(place, it.key()));
        else
            out += differences(it.value(), object.value(it.key()), place + u'.' + it.key());
    }
    for (const QJsonValue key : pattern.value(QLatin1String("$absent")).toArray()) {
        if (object.contains(key.toString()))
            out.append(QStringLiteral("%1.%2: must be absent").arg(place, key.toString()));
    }
    if (pattern.value(QLatin1String("$exact")).toBool()) {
        for (const QString &key : object.keys()) {
            if (!pattern.contains(key))
                out.append(QStringLiteral("%1.%2: not expected").arg(place, key));
        }
    }
    return out;
}

} // namespace

QStringList differences(const QJsonValue &pattern, const QJsonValue &actual, const QString &place)
{
    const QJsonObject object = pattern.toObject();
    if (object.contains(QLatin1String("$any")))
        return {};
    if (object.contains(QLatin1String("$type"))) {
        const QStringList wanted = object.value(QLatin1String("$type")).toString().split(u'|');
        const QString got = typeName(actual);
        if (wanted.contains(got) || (got == QLatin1String("int") && wanted.contains(QLatin1String("float"))))
            return {};
        return {QStringLiteral("%1: expected %2, got %3").arg(place, wanted.join(u'|'), brief(actual))};
    }
    if (object.contains(QLatin1String("$re"))) {
        const QRegularExpression expression(object.value(QLatin1String("$re")).toString());
        if (actual.isString() && expression.match(actual.toString()).hasMatch())
            return {};
        return {QStringLiteral("%1: expected text like %2, got %3")
                    .arg(place, expression.pattern(), brief(actual))};
    }
    if (object.contains(QLatin1String("$unordered"))) {
        const QJsonArray patterns = object.value(QLatin1String("$unordered")).toArray();
        if (matchesInAnyOrder(patterns, actual.toArray()))
            return {};
        return {QStringLiteral("%1: no match in any order, got %2").arg(place, brief(actual))};
    }
    if (pattern.isObject())
        return objectDifferences(object, actual, place);
    if (pattern.isArray()) {
        const QJsonArray expected = pattern.toArray();
        const QJsonArray got = actual.toArray();
        if (!actual.isArray() || expected.size() != got.size())
            return {QStringLiteral("%1: expected %2 elements, got %3")
                        .arg(place, QString::number(expected.size()), brief(actual))};
        QStringList out;
        for (qsizetype i = 0; i < expected.size(); ++i)
            out += differences(expected[i], got[i], place + QStringLiteral("[%1]").arg(i));
        return out;
    }
    if (pattern == actual)
        return {};
    return {QStringLiteral("%1: expected %2, got %3").arg(place, brief(pattern), brief(actual))};
}

QJsonValue pick(const QString &path, const QJsonValue &value)
{
    static const QRegularExpression step(QStringLiteral(R"(\.([^.\[\]]+)|\[(-?\d+)\])"));
    QJsonValue found = value;
    auto steps = step.globalMatch(path.mid(1));
    while (steps.hasNext()) {
        const auto match = steps.next();
        if (match.capturedStart(1) >= 0) {
            found = found.toObject().value(match.captured(1));
        } else {
            const QJsonArray list = found.toArray();
            const int index = match.captured(2).toInt();
            found = list.at(index < 0 ? list.size() + index : index);
        }
    }
    return found;
}

QString filledText(const QString &text, const Saved &saved)
{
    QString result = text;
    for (auto it = saved.begin(); it != saved.end(); ++it)
        result.replace(QStringLiteral("${%1}").arg(it.key()), it.value().toString());
    return result;
}

QJsonValue filled(const QJsonValue &value, const Saved &saved)
{
    if (value.isString()) {
        static const QRegularExpression whole(QStringLiteral("^\\$\\{(\\w+)\\}$"));
        const auto match = whole.match(value.toString());
        if (match.hasMatch() && saved.contains(match.captured(1)))
            return saved.value(match.captured(1));
        return filledText(value.toString(), saved);
    }
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue element : value.toArray())
            list.append(filled(element, saved));
        return list;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject given = value.toObject();
        for (auto it = given.begin(); it != given.end(); ++it)
            object.insert(filledText(it.key(), saved), filled(it.value(), saved));
        return object;
    }
    return value;
}

} // namespace backdesk::test
