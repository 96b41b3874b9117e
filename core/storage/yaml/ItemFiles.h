// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileSystem.h"
#include "core/storage/Storage.h"
#include "core/storage/yaml/DataFolder.h"

#include <QHash>

#include <memory>

namespace backdesk
{

class KnownFiles;
class ProblemList;

/// Writes item files, and never over somebody else's work: a file that is not as this process left it is
/// kept under another name and told as a problem.
class ItemFiles
{
public:
    ItemFiles(DataFolder folder, std::shared_ptr<FileSystem> files, KnownFiles &known, ProblemList &problems)
        : m_folder(std::move(folder)), m_files(std::move(files)), m_known(known), m_problems(problems)
    {
    }

    /// The types of the collections, set before use: without one, what a person arranged is not kept.
    void setCollections(const QList<StoredCollection> &collections);

    /// Makes the file say what the item is; null: there shall be none. Does not wait for the disk. Gives 0 or
    /// an error number.
    int put(const StoredKey &key, const ItemValue &item);

    /// Whether the name is one that put() gives its temporary files.
    static bool isTemporary(const QString &name);
    /// Whether the name is one of a file that was kept.
    static bool isKept(const QString &name);
    /// What to tell of a file that was kept.
    static Message keptMessage();

private:
    QByteArray textFor(const StoredKey &key, const StoredItem &item, const QByteArray &anew) const;
    int replace(const StoredKey &key, const QByteArray &text, bool isPlain);
    int removeFile(const StoredKey &key);
    bool isForeign(const StoredKey &key, const std::optional<FileStamp> &present) const;
    int keep(const QString &path);

    DataFolder m_folder;
    QHash<QString, std::shared_ptr<const DictType>> m_types; // by collection
    std::shared_ptr<FileSystem> m_files;
    KnownFiles &m_known;
    ProblemList &m_problems;
};

} // namespace backdesk
