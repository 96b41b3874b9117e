// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/UnitAccess.h"

#include "core/model/ItemErrors.h"
#include "core/model/UnitOfWork.h"
#include "core/model/UnitPart.h"
#include "core/storage/CreationMoment.h"

#include <algorithm>

namespace backdesk
{

namespace
{

/// The items as the unit sees them, for filters that follow references.
class UnitItems : public ItemSource
{
public:
    UnitItems(const Drafts &drafts, const Snapshot &snapshot) : m_drafts(drafts), m_snapshot(snapshot) {}
    ItemValue itemValue(const QString &collection, const QString &id) const override
    {
        const Draft *draft = m_drafts.known({collection, id});
        if (!draft)
            return m_snapshot.itemValue(collection, id);
        return draft->deleted ? nullptr : std::make_shared<const Value>(draft->value);
    }

private:
    const Drafts &m_drafts;
    const Snapshot &m_snapshot;
};

} // namespace

template <typename Outcome, typename Change>
Outcome UnitAccess::attempt(const Change &change)
{
    UnitPart part(m_unit);
    Outcome outcome = change();
    if (outcome)
        part.keep();
    return outcome;
}

Result<ValueList> UnitAccess::select(const QString &collection, const Value &filter)
{
    const auto found = find(collection);
    if (!found)
        return found.errors();
    const auto conditions = Filter::fromValue(filter, *(*found)->type(), backoffice());
    if (!conditions)
        return conditions.errors();
    const Drafts &drafts = m_unit.m_drafts;
    const UnitItems items(drafts, *m_unit.m_snapshot);
    ListRequest request;
    request.filter = *conditions;
    request.items = &items;
    request.accept = [&](const Value &item) {
        return !drafts.known({collection, item.map().value(u"_id").text()});
    };
    QList<Value> list;
    for (const ItemValue &item : m_unit.m_snapshot->list(collection, request).items)
        list.append(*item);
    for (const auto &[key, draft] : drafts.all()) {
        if (key.first == collection && !draft.deleted && conditions->matches(draft.value, items))
            list.append(draft.value);
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Value &a, const Value &b) { return creationMoment(a) < creationMoment(b); });
    return list;
}

Result<Value> UnitAccess::get(const QString &collection, const QString &id)
{
    const auto found = find(collection);
    if (!found)
        return found.errors();
    return m_unit.item(**found, id);
}

Result<Value> UnitAccess::create(const QString &collection, const Value &members)
{
    const auto found = find(collection);
    if (!found)
        return found.errors();
    return attempt<Result<Value>>(
        [&] { return m_unit.create(**found, members, UnitOfWork::Origin::Program); });
}

Result<Value> UnitAccess::update(const QString &collection, const QString &id, const Value &members)
{
    const auto found = find(collection);
    if (!found)
        return found.errors();
    return attempt<Result<Value>>(
        [&] { return m_unit.update(**found, id, members, UnitOfWork::Origin::Program); });
}

Status UnitAccess::remove(const QString &collection, const QString &id)
{
    const auto found = find(collection);
    if (!found)
        return found.errors();
    return attempt<Status>([&] { return m_unit.remove(**found, id); });
}

Result<Value> UnitAccess::trigger(const QString &collection, const Value &item, const QString &event)
{
    const auto found = find(collection);
    if (!found)
        return found.errors();
    return attempt<Result<Value>>([&] { return m_unit.tell(**found, event, item, item); });
}

} // namespace backdesk
