// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/choice/GroupSnapshot.h"

namespace backdesk
{

const Snapshot *GroupSnapshot::part(const QString &collection) const
{
    const auto place = m_places.constFind(collection);
    return place == m_places.constEnd() ? nullptr : m_parts[size_t(*place)].get();
}

/// A storage alone would look for what is referred to among its own collections only.
ListRequest GroupSnapshot::throughAll(ListRequest request) const
{
    if (!request.items)
        request.items = this;
    return request;
}

ItemValue GroupSnapshot::itemValue(const QString &collection, const QString &id) const
{
    const Snapshot *own = part(collection);
    return own ? own->itemValue(collection, id) : nullptr;
}

ListResult GroupSnapshot::list(const QString &collection, const ListRequest &request) const
{
    const Snapshot *own = part(collection);
    return own ? own->list(collection, throughAll(request)) : ListResult();
}

qint64 GroupSnapshot::count(const QString &collection) const
{
    const Snapshot *own = part(collection);
    return own ? own->count(collection) : 0;
}

ListAbility GroupSnapshot::ability(const QString &collection, const ListRequest &request) const
{
    const Snapshot *own = part(collection);
    return own ? own->ability(collection, throughAll(request)) : ListAbility();
}

void GroupSnapshot::visitItems(const QString &collection, const Visitor &visitor) const
{
    if (const Snapshot *own = part(collection))
        own->visitItems(collection, visitor);
}

Status GroupSnapshot::status() const
{
    for (const auto &each : m_parts) {
        const Status status = each->status();
        if (!status)
            return status;
    }
    return Done{};
}

} // namespace backdesk
