// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Item.h"

#include "core/model/ItemInput.h"
#include "core/model/Reader.h"
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
    const Reader reader(*m_backoffice, m_user);
    const auto found = reader.item(*m_collection, id);
    if (!found)
        return found.errors();
    m_value = *found;
    m_stored = *reader.snapshot().itemValue(m_collection->name(), id);
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
    const Reader reader(*m_backoffice, m_user);
    Environment &environment = *reader.environment();
    const Value given = withoutServerFields(members);
    Findings findings;
    const Value read = decodeInput(*m_collection, given, m_value, environment, findings.mistakes);
    const Value before = m_state == State::Unset ? Value() : m_value;
    const Value value = settleAndCheck(*m_collection, read, before, given, environment, findings);
    if (environment.hasFailed())
        return environment.failure();
    if (!findings.forbidden.isEmpty())
        return findings.forbidden;
    if (!findings.mistakes.isEmpty())
        return findings.mistakes.errors();
    m_value = value;
    m_state = State::Unsaved;
    return Done{};
}

Status Item::trigger(const QString &event)
{
    if (m_state == State::Unset)
        return wrongState();
    UnitOfWork unit(*m_backoffice, m_user);
    const auto told = unit.environment().items()->trigger(m_collection->name(), m_value, event);
    if (!told)
        return told.errors();
    const Status committed = unit.commit();
    if (!committed)
        return committed;
    if (*told == m_value)
        return Done{};
    m_value = *told;
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
    const auto updated = unit.update(*m_collection, id(), m_value, UnitOfWork::Origin::Program);
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
    const Reader reader(backoffice, user);
    ListRequest request;
    request.filter = *filter;
    const auto found = reader.list(collection, request);
    if (!found)
        return found.errors();
    QList<Item> items;
    for (const ItemValue &value : found->items) {
        Item item(backoffice, collection, user);
        item.m_value = item.m_stored = *value;
        item.m_state = State::Saved;
        items.append(item);
    }
    return items;
}

} // namespace backdesk
