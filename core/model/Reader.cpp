// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Reader.h"

#include "core/model/ItemErrors.h"
#include "core/schema/EventDispatch.h"
#include "core/schema/Settling.h"

namespace backdesk
{

Reader::Reader(Backoffice &backoffice, CurrentUser user)
    : m_backoffice(backoffice),
      m_snapshot(backoffice.storage().snapshot()),
      m_access(backoffice, *m_snapshot),
      m_environment(backoffice.extended(std::move(user)), &m_access)
{
}

Status Reader::status() const
{
    const Status read = m_snapshot->status();
    if (!read)
        return read;
    if (m_environment.hasFailed())
        return m_environment.failure();
    return Done{};
}

Status Reader::mayRead(const Collection &collection) const
{
    const Condition &right = collection.permissions().read;
    if (!right.isGiven())
        return Done{};
    const bool allowed =
        right.ask(QStringLiteral("read"), {*collection.type(), Value(), m_environment}).value_or(true);
    if (m_environment.hasFailed()) {
        // A rule that is only about single items need not expect to be asked without one.
        m_environment.forgetFailure();
        return Done{};
    }
    if (!allowed)
        return notPermitted(collection, QStringLiteral("read"));
    return Done{};
}

bool Reader::isReadable(const Collection &collection, const Value &item) const
{
    const Condition &right = collection.permissions().read;
    return !right.isGiven() ||
           right.ask(QStringLiteral("read"), {*collection.type(), item, m_environment}).value_or(true);
}

ItemValue Reader::loaded(const Collection &collection, const ItemValue &item) const
{
    if (!collection.hears(QStringLiteral("loaded")))
        return item;
    Value after = *item;
    Event event{QStringLiteral("loaded"),
                QStringLiteral("$"),
                collection.name(),
                *collection.type(),
                after,
                *item,
                {},
                m_environment};
    if (!tellHandlers(event, collection.handlers()) || after == *item)
        return item;
    Mistakes mistakes;
    const Value value = collection.type()->decode(after, *item, ValuePath(), mistakes);
    if (!mistakes.isEmpty())
        m_environment.fail(mistakes.errors().first());
    return std::make_shared<const Value>(value);
}

Result<Value> Reader::item(const Collection &collection, const QString &id) const
{
    const ItemValue stored = m_snapshot->itemValue(collection.name(), id);
    const Status found = m_snapshot->status();
    if (!found)
        return found.errors();
    if (!stored)
        return noSuchItem(collection, id);
    const ItemValue value = loaded(collection, stored);
    const bool readable = isReadable(collection, *value);
    if (m_environment.hasFailed())
        return m_environment.failure();
    if (!readable)
        return noSuchItem(collection, id);
    return *value;
}

std::shared_ptr<const Value> Reader::itemValue(const QString &name, const QString &id) const
{
    const ItemValue stored = m_snapshot->itemValue(name, id);
    const Collection *collection = stored ? m_backoffice.collection(name) : nullptr;
    return collection && isReadable(*collection, *stored) ? stored : nullptr;
}

Result<ListResult> Reader::list(const Collection &collection, ListRequest request) const
{
    const Status allowed = mayRead(collection);
    if (!allowed)
        return allowed.errors();
    request.items = this;
    if (collection.permissions().read.isGiven()) {
        request.accept = [this, &collection](const Value &item) {
            return !m_environment.hasFailed() && isReadable(collection, item);
        };
    }
    ListResult result = m_snapshot->list(collection.name(), request);
    for (ItemValue &item : result.items)
        item = loaded(collection, item);
    const Status read = status();
    if (!read)
        return read.errors();
    return result;
}

Value Reader::shown(const Collection &collection, const Value &item, const View &view) const
{
    return viewOf(item, *collection.type(), view, m_environment);
}

QString Reader::labelOf(const Collection &collection, const Value &item) const
{
    return isReadable(collection, item) ? collection.labelOf(item, m_environment)
                                        : item.map().value(u"_id").text();
}

} // namespace backdesk
