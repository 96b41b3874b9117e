// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/BackupReader.h"
#include "core/transfer/ItemSink.h"
#include "core/transfer/TransferProgress.h"

#include <QHash>
#include <QSet>

namespace backdesk
{

struct RestoreReport {
    qint64 items = 0;   ///< of the backup, which are all that the storage holds now
    qint64 written = 0; ///< batches' writes; the others were there already
    qint64 removed = 0;
    QByteArray hash; ///< as DataSum::hex()
};

/// Makes a storage hold what a backup holds, and nothing else. Used by one thread.
class Restore
{
public:
    /// The storage is open and knows the collections; all is checked by their types. The reader is open.
    Restore(QList<StoredCollection> collections, BackupReader &backup, Storage &storage,
            const TransferControl &control);

    /// Whether everything in the backup can be restored; changes nothing. Invalid when an item does not fit
    /// the description, Malformed, cancelledError().
    Status check();
    bool isStorageEmpty() const;
    /// After check(). An interruption leaves a part; doing it again mends that.
    Result<RestoreReport> run();

private:
    Status checkItem(const BackupItem &item);
    /// The item as its type has it today: what the description knows no more is kept as unknown.
    Result<BackupItem> fitting(const BackupItem &item) const;
    Status bringItems(ItemSink &sink);
    Status removeOthers(ItemSink &sink);
    Status verify();

    QList<StoredCollection> m_collections;
    BackupReader &m_backup;
    Storage &m_storage;
    const TransferControl &m_control;
    QHash<QString, std::shared_ptr<const DictType>> m_types;
    QHash<QString, QSet<QString>> m_ids; ///< of the backup, by collection
    DataSum m_wanted;
    qint64 m_done = 0;
};

} // namespace backdesk
