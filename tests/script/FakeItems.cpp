// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/script/FakeItems.h"

namespace backdesk::test
{

namespace
{

Error unknown(const QString &id)
{
    return {ErrorKind::NotFound, {}, Message("There is no item \"%1\".", {id})};
}

} // namespace

const DictType *FakeItems::itemType(const QString &collection) const
{
    return collections().contains(collection) ? m_type.get() : nullptr;
}

Result<ValueList> FakeItems::select(const QString &, const Value &filter)
{
    lastFilter = filter;
    ValueList list;
    for (const auto &entry : stored)
        list.append(entry.second);
    return list;
}

Result<Value> FakeItems::get(const QString &, const QString &id)
{
    const auto found = stored.find(id);
    if (found == stored.end())
        return unknown(id);
    return found->second;
}

Result<Value> FakeItems::create(const QString &collection, const Value &members)
{
    return write(collection, QString::number(++m_last), m_type->initialValue(), members);
}

Result<Value> FakeItems::update(const QString &collection, const QString &id, const Value &members)
{
    const auto present = get(collection, id);
    return present ? write(collection, id, *present, members) : present;
}

Status FakeItems::remove(const QString &, const QString &id)
{
    if (!stored.erase(id))
        return unknown(id);
    return Done();
}

Result<Value> FakeItems::trigger(const QString &, const Value &item, const QString &event)
{
    Value left = item;
    left.asMap()->set(QStringLiteral("name"), event);
    return left;
}

Result<Value> FakeItems::write(const QString &collection, const QString &id, const Value &present,
                               const Value &members)
{
    if (collection == QLatin1String("full"))
        return Error{ErrorKind::Conflict, QStringLiteral("$.name"), Message("It is full.")};
    lastMembers = members;
    Mistakes mistakes;
    Value item = m_type->decode(members, present, ValuePath(), mistakes);
    if (!mistakes.isEmpty())
        return mistakes.errors();
    item.asMap()->set(QStringLiteral("_id"), id);
    if (onCreate)
        onCreate(item);
    stored[id] = item;
    return item;
}

} // namespace backdesk::test
