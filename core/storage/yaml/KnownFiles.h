// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileSystem.h"
#include "core/storage/yaml/DataFolder.h"
#include "core/storage/yaml/ItemCache.h"

#include <QHash>
#include <QString>

#include <mutex>
#include <optional>
#include <vector>

namespace backdesk
{

/// The states of the item files as they were when this process last read or wrote them: another state on the
/// disk is somebody else's work. Any thread.
class KnownFiles
{
public:
    /// Nothing: there was none.
    std::optional<FileStamp> stamp(const StoredKey &key) const;
    /// `isPlain`: the text is the one that ItemFile::write() gives.
    void set(const StoredKey &key, const FileStamp &stamp, bool isPlain = false);
    void remove(const StoredKey &key);
    /// All of a collection, before it is used.
    void load(const QString &collection, const std::vector<LoadedItem> &items);
    /// Takes `now` for what is known unless it is something else than `before` meanwhile; nothing: no file.
    void replace(const StoredKey &key, const std::optional<FileStamp> &before,
                 const std::optional<FileStamp> &now);
    /// Whether the file has the text that this process would give it.
    bool isPlain(const StoredKey &key) const;

    /// Held while a file is replaced or removed and its state told here: whoever compares the two holds it
    /// too, after a first look without it has found them to differ.
    std::unique_lock<std::mutex> changing() const { return std::unique_lock(m_changing); }

private:
    struct Known {
        FileStamp stamp;
        bool isPlain = false;
    };
    const Known *find(const StoredKey &key) const;

    mutable std::mutex m_changing;
    mutable std::mutex m_mutex;
    QHash<QString, QHash<QString, Known>> m_files; // by collection and id
};

} // namespace backdesk
