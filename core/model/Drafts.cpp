// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Drafts.h"

#include "core/schema/View.h"

namespace backdesk
{

Draft *Drafts::find(const ItemKey &key)
{
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
    m_drafts[key] = std::move(draft);
}

void Drafts::restore(const std::map<ItemKey, Draft> &earlier)
{
    for (auto draft = m_drafts.begin(); draft != m_drafts.end();) {
        const auto before = earlier.find(draft->first);
        if (before == earlier.end()) {
            draft = m_drafts.erase(draft);
            continue;
        }
        draft->second = before->second;
        ++draft;
    }
}

QList<Write> Drafts::writes() const
{
    QList<Write> batch;
    for (const auto &[key, draft] : m_drafts) {
        if (!draft.deleted && !draft.changed)
            continue;
        if (draft.deleted && !draft.base)
            continue; // made and deleted in the same unit
        Write write{key.first, key.second, std::nullopt, draft.base};
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
