// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/DictType.h"

#include <QCoreApplication>

namespace backdesk
{

DictType::DictType(TypeOptions common, QList<Field> fields)
    : Type(std::move(common)), m_fields(std::move(fields))
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        m_places.insert(m_fields[i].name, i);
        holds(*m_fields[i].type);
    }
}

void DictType::visitParts(const Value &value, const PartVisitor &visitor) const
{
    Q_UNUSED(value)
    for (const Field &field : m_fields)
        visitor({*field.type, field.name});
}

const Type *DictType::field(const QString &wanted) const
{
    const auto place = m_places.constFind(wanted);
    return place == m_places.constEnd() ? nullptr : m_fields[*place].type.get();
}

Value DictType::initialValue() const
{
    return complete({});
}

/// The members of `present` in the order of the description, those it lacks with their initial value.
Value DictType::complete(const Value &present) const
{
    const ValueMap *given = present.asMap();
    ValueMap map;
    map.members().reserve(m_fields.size());
    for (const Field &field : m_fields) {
        const Value *member = given ? given->find(field.name) : nullptr;
        map.members().append({field.name, member ? *member : field.type->initialValue()});
    }
    return map;
}

Value DictType::decodeNull(const Value &present) const
{
    return complete(present);
}

Value DictType::decodeValue(const Value &input, const Value &present, const ValuePath &path,
                            Mistakes &mistakes) const
{
    const ValueMap *given = input.asMap();
    Value result = complete(present);
    if (!given) {
        mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Must be an object")));
        return result;
    }
    QList<ValueMap::Member> &members = result.asMap()->members();
    for (const auto &[name, value] : given->members()) {
        const auto place = m_places.constFind(name);
        if (place == m_places.constEnd()) {
            mistakes.unreadable(path.member(name), Message(QT_TRANSLATE_NOOP("core", "Unknown field")));
            continue;
        }
        Value &member = members[*place].second;
        member = m_fields[*place].type->decode(value, member, path.member(name), mistakes);
    }
    return result;
}

void DictType::checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const
{
    const ValueMap &map = *value.asMap();
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const Field &field = m_fields[i];
        // Values of this type are complete and in order; only others need the look-up.
        const bool inPlace = i < map.size() && map.members()[i].first == field.name;
        field.type->check(inPlace ? map.members()[i].second : map.value(field.name), path.member(field.name),
                          context);
    }
}

void DictType::describeMore(ValueMap &element) const
{
    ValueMap scheme;
    ValueList order;
    for (const Field &field : m_fields) {
        scheme.set(field.name, field.type->describe());
        order.append(field.name);
    }
    element.set(QStringLiteral("sub_scheme"), scheme);
    element.set(QStringLiteral("order"), order);
}

void DictType::describeStateMore(ValueMap &element, const Value &value, const FieldState &state) const
{
    ValueMap scheme;
    ValueList order;
    const ValueMap members = value.map();
    for (const Field &field : m_fields) {
        scheme.set(field.name, field.type->describeState(members.value(field.name), state));
        order.append(field.name);
    }
    element.set(QStringLiteral("sub_scheme"), scheme);
    element.set(QStringLiteral("order"), order);
}

} // namespace backdesk
