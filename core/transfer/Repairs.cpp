// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Repairs.h"

namespace backdesk
{

ItemValue Repairs::present(const ItemKey &key) const
{
    const auto draft = m_drafts.find(key);
    return draft == m_drafts.end() ? m_snapshot.itemValue(key.first, key.second) : draft->second.value;
}

bool Repairs::change(const ItemKey &key, const std::function<void(Value &)> &change, const Finding &told)
{
    const ItemValue before = present(key);
    if (!before)
        return false;
    Value after = *before;
    change(after);
    if (!breaksNothing(key.first, *before, after))
        return false;
    const auto draft = m_drafts.find(key);
    Draft &kept =
        draft == m_drafts.end() ? m_drafts.emplace(key, Draft{before, {}, {}}).first->second : draft->second;
    kept.value = std::make_shared<const StoredItem>(after);
    kept.told.append(told);
    return true;
}

/// Functions are not asked: they would have to see the other items as they will be.
bool Repairs::breaksNothing(const QString &collection, const Value &before, const Value &after) const
{
    const DictType &type = *m_backoffice.itemType(collection);
    Mistakes earlier;
    Mistakes now;
    type.check(before, {}, earlier);
    type.check(after, {}, now);
    return now.errors().size() <= earlier.errors().size();
}

Result<QList<Finding>> Repairs::apply(const TransferControl &control)
{
    constexpr qsizetype itemsOfABatch = 500;
    QList<Finding> mended;
    QList<Finding> waiting;
    QList<Write> batch;
    qsizetype left = qsizetype(m_drafts.size());
    const auto total = qint64(m_drafts.size());
    for (const auto &[key, draft] : m_drafts) {
        batch.append({key.first, key.second, *draft.value, draft.base});
        waiting += draft.told;
        if (--left > 0 && batch.size() < itemsOfABatch)
            continue;
        if (control.cancelled)
            return cancelledError();
        const Status applied = m_backoffice.storage().apply(batch);
        if (!applied)
            return applied.errors();
        mended += std::exchange(waiting, {});
        batch.clear();
        control.tell(TransferProgress::Step::Copy, total - left, total);
    }
    m_drafts.clear();
    return mended;
}

} // namespace backdesk
