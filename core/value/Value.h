// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/DateTime.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <compare>
#include <utility>
#include <variant>

namespace backdesk
{

class Value;
using ValueList = QList<Value>;

/// Members in their order. Looking up is linear, which suits the few members of an item; a map read from
/// outside is built with ValueMap::fromMembers, which stays linear for any number of them.
class ValueMap
{
public:
    using Member = std::pair<QString, Value>;

    ValueMap() = default;
    /// Of members with the same name the last one wins, at the place of the first.
    static ValueMap fromMembers(QList<Member> members);

    bool isEmpty() const;
    qsizetype size() const;
    const Value *find(QStringView name) const;
    Value *find(QStringView name);
    /// The member's value, null when there is none.
    Value value(QStringView name) const;
    /// Replaces the member or appends it.
    void set(const QString &name, const Value &value);
    void remove(QStringView name);
    const QList<Member> &members() const & { return m_members; }
    QList<Member> &members() & { return m_members; }
    QList<Member> members() && { return std::move(m_members); } // outlives a temporary map

    bool operator==(const ValueMap &other) const;

private:
    QList<Member> m_members;
};

/// A value of any type that a field can hold. Implicitly shared: cheap to copy, safe to read from any thread.
class Value
{
public:
    Value() = default;
    Value(bool value) : m_data(value) {}
    Value(int value) : m_data(qint64(value)) {}
    Value(qint64 value) : m_data(value) {}
    Value(double value) : m_data(value) {}
    Value(const QString &value) : m_data(value) {}
    Value(const QByteArray &bytes) : m_data(bytes) {}
    Value(const DateTime &value) : m_data(value) {}
    Value(const ValueList &value) : m_data(value) {}
    Value(const ValueMap &value) : m_data(value) {}
    Value(const char *) = delete; // would become true

    bool isNull() const { return std::holds_alternative<std::monostate>(m_data); }
    const bool *asBool() const { return std::get_if<bool>(&m_data); }
    const qint64 *asInt() const { return std::get_if<qint64>(&m_data); }
    const double *asDouble() const { return std::get_if<double>(&m_data); }
    const QString *asText() const { return std::get_if<QString>(&m_data); }
    const QByteArray *asBytes() const { return std::get_if<QByteArray>(&m_data); }
    const DateTime *asDateTime() const { return std::get_if<DateTime>(&m_data); }
    const ValueList *asList() const { return std::get_if<ValueList>(&m_data); }
    const ValueMap *asMap() const { return std::get_if<ValueMap>(&m_data); }
    ValueList *asList() { return std::get_if<ValueList>(&m_data); }
    ValueMap *asMap() { return std::get_if<ValueMap>(&m_data); }

    /// The text, empty for anything else.
    QString text() const { return asText() ? *asText() : QString(); }
    /// The list, empty for anything else.
    ValueList list() const { return asList() ? *asList() : ValueList(); }
    /// The map, empty for anything else.
    ValueMap map() const { return asMap() ? *asMap() : ValueMap(); }

    /// Numbers are equal by value (1 and 1.0), a truth value only equals a truth value, date-times by the
    /// moment they mean.
    bool operator==(const Value &other) const;

    using Data = std::variant<std::monostate, bool, qint64, double, QString, QByteArray, DateTime, ValueList,
                              ValueMap>;
    const Data &data() const { return m_data; }

private:
    Data m_data;
};

/// How two values of one kind are ordered; `unordered` for values of different kinds and for those without
/// an order (null, lists, maps). Text goes by code point.
std::partial_ordering compare(const Value &left, const Value &right);

} // namespace backdesk
