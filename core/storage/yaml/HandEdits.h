// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/MemoryTables.h"
#include "core/storage/yaml/DataFolder.h"
#include "core/storage/yaml/FolderWatch.h"
#include "core/storage/yaml/KnownFiles.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace backdesk
{

class ProblemList;

/// What somebody else made of an item's file.
struct HandEdit {
    StoredKey key;
    ItemValue base;                 ///< what the item was here
    ItemValue item;                 ///< what the file says; null: it is gone
    std::optional<FileStamp> known; ///< the file as this process left it
    std::optional<FileStamp> now;
    bool isChange = true; ///< of the item: not only of how the file says it
};

/// Takes over what others did to item files: a person, a checkout. A file that says no item is told as a
/// problem and left alone, as is one of an item that has changed here too.
///
/// Thread rules: look() by one thread at a time.
class HandEdits
{
public:
    /// What it asks of the storage.
    struct Storage {
        /// What is safe of an item now.
        std::function<ItemValue(const StoredKey &)> item;
        std::function<QStringList(const QString &collection)> ids;
        /// Makes the edits the present state of their items. Leaves out, and gives back, those of items that
        /// have changed meanwhile or of which the files wait to be written.
        std::function<Result<QList<HandEdit>>(const QList<HandEdit> &)> adopt;
    };

    HandEdits(DataFolder folder, QList<StoredCollection> collections, const KnownFiles &known,
              ProblemList &problems, Storage storage);

    /// Compares the files that may have changed with what is known of them, and gives those that are to be
    /// looked at again later.
    FolderChanges look(const FolderChanges &changes) const;

private:
    QSet<QString> namesOf(const QString &collection, const FolderChanges &changes) const;
    void look(const StoredCollection &collection, const QSet<QString> &names, FolderChanges &again) const;
    void adopt(const QList<HandEdit> &edits, FolderChanges &again) const;
    std::optional<HandEdit> editOf(const StoredKey &key, const DictType &type) const;
    std::optional<HandEdit> readEdit(const StoredKey &key, const DictType &type) const;

    DataFolder m_folder;
    QList<StoredCollection> m_collections;
    const KnownFiles &m_known;
    ProblemList &m_problems;
    Storage m_storage;
};

} // namespace backdesk
