// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Drafts.h"

#include "core/schema/View.h"

#include <algorithm>

namespace backdesk
{

Draft *Drafts::find(const ItemKey &key)
{
    settle(key);
    return unsettled(key);
}

Draft *Drafts::unsettled(const ItemKey &key)
{
    remember(key);
    const auto seen = m_drafts.find(key);
    if (seen != m_drafts.end())
        return seen->second.deleted ? nullptr : &seen->second;
    const ItemValue base = m_snapshot ? m_snapshot->itemValue(key.first, key.second) : nullptr;
    if (!base)
        return nullptr;
    Draft fresh{m_backoffice.collection(key.first), base, *base};
    return &m_drafts.emplace(key, std::move(fresh)).first->second;
}

const Draft *Drafts::known(const ItemKey &key) const
{
    settle(key);
    return knownUnsettled(key);
}

const Draft *Drafts::knownUnsettled(const ItemKey &key) const
{
    const auto seen = m_drafts.find(key);
    return seen == m_drafts.end() ? nullptr : &seen->second;
}

const std::map<ItemKey, Draft> &Drafts::all() const
{
    settleAll();
    return m_drafts;
}

void Drafts::watch(const ItemKey &key, const ReferenceField &field)
{
    if (!isWatched(key, field))
        m_growing[key].emplace_back(field, depth());
}

bool Drafts::isWatched(const ItemKey &key, const ReferenceField &field) const
{
    return growing(key, field);
}

bool Drafts::note(const ItemKey &key, const ReferenceField &field, const QString &id)
{
    for (GrowingLinks &links : m_growing[key]) {
        if (links.field().names == field.names)
            return links.add(id, depth(), m_drafts.at(key).value);
    }
    return false;
}

const GrowingLinks *Drafts::growing(const ItemKey &key, const ReferenceField &field) const
{
    const auto lists = m_growing.find(key);
    if (lists == m_growing.end())
        return nullptr;
    const auto found =
        std::find_if(lists->second.begin(), lists->second.end(),
                     [&](const GrowingLinks &links) { return links.field().names == field.names; });
    return found == lists->second.end() ? nullptr : &*found;
}

/// Parts that began after a link was noted remember the item without it.
void Drafts::settle(const ItemKey &key) const
{
    const auto found = m_growing.find(key);
    if (found == m_growing.end())
        return;
    for (const GrowingLinks &links : found->second) {
        links.putInto(m_drafts.at(key).value, depth());
        for (size_t part = 0; part < m_parts.size(); ++part) {
            const auto earlier = m_parts[part].find(key);
            if (earlier != m_parts[part].end() && earlier->second)
                links.putInto(earlier->second->value, int(part));
        }
    }
    m_growing.erase(found);
}

void Drafts::settleAll() const
{
    while (!m_growing.empty())
        settle(ItemKey(m_growing.begin()->first));
}

void Drafts::add(const ItemKey &key, Draft draft)
{
    settle(key);
    remember(key);
    m_drafts[key] = std::move(draft);
}

void Drafts::remove(const ItemKey &key)
{
    settle(key);
    remember(key);
    m_drafts[key].deleted = true;
}

/// Whoever gets hold of a draft may change it.
void Drafts::remember(const ItemKey &key)
{
    if (m_parts.empty() || m_parts.back().count(key) > 0)
        return;
    const auto present = m_drafts.find(key);
    m_parts.back().emplace(key, present == m_drafts.end() ? std::nullopt : std::optional(present->second));
}

QList<ItemKey> Drafts::keepPart()
{
    QList<ItemKey> keys;
    Earlier part = std::move(m_parts.back());
    m_parts.pop_back();
    for (const auto &[key, earlier] : part) {
        keys.append(key);
        const auto growing = m_growing.find(key);
        if (growing == m_growing.end())
            continue;
        for (GrowingLinks &links : growing->second)
            links.keepPart(depth());
    }
    if (!m_parts.empty())
        m_parts.back().merge(part); // what the outer part remembers is older
    return keys;
}

void Drafts::takePartBack()
{
    const int outside = depth() - 1;
    for (auto &[key, earlier] : m_parts.back()) {
        const auto growing = m_growing.find(key);
        if (growing != m_growing.end())
            std::erase_if(growing->second, [&](GrowingLinks &links) { return !links.takePartBack(outside); });
        if (earlier)
            m_drafts[key] = std::move(*earlier); // in its place: pointers stay valid
        else
            m_drafts.erase(key);
    }
    m_parts.pop_back();
}

QList<Write> Drafts::writes() const
{
    settleAll();
    QList<Write> batch;
    for (const auto &[key, draft] : m_drafts) {
        if (!draft.deleted && !draft.changed)
            continue;
        if (draft.deleted && !draft.base)
            continue; // made and deleted in the same unit
        Write write{key.first, key.second, std::nullopt, draft.base, draft.unknown};
        if (!draft.deleted)
            write.value = storedOf(draft.value, *draft.collection->type());
        batch.append(write);
    }
    return batch;
}

QString Drafts::labelOf(const ItemKey &key) const
{
    const Draft *draft = known(key);
    return draft ? draft->collection->labelOf(draft->value) : key.second;
}

} // namespace backdesk
