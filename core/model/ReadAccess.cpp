// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ReadAccess.h"

#include "core/model/ItemErrors.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

Error cannotWrite()
{
    return {ErrorKind::WrongState,
            {},
            Message(QT_TRANSLATE_NOOP("core", "Nothing can be changed while data is only read."))};
}

} // namespace

const DictType *ReadAccess::itemType(const QString &collection) const
{
    return m_backoffice.itemType(collection);
}

QStringList ReadAccess::collections() const
{
    return m_backoffice.collectionNames();
}

/// Rules ask for the same items again and again, once an item of a list.
Result<ValueList> ReadAccess::select(const QString &name, const Value &filter)
{
    constexpr size_t mostKnown = 8;
    constexpr qsizetype mostKept = 1000; // items of one list
    for (const Known &known : m_known) {
        if (known.collection == name && known.filter == filter)
            return known.items;
    }
    const auto found = selected(name, filter);
    if (!found || found->size() > mostKept)
        return found;
    m_known.push_front({name, filter, *found});
    if (m_known.size() > mostKnown)
        m_known.pop_back();
    return found;
}

Result<ValueList> ReadAccess::selected(const QString &name, const Value &filter) const
{
    const Collection *collection = m_backoffice.collection(name);
    if (!collection)
        return noSuchCollection(name);
    const auto conditions = Filter::fromValue(filter, *collection->type(), m_backoffice);
    if (!conditions)
        return conditions.errors();
    ListRequest request;
    request.filter = *conditions;
    ValueList list;
    for (const ItemValue &item : m_snapshot.list(name, request).items)
        list.append(*item);
    return list;
}

Result<Value> ReadAccess::get(const QString &name, const QString &id)
{
    const Collection *collection = m_backoffice.collection(name);
    if (!collection)
        return noSuchCollection(name);
    const ItemValue item = m_snapshot.itemValue(name, id);
    if (!item)
        return noSuchItem(*collection, id);
    return *item;
}

Result<Value> ReadAccess::create(const QString &, const Value &)
{
    return cannotWrite();
}

Result<Value> ReadAccess::update(const QString &, const QString &, const Value &)
{
    return cannotWrite();
}

Status ReadAccess::remove(const QString &, const QString &)
{
    return cannotWrite();
}

Result<Value> ReadAccess::trigger(const QString &, const Value &, const QString &)
{
    return cannotWrite();
}

} // namespace backdesk
