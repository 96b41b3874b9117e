// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileSystem.h"
#include "core/value/Result.h"

#include <QString>

#include <functional>

namespace backdesk
{

/// Copies a folder with everything in it beside itself: `data` to `data.backup-20261122T101500` (UTC).
///
/// A copy under that name is whole and on the disk; while it is being made it is called `….partial`.
/// Permissions are kept, symbolic links are copied as such.
class FolderBackup
{
public:
    explicit FolderBackup(FileSystem &files) : m_files(files) {}

    /// The copy's path. What could not be finished is removed. StorageFull, Unavailable.
    Result<QString> make(const QString &folder,
                         const std::function<void(qint64 done, qint64 total)> &progress);

    /// Removes a copy that nobody needs.
    static void discard(const QString &copy);

private:
    struct Entry;

    Status copyInto(const QString &from, const QString &to,
                    const std::function<void(qint64 done, qint64 total)> &progress);
    Status copy(const Entry &entry);
    Status finish(const QString &from, const QString &partial, const QString &name);

    FileSystem &m_files;
};

} // namespace backdesk
