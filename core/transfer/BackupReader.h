// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/BackupFormat.h"
#include "core/transfer/TransferProgress.h"
#include "core/value/Result.h"

#include <QFile>

#include <functional>

namespace backdesk
{

class BinaryReader;

/// Reads a backup file. Used by one thread.
class BackupReader
{
public:
    BackupReader(const QString &path, const TransferControl &control);

    /// Reads all bytes and checks that they are those that were written; nothing is given before.
    /// Malformed when it is no backup or a damaged one, Unavailable, cancelledError().
    Status open();
    const BackupHeader &header() const { return m_header; }

    /// What is in it, in order: contents come before the items that tell of them. The same errors, and what
    /// the visitors fail with.
    struct Visitors {
        std::function<Status(const BackupItem &)> item;
        std::function<Status(const BackupFile &)> file;
    };
    Status visit(const Visitors &visitors);
    /// What the end of the backup tells: the sums over what visit() gave must be the same.
    qint64 itemCount() const { return m_items; }
    qint64 fileCount() const { return m_files; }
    QByteArray hash() const { return m_hash; } ///< as DataSum::hex()

private:
    Status checkBytes();
    Result<QByteArray> nextBlock();
    Status readBlock(const QByteArray &block, const Visitors &visitors);
    Status readRecord(BinaryReader &reader, const Visitors &visitors);
    Status readHeader(BinaryReader &reader);
    void readEnd(BinaryReader &reader);
    Error damaged() const;
    Error unreadable() const;

    QFile m_file;
    const TransferControl &m_control;
    BackupHeader m_header;
    bool m_hasEnd = false;
    qint64 m_items = 0;
    qint64 m_files = 0;
    QByteArray m_hash;
};

} // namespace backdesk
