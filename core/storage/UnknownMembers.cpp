// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/UnknownMembers.h"

#include "core/schema/DictType.h"
#include "core/schema/ListType.h"
#include "core/value/Binary.h"

#include <utility>

namespace backdesk
{

namespace
{

constexpr int depthLimit = 1000; // as of values

} // namespace

UnknownMembers UnknownMembers::takeFrom(Value &value, const Type &type)
{
    if (const auto *dict = dynamic_cast<const DictType *>(&type))
        return takeFromDict(value, *dict);
    if (const auto *list = dynamic_cast<const ListType *>(&type))
        return takeFromList(value, *list);
    return {};
}

UnknownMembers UnknownMembers::takeFromDict(Value &value, const DictType &type)
{
    UnknownMembers unknown;
    ValueMap *map = value.asMap();
    if (!map)
        return unknown;
    QList<ValueMap::Member> known;
    known.reserve(map->size());
    for (ValueMap::Member &member : map->members()) {
        const Type *memberType = type.field(member.first);
        if (!memberType) {
            unknown.m_members.append(std::move(member));
            continue;
        }
        const UnknownMembers inside = takeFrom(member.second, *memberType);
        if (!inside.isEmpty())
            unknown.m_inside.append({member.first, -1, {}, inside});
        known.append(std::move(member));
    }
    map->members() = std::move(known);
    return unknown;
}

UnknownMembers UnknownMembers::takeFromList(Value &value, const ListType &type)
{
    UnknownMembers unknown;
    ValueList *list = value.asList();
    if (!list)
        return unknown;
    for (qsizetype i = 0; i < list->size(); ++i) {
        const UnknownMembers inside = takeFrom((*list)[i], type.element());
        if (!inside.isEmpty())
            unknown.m_inside.append({{}, i, {}, inside});
    }
    return unknown;
}

void UnknownMembers::rememberElements(const Value &decoded)
{
    for (Inside &inside : m_inside) {
        if (inside.index < 0) {
            inside.unknown.rememberElements(decoded.map().value(inside.name));
            continue;
        }
        inside.element = decoded.list().value(inside.index);
        inside.unknown.rememberElements(inside.element);
    }
}

void UnknownMembers::putInto(Value &value) const
{
    if (value.asList())
        putIntoList(value);
    ValueMap *map = value.asMap();
    if (!map)
        return;
    for (const Inside &inside : m_inside) {
        if (Value *member = map->find(inside.name))
            inside.unknown.putInto(*member);
    }
    for (const ValueMap::Member &member : m_members) {
        if (!map->find(member.first))
            map->members().append(member);
    }
}

void UnknownMembers::putIntoList(Value &value) const
{
    ValueList &list = *value.asList();
    QList<bool> served(list.size(), false);
    for (const Inside &inside : m_inside) {
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (served[i] || !(list[i] == inside.element))
                continue;
            inside.unknown.putInto(list[i]);
            served[i] = true;
            break;
        }
    }
}

void UnknownMembers::appendBinary(QByteArray &out) const
{
    appendVarint(out, quint64(m_members.size()));
    for (const ValueMap::Member &member : m_members) {
        appendBinaryText(out, member.first);
        backdesk::appendBinary(out, member.second);
    }
    appendVarint(out, quint64(m_inside.size()));
    for (const Inside &inside : m_inside) {
        // 0 for a member, else one more than the place of the element.
        appendVarint(out, quint64(inside.index + 1));
        if (inside.index < 0)
            appendBinaryText(out, inside.name);
        else
            backdesk::appendBinary(out, inside.element);
        inside.unknown.appendBinary(out);
    }
}

UnknownMembers UnknownMembers::readLevel(BinaryReader &reader, int depth)
{
    UnknownMembers unknown;
    if (depth > depthLimit)
        reader.fail();
    for (qsizetype left = reader.count(); left > 0 && !reader.failed(); --left) {
        const QString name = reader.name();
        unknown.m_members.append({name, backdesk::readBinary(reader).value_or(Value())});
    }
    for (qsizetype left = reader.count(); left > 0 && !reader.failed(); --left) {
        Inside inside;
        inside.index = qsizetype(reader.varint() & 0x7fffffff) - 1;
        if (inside.index < 0)
            inside.name = reader.name();
        else
            inside.element = backdesk::readBinary(reader).value_or(Value());
        inside.unknown = readLevel(reader, depth + 1);
        unknown.m_inside.append(inside);
    }
    return unknown;
}

std::optional<UnknownMembers> UnknownMembers::readBinary(BinaryReader &reader)
{
    UnknownMembers unknown = readLevel(reader, 0);
    if (reader.failed())
        return {};
    return unknown;
}

} // namespace backdesk
