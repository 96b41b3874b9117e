// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"
#include "core/transfer/ItemDigest.h"
#include "core/transfer/TransferProgress.h"

#include <functional>

namespace backdesk
{

/// Whether an item of a collection counts.
using ItemChoice = std::function<bool(const QString &collection, const ItemValue &item)>;

/// Reads everything back: what a storage was given need not be what it keeps. Tells Step::Verify. Contents of
/// files count once, those that are not there not at all.
///
/// Errors: what the storage fails with, or cancelledError().
Result<DataSum> storageSum(const QList<StoredCollection> &collections, Storage &storage,
                           const TransferControl &control, const ItemChoice &counts = {});

} // namespace backdesk
