// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"
#include "core/storage/yaml/DataFolder.h"
#include "core/storage/yaml/FolderList.h"
#include "core/storage/yaml/ItemCache.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace backdesk
{

class ValuePool;

/// What the folder of a collection holds.
struct LoadedCollection {
    /// A file that cannot be an item.
    struct Broken {
        QString path;
        QList<StorageProblem> problems;
    };
    std::vector<LoadedItem> items; ///< in any order
    std::vector<Broken> broken;
    QStringList others; ///< names of files that are no items
    qsizetype read = 0; ///< how many files were read, as the cache did not have them as they are

    void add(LoadedCollection &&other);
};

/// Reads the items of a data folder, from the cache those whose files are still as they were, by as many
/// threads as there are processors.
class ItemLoader
{
public:
    /// Nothing for the cache: there is none.
    explicit ItemLoader(DataFolder folder, const ItemCache *cache = nullptr)
        : m_folder(std::move(folder)), m_cache(cache)
    {
    }

    /// Told by any thread, one at a time, some times a second.
    std::function<void(qint64 done, qint64 total)> onProgress;

    /// As many results as collections. A folder that is not there has no items; Unavailable when one cannot
    /// be read.
    Result<std::vector<LoadedCollection>> load(const QList<StoredCollection> &collections) const;

private:
    class Progress;
    struct Reading {
        const DictType &type;
        const FolderList &list;
        const QString &folder;
        const QByteArray &name;
        ValuePool &pool;
    };

    LoadedCollection loadCollection(const StoredCollection &collection, const FolderList &list,
                                    Progress &progress) const;
    LoadedCollection takeCached(const StoredCollection &collection, const FolderList &list,
                                Progress &progress) const;
    static std::vector<QByteArray> namesBeside(const LoadedCollection &cached, const FolderList &list);
    LoadedCollection readFiles(const StoredCollection &collection, const FolderList &list,
                               const std::vector<QByteArray> &names, Progress &progress) const;
    static void readFile(const Reading &reading, LoadedCollection &loaded);

    DataFolder m_folder;
    const ItemCache *m_cache;
};

} // namespace backdesk
