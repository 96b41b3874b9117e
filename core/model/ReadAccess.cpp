// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ReadAccess.h"

#include "core/model/ItemErrors.h"

#include <QCoreApplication>

namespace backdesk
{

Error ReadAccess::refusal() const
{
    return {ErrorKind::WrongState,
            {},
            Message(QT_TRANSLATE_NOOP("core", "Nothing can be changed while data is only read."))};
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
    const auto collection = find(name);
    if (!collection)
        return collection.errors();
    const auto conditions = Filter::fromValue(filter, *(*collection)->type(), backoffice());
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
    const auto collection = find(name);
    if (!collection)
        return collection.errors();
    const ItemValue item = m_snapshot.itemValue(name, id);
    if (!item)
        return noSuchItem(**collection, id);
    return *item;
}

} // namespace backdesk
