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

Error cannotWrite()
{
    return {ErrorKind::WrongState,
            {},
            Message(QT_TRANSLATE_NOOP("core", "A migration function can only change the item it is given."))};
}

bool meets(const Value &item, const ValueMap &wanted)
{
    const auto &members = wanted.members();
    return std::all_of(members.begin(), members.end(), [&](const ValueMap::Member &member) {
        return asPlain(item.map().value(member.first)) == member.second;
    });
}

} // namespace

RawAccess::RawAccess(const Backoffice &backoffice, const MigrationItems &items)
    : m_backoffice(backoffice), m_items(items)
{
    for (size_t i = 0; i < items.size(); ++i) {
        if (!items[i].raw.isNull())
            m_places.insert({items[i].collection->name(), items[i].id}, i);
    }
}

const DictType *RawAccess::itemType(const QString &collection) const
{
    return m_backoffice.itemType(collection);
}

QStringList RawAccess::collections() const
{
    return m_backoffice.collectionNames();
}

Result<ValueList> RawAccess::select(const QString &collection, const Value &filter)
{
    if (!m_backoffice.collection(collection))
        return noSuchCollection(collection);
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
    const Collection *collection = m_backoffice.collection(name);
    if (!collection)
        return noSuchCollection(name);
    const auto place = m_places.constFind({name, id});
    if (place == m_places.constEnd())
        return noSuchItem(*collection, id);
    return m_items[*place].raw;
}

Result<Value> RawAccess::create(const QString &, const Value &)
{
    return cannotWrite();
}

Result<Value> RawAccess::update(const QString &, const QString &, const Value &)
{
    return cannotWrite();
}

Status RawAccess::remove(const QString &, const QString &)
{
    return cannotWrite();
}

Result<Value> RawAccess::trigger(const QString &, const Value &, const QString &)
{
    return cannotWrite();
}

} // namespace backdesk
