// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/MemoryTable.h"

#include <functional>
#include <map>
#include <shared_mutex>

namespace backdesk
{

/// The tables of a storage that keeps all its items in memory, safe for many readers and one writer at a
/// time. Readers wait only while a batch is put in place, never for the disk.
class MemoryTables
{
public:
    void open(const QList<StoredCollection> &collections);
    void load(const QString &collection, std::vector<ItemValue> items);
    std::unique_ptr<Snapshot> snapshot() const;

    /// Verifies the batch, lets `persist` write it where it shall survive, then puts it in place. Whatever
    /// fails, nothing is changed here.
    Status apply(const QList<Write> &batch, const std::function<Status()> &persist);

private:
    class TablesSnapshot;

    std::mutex m_writer; // one batch at a time, held while persisting
    mutable std::shared_mutex m_mutex;
    std::map<QString, MemoryTable> m_tables;
};

} // namespace backdesk
