// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace backdesk
{

class TableVersions;

/// The tables of a storage that keeps all its items in memory, as a row of immutable versions that share what
/// did not change. Batches are staged one after the other, each on the newest version, and published when
/// they are safe.
///
/// Thread rules: open() and load() before anything else, by one thread; then everything from any thread.
/// Readers hold no lock and wait for nobody.
class MemoryTables
{
public:
    /// One version of all tables; cheap to copy, keeps what it needs alive.
    class Version
    {
    public:
        Version() = default;
        /// Rises with every version that was staged; 0 of what was loaded.
        quint64 number() const { return m_number; }

    private:
        friend class MemoryTables;
        explicit Version(quint64 number) : m_number(number) {}
        quint64 m_number = 0;
    };
    struct Staged {
        Version version;
        QList<ItemValue> items; ///< what each write of the batch made, null for a deletion
    };
    /// What an item is now where the storage keeps it.
    struct Found {
        QString collection;
        QString id;
        ItemValue item; ///< a StoredItem; null: it is gone
    };

    MemoryTables();
    ~MemoryTables();
    Q_DISABLE_COPY_MOVE(MemoryTables)

    void open(const QList<StoredCollection> &collections);
    /// Takes over items read at start, StoredItems in any order, as they are: whoever reads many of them
    /// lets them share what is equal, see ValuePool.
    void load(const QString &collection, std::vector<ItemValue> items);

    /// The version that was published last.
    std::unique_ptr<Snapshot> snapshot() const;
    /// The version that was staged last.
    std::unique_ptr<Snapshot> newest() const;

    /// Makes the next newest version. The base of each write must be what newest() gives of the item: Stale
    /// when it is not, Conflict when a new item's id is taken; nothing has changed then. What only storages
    /// know of an item goes over from its base, or comes from the write of a new one.
    Result<Staged> stage(const QList<Write> &batch);
    /// Makes the next newest version of what somebody else changed where the items are kept, whatever they
    /// were before.
    Version stage(const QList<Found> &found);
    /// What snapshot() gives from now on. Versions may be published in any order; one that is older than the
    /// published one, or was discarded, changes nothing.
    void publish(const Version &version);
    /// Forgets the versions that were staged and not published: newest() is snapshot() again.
    void discard();

    /// Stages the batch, calls `ordered`, lets `persist` write it where it shall survive, publishes it; one
    /// batch at a time. When `persist` fails, nothing has changed.
    Status apply(const QList<Write> &batch, const std::function<Status()> &persist,
                 const std::function<void()> &ordered = {});

private:
    std::mutex m_applying; // one apply() at a time
    std::shared_ptr<TableVersions> m_versions;
};

} // namespace backdesk
