// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Storage.h"

namespace backdesk
{

QList<StoredChange> changesOf(const QList<Write> &batch)
{
    QList<StoredChange> changes;
    for (const Write &write : batch)
        changes.append({0, write.collection, write.id});
    return changes;
}

void Snapshot::visitItems(const QString &collection, const Visitor &visitor) const
{
    for (const ItemValue &item : list(collection, {}).items) {
        if (!visitor(item))
            return;
    }
}

} // namespace backdesk
