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

Result<ValueList> ReadAccess::select(const QString &name, const Value &filter)
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
