// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MemoryStorage.h"

namespace backdesk
{

Status MemoryStorage::open(const QList<StoredCollection> &collections)
{
    m_tables.open(collections);
    return Done{};
}

Status MemoryStorage::apply(const QList<Write> &batch, const std::function<void()> &ordered)
{
    const Status applied = m_tables.apply(batch, [] { return Status(Done{}); }, ordered);
    if (applied)
        changes().tell(changesOf(batch));
    return applied;
}

} // namespace backdesk
