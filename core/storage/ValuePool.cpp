// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ValuePool.h"

#include <algorithm>

namespace backdesk
{

namespace
{

constexpr qsizetype mostNames = 4096;
constexpr size_t textPlaces = 1U << 15;
constexpr size_t mapPlaces = 1U << 10;
constexpr qsizetype longestText = 40;
constexpr qsizetype mostMembers = 4;

size_t hashOf(const ValueMap &map)
{
    size_t hash = 0;
    for (const auto &[name, member] : map.members())
        hash = qHashMulti(hash, name, member.text());
    return hash;
}

/// Equal also in how its numbers and moments are written.
bool isSame(const ValueMap &left, const ValueMap &right)
{
    return left.members() == right.members();
}

} // namespace

ValuePool::ValuePool() : m_texts(textPlaces), m_maps(mapPlaces)
{
}

const QString &ValuePool::name(const QString &text)
{
    const auto known = m_names.constFind(text);
    if (known != m_names.constEnd())
        return *known;
    return m_names.size() < mostNames ? *m_names.insert(text, text) : text;
}

QString ValuePool::shared(const QString &text)
{
    if (text.isEmpty() || text.size() > longestText)
        return text;
    QString &place = m_texts[qHash(text) % textPlaces];
    if (place != text)
        place = text;
    return place;
}

/// Of texts and nulls only, few of them.
bool ValuePool::isSmall(const ValueMap &map) const
{
    return map.size() <= mostMembers &&
           std::all_of(map.members().begin(), map.members().end(), [](const ValueMap::Member &member) {
               return member.second.isNull() ||
                      (member.second.asText() && member.second.asText()->size() <= longestText);
           });
}

ValueMap ValuePool::sharedMap(ValueMap map)
{
    if (isSmall(map)) {
        ValueMap &place = m_maps[hashOf(map) % mapPlaces];
        if (isSame(place, map))
            return place;
    }
    ValueMap result;
    QList<ValueMap::Member> &members = result.members();
    members.reserve(map.size());
    for (ValueMap::Member &member : map.members())
        members.append({name(member.first), shared(std::move(member.second))});
    if (isSmall(result))
        m_maps[hashOf(result) % mapPlaces] = result;
    return result;
}

Value ValuePool::shared(Value value)
{
    if (const QString *text = value.asText())
        return shared(*text);
    if (ValueMap *map = value.asMap())
        return sharedMap(std::move(*map));
    if (ValueList *list = value.asList()) {
        ValueList result;
        result.reserve(list->size());
        for (Value &element : *list)
            result.append(shared(std::move(element)));
        return result;
    }
    return value;
}

} // namespace backdesk
