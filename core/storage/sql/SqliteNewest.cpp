// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqliteNewest.h"

#include "core/storage/CreationMoment.h"

#include <algorithm>

namespace backdesk
{

namespace
{

QString idOf(const Value &item)
{
    return item.asMap()->value(u"_id").text();
}

} // namespace

bool SqliteNewest::touches(const QString &collection) const
{
    return std::any_of(m_pending.states.keyBegin(), m_pending.states.keyEnd(),
                       [&collection](const SqliteOverlay::Key &key) { return key.first == collection; });
}

ItemValue SqliteNewest::itemValue(const QString &collection, const QString &id) const
{
    const auto pending = m_pending.states.constFind({collection, id});
    return pending == m_pending.states.constEnd() ? m_written->itemValue(collection, id) : pending->item;
}

qint64 SqliteNewest::count(const QString &collection) const
{
    qint64 count = m_written->count(collection);
    for (auto state = m_pending.states.begin(); state != m_pending.states.end(); ++state) {
        const auto &[table, id] = state.key();
        if (table == collection)
            count += int(bool(state->item)) - int(bool(m_written->itemValue(table, id)));
    }
    return count;
}

ListAbility SqliteNewest::ability(const QString &collection, const ListRequest &request) const
{
    return touches(collection) ? ListAbility() : m_written->ability(collection, request);
}

ListResult SqliteNewest::list(const QString &collection, const ListRequest &request) const
{
    ListRequest whole = request;
    if (!request.items) // references may lead to pending items
        whole.items = this;
    return touches(collection) ? merged(collection, whole) : m_written->list(collection, whole);
}

ListResult SqliteNewest::merged(const QString &collection, const ListRequest &request) const
{
    const SqliteTable *table = m_database.table(collection);
    if (!table)
        return {};
    const auto isPending = [this, &collection](const Value &item) {
        return m_pending.states.contains({collection, idOf(item)});
    };
    ListRequest first = request;
    first.skip = 0;
    first.limit = request.limit < 0 ? -1 : std::max<qint64>(request.skip, 0) + request.limit;
    first.accept = [&](const Value &item) {
        return !isPending(item) && (!request.accept || request.accept(item));
    };
    ListResult result = m_written->list(collection, first);
    for (auto state = m_pending.states.begin(); state != m_pending.states.end(); ++state) {
        if (state.key().first != collection || !state->item)
            continue;
        const Value &item = *state->item;
        if (!request.filter.matches(item, *request.items) ||
            (!request.search.isEmpty() &&
             !request.search.matches(item, table->type(), request.items->environment())) ||
            (request.accept && !request.accept(item)))
            continue;
        ++result.total;
        result.items.append(state->item);
    }
    std::sort(result.items.begin(), result.items.end(), [&request](const ItemValue &a, const ItemValue &b) {
        const auto order = request.sort.compare(Sort::Key(*a), Sort::Key(*b), *request.items);
        if (order != 0)
            return order < 0;
        const qint64 mine = creationMoment(*a);
        const qint64 other = creationMoment(*b);
        return mine != other ? mine < other : idOf(*a) < idOf(*b);
    });
    result.items = result.items.mid(std::max<qint64>(request.skip, 0), request.limit);
    return result;
}

} // namespace backdesk
