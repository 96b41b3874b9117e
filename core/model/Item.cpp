// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Item.h"

#include "core/model/UnitOfWork.h"

#include <QCoreApplication>

namespace backdesk
{

Item::Item(Backoffice &backoffice, const Collection &collection, CurrentUser user)
    : m_backoffice(&backoffice),
      m_collection(&collection),
      m_user(std::move(user)),
      m_value(collection.type()->initialValue())
{
}

Status Item::wrongState() const
{
    return Error{ErrorKind::WrongState,
                 {},
                 Message(QT_TRANSLATE_NOOP("core", "The item's present state does not allow this."))};
}

QString Item::id() const
{
    return m_value.map().value(u"_id").text();
}

Status Item::create(const Value &members)
{
    UnitOfWork unit(*m_backoffice, m_user);
    const auto created = unit.create(*m_collection, members);
    if (!created)
        return created.errors();
    const Status committed = unit.commit();
    if (!committed)
        return committed;
    m_value = m_stored = *created;
    m_state = State::Saved;
    return Done{};
}

Status Item::load(const QString &id)
{
    if (m_state != State::Unset)
        return wrongState();
    const ItemValue found = m_backoffice->storage().snapshot()->itemValue(m_collection->name(), id);
    if (!found) {
        return Error{
            ErrorKind::NotFound,
            {},
            Message(QT_TRANSLATE_NOOP("core", "There is no item %1 in %2."), {id, m_collection->name()})};
    }
    m_value = m_stored = *found;
    m_state = State::Saved;
    return Done{};
}

Status Item::reload()
{
    if (m_state != State::Saved)
        return wrongState();
    m_state = State::Unset;
    const Status loaded = load(id());
    if (!loaded)
        m_state = State::Saved;
    return loaded;
}

Status Item::set(const Value &members)
{
    Mistakes mistakes;
    const Value value = m_collection->type()->decode(members, m_value, ValuePath(), mistakes);
    m_collection->type()->check(value, ValuePath(), mistakes);
    if (!mistakes.isEmpty())
        return mistakes.errors();
    m_value = value;
    m_state = State::Unsaved;
    return Done{};
}

Status Item::save()
{
    if (m_state == State::Unset)
        return wrongState();
    if (m_stored.isNull())
        return create(m_value);
    UnitOfWork unit(*m_backoffice, m_user);
    const auto present = unit.item(*m_collection, id());
    if (!present)
        return present.errors();
    if (!(*present == m_stored)) {
        return Error{ErrorKind::Stale,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "The item %1 was changed meanwhile."), {id()})};
    }
    const auto updated = unit.update(*m_collection, id(), m_value);
    if (!updated)
        return updated.errors();
    const Status committed = unit.commit();
    if (!committed)
        return committed;
    m_value = m_stored = *updated;
    m_state = State::Saved;
    return Done{};
}

Status Item::remove()
{
    if (m_state == State::Unset)
        return wrongState();
    UnitOfWork unit(*m_backoffice, m_user);
    const Status removed = unit.remove(*m_collection, id());
    if (!removed)
        return removed;
    const Status committed = unit.commit();
    if (!committed)
        return committed;
    m_value = m_collection->type()->initialValue();
    m_stored = {};
    m_state = State::Unset;
    return Done{};
}

Result<QList<Item>> Item::select(Backoffice &backoffice, const Collection &collection,
                                 const QList<std::pair<QString, QString>> &query, const CurrentUser &user)
{
    const auto filter = Filter::fromQuery(query, *collection.type(), backoffice);
    if (!filter)
        return filter.errors();
    ListRequest request;
    request.filter = *filter;
    const ListResult found = backoffice.storage().snapshot()->list(collection.name(), request);
    QList<Item> items;
    for (const ItemValue &value : found.items) {
        Item item(backoffice, collection, user);
        item.m_value = item.m_stored = *value;
        item.m_state = State::Saved;
        items.append(item);
    }
    return items;
}

} // namespace backdesk
