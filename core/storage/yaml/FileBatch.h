// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileSystem.h"
#include "core/value/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace backdesk
{

/// Changes of several files that are made together or not at all.
///
/// New contents are staged as temporary files beside their targets, on the disk before commit() changes the
/// first target. A failure puts back what was changed. A crash in the middle of commit() can leave a part of
/// the changes, each file whole, and temporary files, which isTemporary() tells.
class FileBatch
{
public:
    explicit FileBatch(FileSystem &files) : m_files(files) {}
    /// Removes what was staged and not committed.
    ~FileBatch();
    Q_DISABLE_COPY_MOVE(FileBatch)

    /// The file's new content, whether it exists or not.
    Status stage(const QString &path, const QByteArray &content);
    /// The file shall go; that it is gone already is no error.
    void stageRemoval(const QString &path);
    Status commit();

    /// Whether the name (without its folder) is one that a batch gives its temporary files.
    static bool isTemporary(const QString &name);

private:
    struct Change {
        QString path;
        QString staged; ///< the temporary file with the new content; empty: a removal
        QString kept;   ///< the temporary name of the old file; empty: there was none
        bool done = false;
    };
    int keepOld(Change &change);
    int carryOut(Change &change);
    int putBack(Change &change);
    Status fail(const QString &path, int error);
    QStringList folders() const;

    FileSystem &m_files;
    QList<Change> m_changes;
};

} // namespace backdesk
