// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/JsonShape.h"

namespace backdesk
{

Value jsonShape(const Value &value)
{
    if (const DateTime *moment = value.asDateTime())
        return moment->toText();
    if (const QByteArray *bytes = value.asBytes())
        return QString::fromLatin1(bytes->toBase64());
    if (const ValueList *list = value.asList()) {
        ValueList shaped;
        shaped.reserve(list->size());
        for (const Value &element : *list)
            shaped.append(jsonShape(element));
        return shaped;
    }
    const ValueMap *map = value.asMap();
    if (!map)
        return value;
    ValueMap shaped;
    for (const auto &[name, member] : map->members())
        shaped.members().append({name, jsonShape(member)});
    return shaped;
}

qsizetype valueCount(const Value &value, qsizetype most)
{
    qsizetype count = 1;
    if (const ValueList *list = value.asList()) {
        for (qsizetype i = 0; i < list->size() && count < most; ++i)
            count += valueCount((*list)[i], most - count);
    } else if (const ValueMap *map = value.asMap()) {
        for (qsizetype i = 0; i < map->size() && count < most; ++i)
            count += valueCount(map->members()[i].second, most - count);
    }
    return count;
}

} // namespace backdesk
