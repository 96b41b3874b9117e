// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/BackupFormat.h"
#include "core/value/Result.h"

#include <QCryptographicHash>
#include <QSaveFile>

namespace backdesk
{

/// Writes a backup file, which has its name only once it is complete and on the disk. Used by one thread.
class BackupWriter
{
public:
    explicit BackupWriter(const QString &path);

    /// Each: StorageFull, Unavailable. Conflict when the file exists already.
    Status begin(const BackupHeader &header);
    Status add(const BackupItem &item);
    Status add(const BackupFile &file);
    /// With the sum over everything that was added.
    Status finish(const DataSum &sum);

private:
    Status closeBlock();
    Status closeFullBlock();
    Status write(const QByteArray &bytes);
    Error failure() const;

    QSaveFile m_file;
    QByteArray m_block;
    QCryptographicHash m_hash;
};

} // namespace backdesk
