// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Visiting.h"

namespace backdesk
{

qint64 countOf(const QList<StoredCollection> &collections, const Snapshot &snapshot)
{
    qint64 count = 0;
    for (const StoredCollection &collection : collections)
        count += snapshot.count(collection.name);
    return count;
}

Status visitAll(const Snapshot &snapshot, const QString &collection, const TransferControl &control,
                const std::function<Status(const ItemValue &)> &visitor)
{
    Status status = Done{};
    snapshot.visitItems(collection, [&](const ItemValue &item) {
        status = control.cancelled ? Status(cancelledError()) : visitor(item);
        return status.ok();
    });
    return status ? snapshot.status() : status;
}

} // namespace backdesk
