// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"
#include "core/storage/yaml/DataFolder.h"
#include "core/storage/yaml/ItemLoader.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <memory>
#include <thread>
#include <vector>

namespace backdesk
{

class KnownFiles;

/// Renews the cache of a data folder, where the next start gains enough by it. That it cannot be written is
/// told in the log alone: everything works without it.
///
/// Thread rules: one thread at a time.
class CacheKeeper
{
public:
    CacheKeeper(DataFolder folder, std::shared_ptr<FileSystem> files)
        : m_folder(std::move(folder)), m_files(std::move(files))
    {
    }
    ~CacheKeeper() { wait(); }
    Q_DISABLE_COPY_MOVE(CacheKeeper)

    /// What was read at the start, from then on; does not wait.
    void keepLoaded(const QList<StoredCollection> &collections, const std::vector<LoadedCollection> &loaded,
                    std::chrono::system_clock::time_point started);
    /// What the item files say now that all of them are written. `changes`: how many items may have changed
    /// since the start.
    void keepPresent(const QList<StoredCollection> &collections, const Snapshot &present,
                     const KnownFiles &known, quint64 changes);
    void wait();

    /// Fewer files are read quickly enough.
    static constexpr qint64 leastFiles = 500;

private:
    /// The items of a collection, as the cache takes them.
    struct Part {
        QString collection;
        quint64 signature = 0;
        std::vector<LoadedItem> items;
    };

    void write(const std::vector<Part> &parts) const;

    DataFolder m_folder;
    std::shared_ptr<FileSystem> m_files;
    std::thread m_thread;
};

} // namespace backdesk
