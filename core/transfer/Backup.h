// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"
#include "core/transfer/ItemDigest.h"
#include "core/transfer/TransferProgress.h"

namespace backdesk
{

struct BackupReport {
    qint64 items = 0;
    qint64 files = 0;
    QByteArray hash; ///< as DataSum::hex()
    QStringList missingFiles;
};

/// Writes one consistent state of an open storage into one file. Conflict when the file exists,
/// cancelledError(), StorageFull, Unavailable; no file is left then.
Result<BackupReport> writeBackup(const QString &application, const QList<StoredCollection> &collections,
                                 Storage &storage, const QString &path, const TransferControl &control);

} // namespace backdesk
