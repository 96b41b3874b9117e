// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"
#include "core/transfer/TransferProgress.h"

#include <functional>

namespace backdesk
{

qint64 countOf(const QList<StoredCollection> &collections, const Snapshot &snapshot);

/// Hands over every item of a collection until the visitor fails or the transfer is cancelled. Fails with
/// what the visitor or the snapshot fails with, or with cancelledError().
Status visitAll(const Snapshot &snapshot, const QString &collection, const TransferControl &control,
                const std::function<Status(const ItemValue &)> &visitor);

} // namespace backdesk
