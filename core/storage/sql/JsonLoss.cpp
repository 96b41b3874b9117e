// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/JsonLoss.h"

#include "core/schema/FileType.h"
#include "core/schema/FreeDictType.h"
#include "core/schema/InType.h"
#include "core/schema/PartTypes.h"

#include <algorithm>
#include <cmath>

namespace backdesk
{

namespace
{

/// Of values that no type reads: as they come from JSON.
bool isKeptLoosely(const Value &value)
{
    constexpr double wholeNumbers = 9.3e18; // end before that
    if (const double *number = value.asDouble())
        return *number != std::trunc(*number) || std::abs(*number) > wholeNumbers;
    if (const QString *text = value.asText())
        return !text->contains(QChar(0));
    if (const ValueList *list = value.asList())
        return std::all_of(list->begin(), list->end(), isKeptLoosely);
    const ValueMap *map = value.asMap();
    if (!map)
        return !value.asDateTime() && !value.asBytes();
    const QList<ValueMap::Member> &members = map->members();
    for (qsizetype i = 0; i < members.size(); ++i) {
        const bool isInOrder = i == 0 || members[i - 1].first < members[i].first;
        if (!isInOrder || members[i].first.contains(QChar(0)) || !isKeptLoosely(members[i].second))
            return false;
    }
    return true;
}

bool holdsBytes(const Value &value)
{
    const ValueMap *map = value.asMap();
    return map && std::any_of(map->members().begin(), map->members().end(),
                              [](const auto &member) { return member.second.asBytes(); });
}

bool areKept(const ValueMap &map, const DictType &type)
{
    return std::all_of(map.members().begin(), map.members().end(), [&type](const auto &member) {
        const Type *field = type.field(member.first);
        return field && isKeptByJson(member.second, *field);
    });
}

bool areKept(const ValueList &list, const Type &type)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        const Type *element = elementType(type, i);
        if (!element || !isKeptByJson(list[i], *element))
            return false;
    }
    return true;
}

} // namespace

bool isKeptByJson(const Value &value)
{
    return isKeptLoosely(value);
}

bool isKeptByJson(const Value &value, const Type &type)
{
    if (dynamic_cast<const FreeDictType *>(&type) || dynamic_cast<const InType *>(&type))
        return isKeptLoosely(value);
    if (dynamic_cast<const FileType *>(&type) && holdsBytes(value))
        return false; // it reads texts as they are, and so base64 as the content
    if (const double *number = value.asDouble())
        return !(*number == 0 && std::signbit(*number));
    if (const QString *text = value.asText())
        return !text->contains(QChar(0));
    if (const ValueList *list = value.asList())
        return areKept(*list, type);
    if (const ValueMap *map = value.asMap()) {
        const auto *dict = dynamic_cast<const DictType *>(&type);
        return dict && areKept(*map, *dict);
    }
    return true;
}

} // namespace backdesk
