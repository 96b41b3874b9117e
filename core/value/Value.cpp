// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/Value.h"

#include <QHash>

#include <cmath>
#include <compare>

namespace backdesk
{

namespace
{

/// Exact also beyond the 53 bits that a double holds.
std::partial_ordering compareIntDouble(qint64 left, double right)
{
    if (std::isnan(right))
        return std::partial_ordering::unordered;
    if (right >= 9223372036854775808.0)
        return std::partial_ordering::less;
    if (right < -9223372036854775808.0)
        return std::partial_ordering::greater;
    const auto whole = qint64(right);
    if (left != whole)
        return left <=> whole;
    return 0.0 <=> (right - double(whole));
}

std::partial_ordering reverse(std::partial_ordering order)
{
    return 0 <=> order;
}

/// By code point: surrogates sort above the rest of the basic plane, which comparing UTF-16 units gets wrong.
std::strong_ordering compareText(const QString &left, const QString &right)
{
    const qsizetype common = std::min(left.size(), right.size());
    for (qsizetype i = 0; i < common; ++i) {
        const QChar a = left[i];
        const QChar b = right[i];
        if (a == b)
            continue;
        if (a.isSurrogate() != b.isSurrogate())
            return a.isSurrogate() ? std::strong_ordering::greater : std::strong_ordering::less;
        return a.unicode() <=> b.unicode();
    }
    return left.size() <=> right.size();
}

} // namespace

ValueMap ValueMap::fromMembers(QList<Member> members)
{
    ValueMap map;
    QHash<QString, qsizetype> places;
    places.reserve(members.size());
    map.m_members.reserve(members.size());
    for (Member &member : members) {
        const auto place = places.constFind(member.first);
        if (place != places.constEnd()) {
            map.m_members[*place].second = std::move(member.second);
            continue;
        }
        places.insert(member.first, map.m_members.size());
        map.m_members.append(std::move(member));
    }
    return map;
}

bool ValueMap::isEmpty() const
{
    return m_members.isEmpty();
}

qsizetype ValueMap::size() const
{
    return m_members.size();
}

const Value *ValueMap::find(QStringView name) const
{
    for (const Member &member : m_members) {
        if (member.first == name)
            return &member.second;
    }
    return nullptr;
}

Value *ValueMap::find(QStringView name)
{
    for (Member &member : m_members) {
        if (member.first == name)
            return &member.second;
    }
    return nullptr;
}

Value ValueMap::value(QStringView name) const
{
    const Value *found = find(name);
    return found ? *found : Value();
}

void ValueMap::set(const QString &name, const Value &value)
{
    if (Value *found = find(name)) {
        *found = value;
        return;
    }
    m_members.append({name, value});
}

void ValueMap::remove(QStringView name)
{
    m_members.removeIf([name](const Member &member) { return member.first == name; });
}

bool ValueMap::operator==(const ValueMap &other) const
{
    if (size() != other.size())
        return false;
    if (m_members.constData() == other.m_members.constData())
        return true; // copies share their members
    for (const Member &member : m_members) {
        const Value *found = other.find(member.first);
        if (!found || !(*found == member.second))
            return false;
    }
    return true;
}

bool Value::operator==(const Value &other) const
{
    if (m_data.index() == other.m_data.index())
        return m_data == other.m_data;
    return compare(*this, other) == 0;
}

std::partial_ordering compare(const Value &left, const Value &right)
{
    if (const qint64 *a = left.asInt()) {
        if (const qint64 *b = right.asInt())
            return *a <=> *b;
        if (const double *b = right.asDouble())
            return compareIntDouble(*a, *b);
    }
    if (const double *a = left.asDouble()) {
        if (const double *b = right.asDouble())
            return *a <=> *b;
        if (const qint64 *b = right.asInt())
            return reverse(compareIntDouble(*b, *a));
    }
    if (const QString *a = left.asText()) {
        if (const QString *b = right.asText())
            return compareText(*a, *b);
    }
    if (const DateTime *a = left.asDateTime()) {
        if (const DateTime *b = right.asDateTime())
            return a->utcMicroseconds() <=> b->utcMicroseconds();
    }
    if (const bool *a = left.asBool()) {
        if (const bool *b = right.asBool())
            return *a <=> *b;
    }
    if (const QByteArray *a = left.asBytes()) {
        if (const QByteArray *b = right.asBytes())
            return a->compare(*b) <=> 0;
    }
    return std::partial_ordering::unordered;
}

} // namespace backdesk
