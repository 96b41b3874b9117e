// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"
#include "core/transfer/ItemDigest.h"

#include <QSet>

#include <memory>
#include <optional>

namespace backdesk
{

/// Brings items and the contents of their files into a storage, exactly as they are given, in batches. What
/// is there already and equal is passed over, so that an interrupted transfer can be repeated.
///
/// An item of the same id that differs is replaced. Where only deleting and making it anew gives the wanted
/// one (its unknown members differ), the deletion is a batch of its own before.
class ItemSink
{
public:
    ItemSink(const QList<StoredCollection> &collections, Storage &storage);

    Status putFile(const QString &id, const QByteArray &content);
    /// What the item says of files must be there before.
    Status put(const QString &collection, const Value &value, const UnknownMembers &unknown);
    Status remove(const QString &collection, const ItemValue &present);
    /// Writes what is still waiting.
    Status flush();

    qint64 written() const { return m_written; }
    qint64 filesWritten() const { return m_filesWritten; }
    qint64 equal() const { return m_equal; }

private:
    ItemValue present(const QString &collection, const QString &id);
    Status flushWhenFull();

    Storage &m_storage;
    QSet<QString> m_filled;               ///< collections that were not empty at the start
    std::optional<QSet<QString>> m_files; ///< ids of the contents that are there, once it was asked
    std::unique_ptr<Snapshot> m_snapshot; ///< newer than the last batch
    QList<Write> m_deletions;
    QList<Write> m_writes;
    qint64 m_written = 0;
    qint64 m_filesWritten = 0;
    qint64 m_equal = 0;
};

} // namespace backdesk
