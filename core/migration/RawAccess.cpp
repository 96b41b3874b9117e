// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/RawAccess.h"

#include "core/model/ItemErrors.h"
#include "core/script/ScriptValues.h"

#include <QCoreApplication>

#include <algorithm>

namespace backdesk
{

namespace
{

bool meets(const Value &item, const ValueMap &wanted)
{
    const auto &members = wanted.members();
    return std::all_of(members.begin(), members.end(), [&](const ValueMap::Member &member) {
        return asPlain(item.map().value(member.first)) == member.second;
    });
}

} // namespace

RawAccess::RawAccess(const Backoffice &backoffice, const MigrationItems &items)
    : ReadOnlyAccess(backoffice), m_items(items)
{
    for (size_t i = 0; i < items.size(); ++i) {
        if (!items[i].raw.isNull())
            m_places.insert({items[i].collection->name(), items[i].id}, i);
    }
}

Error RawAccess::refusal() const
{
    return {ErrorKind::WrongState,
            {},
            Message(QT_TRANSLATE_NOOP("core", "A migration function can only change the item it is given."))};
}

Result<ValueList> RawAccess::select(const QString &collection, const Value &filter)
{
    const auto known = find(collection);
    if (!known)
        return known.errors();
    const ValueMap wanted = filter.map();
    const auto &members = wanted.members();
    const bool isPlain = std::none_of(members.begin(), members.end(), [](const ValueMap::Member &member) {
        return member.first.startsWith(u'$') || member.second.asList() || member.second.asMap();
    });
    if (!isPlain || !(filter.isNull() || filter.asMap())) {
        return Error{ErrorKind::Malformed,
                     {},
                     Message(QT_TRANSLATE_NOOP(
                         "core", "In a migration a filter can only name values, such as {name: \"moon\"}."))};
    }
    ValueList found;
    for (const MigrationItem &item : m_items) {
        if (item.collection->name() == collection && !item.raw.isNull() && meets(item.raw, wanted))
            found.append(item.raw);
    }
    return found;
}

Result<Value> RawAccess::get(const QString &name, const QString &id)
{
    const auto collection = find(name);
    if (!collection)
        return collection.errors();
    const auto place = m_places.constFind({name, id});
    if (place == m_places.constEnd())
        return noSuchItem(**collection, id);
    return m_items[*place].raw;
}

} // namespace backdesk
