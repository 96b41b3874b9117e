// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/ItemDigest.h"
#include "core/transfer/ItemSink.h"
#include "core/transfer/TransferProgress.h"

#include <QStringList>

namespace backdesk
{

struct CopyReport {
    qint64 items = 0;         ///< of the source, all of which are at the target now
    qint64 written = 0;       ///< the others were there already
    qint64 files = 0;         ///< contents that were written
    DataSum sum;              ///< of the source, and found again at the target
    QStringList missingFiles; ///< ids of contents that the source itself does not have
};

/// Copies all items from one open storage into another, with ids, `_meta`, unknown members and the contents
/// of files, and verifies by a sum over everything that they are there. Repeating it goes on where an
/// interruption ended it.
///
/// Used by one thread.
class Copy
{
public:
    /// Both storages know the collections, with these types.
    Copy(QList<StoredCollection> collections, Storage &from, Storage &to, const TransferControl &control);

    /// The target may hold items that the source does not have, or has otherwise: the former stay, the latter
    /// are replaced.
    bool intoExisting = false;

    /// Errors: Conflict when the target holds other items, or is not what was written in the end;
    /// cancelledError(); what the storages fail with.
    Result<CopyReport> run();

private:
    Status compare();
    Status copyCollection(const StoredCollection &collection, ItemSink &sink);
    Status copyItem(const StoredCollection &collection, const ItemValue &item, ItemSink &sink);
    Status verify();
    void tell(TransferProgress::Step step, qint64 total);

    QList<StoredCollection> m_collections;
    Storage &m_from;
    Storage &m_to;
    const TransferControl &m_control;
    std::unique_ptr<Snapshot> m_source;
    CopyReport m_report;
    QSet<QString> m_files; ///< ids of contents that were looked at
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace backdesk
