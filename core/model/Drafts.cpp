// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Drafts.h"

#include "core/schema/View.h"

namespace backdesk
{

Draft *Drafts::find(const ItemKey &key)
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
    const auto seen = m_drafts.find(key);
    return seen == m_drafts.end() ? nullptr : &seen->second;
}

void Drafts::add(const ItemKey &key, Draft draft)
{
    remember(key);
    m_drafts[key] = std::move(draft);
}

void Drafts::remove(const ItemKey &key)
{
    remember(key);
    m_drafts[key].deleted = true;
}

/// Whoever gets hold of a draft may change it.
void Drafts::remember(const ItemKey &key)
{
    if (m_parts.empty() || m_parts.back().count(key) > 0)
        return;
    const Draft *present = known(key);
    m_parts.back().emplace(key, present ? std::optional(*present) : std::nullopt);
}

QList<ItemKey> Drafts::keepPart()
{
    QList<ItemKey> keys;
    Earlier part = std::move(m_parts.back());
    m_parts.pop_back();
    for (const auto &[key, earlier] : part)
        keys.append(key);
    if (!m_parts.empty())
        m_parts.back().merge(part); // what the outer part remembers is older
    return keys;
}

void Drafts::takePartBack()
{
    for (auto &[key, earlier] : m_parts.back()) {
        if (earlier)
            m_drafts[key] = std::move(*earlier); // in its place: pointers stay valid
        else
            m_drafts.erase(key);
    }
    m_parts.pop_back();
}

QList<Write> Drafts::writes() const
{
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
