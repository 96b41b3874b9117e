// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/BinarySharing.h"

#include "core/value/Binary.h"
#include "core/value/BinaryFormat.h"

#include <algorithm>

namespace backdesk
{

namespace
{

constexpr qsizetype longestText = 40;
constexpr qsizetype mostMembers = 4;

bool isShortText(const Value &value)
{
    return value.asText() && !value.asText()->isEmpty() && value.asText()->size() <= longestText;
}

/// Few members, each of them short.
bool isSmallMap(const Value &value)
{
    const ValueMap *map = value.asMap();
    return map && !map->isEmpty() && map->size() <= mostMembers &&
           std::all_of(map->members().begin(), map->members().end(), [](const ValueMap::Member &member) {
               return member.second.isNull() || isShortText(member.second);
           });
}

bool mayBeShared(const Value &value)
{
    return isShortText(value) || isSmallMap(value);
}

QByteArray bytesOf(const Value &value)
{
    QByteArray bytes;
    appendBinary(bytes, value);
    return bytes;
}

QStringList namesOf(const ValueMap &map)
{
    QStringList names;
    names.reserve(map.size());
    for (const ValueMap::Member &member : map.members())
        names.append(member.first);
    return names;
}

} // namespace

void BinarySharing::count(const Value &value)
{
    if (mayBeShared(value)) {
        const QByteArray bytes = bytesOf(value);
        const auto known = m_shared.find(bytes);
        if (known == m_shared.end())
            m_shared.insert(bytes, {});
        else
            known->isRepeated = true;
        return;
    }
    if (const ValueMap *map = value.asMap()) {
        for (const ValueMap::Member &member : map->members())
            count(member.second);
    }
    if (const ValueList *list = value.asList()) {
        for (const Value &element : *list)
            count(element);
    }
}

void BinarySharing::append(QByteArray &out, const Value &value)
{
    const auto place = mayBeShared(value) ? m_shared.find(bytesOf(value)) : m_shared.end();
    if (place == m_shared.end() || !place->isRepeated) {
        appendWhole(out, value);
        return;
    }
    if (place->number >= 0) {
        out += char(binaryformat::Same);
        appendVarint(out, quint64(place->number));
        return;
    }
    out += char(binaryformat::Shared);
    backdesk::appendBinary(out, value);
    place->number = qint64(m_sharedCount++);
}

void BinarySharing::appendWhole(QByteArray &out, const Value &value)
{
    if (const ValueMap *map = value.asMap()) {
        appendMap(out, *map);
    } else if (const ValueList *list = value.asList()) {
        out += char(binaryformat::List);
        appendVarint(out, quint64(list->size()));
        for (const Value &element : *list)
            append(out, element);
    } else {
        backdesk::appendBinary(out, value);
    }
}

void BinarySharing::appendMap(QByteArray &out, const ValueMap &map)
{
    const QStringList names = namesOf(map);
    if (const auto known = m_shapes.constFind(names); known != m_shapes.constEnd()) {
        out += char(binaryformat::Shaped);
        appendVarint(out, *known);
    } else {
        out += char(binaryformat::NewShape);
        appendVarint(out, quint64(names.size()));
        for (const QString &name : names)
            appendBinaryText(out, name);
        m_shapes.insert(names, quint64(m_shapes.size()));
    }
    for (const ValueMap::Member &member : map.members())
        append(out, member.second);
}

} // namespace backdesk
