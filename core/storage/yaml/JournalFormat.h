// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoredItem.h"
#include "core/storage/yaml/DataFolder.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <optional>

namespace backdesk
{

/// The bytes of the journal, as docs/storage.md describes them.
namespace journalformat
{

/// Of a segment: it begins anew, what earlier segments hold is in it or in the item files.
constexpr quint32 beginsAnew = 1;

constexpr qsizetype headerSize = 24;
QByteArray header(quint64 segment, quint32 flags);
struct Header {
    bool isOfAnotherVersion = false;
    quint64 segment = 0;
    quint32 flags = 0;
};
/// Nothing when the bytes do not begin with one.
std::optional<Header> readHeader(QByteArrayView bytes);

constexpr qsizetype recordOverhead = 16;
/// More than a record can hold is not accepted.
constexpr qsizetype largestPayload = 1 << 30;
QByteArray record(quint64 sequence, QByteArrayView payload);
struct Record {
    quint64 sequence = 0;
    QByteArrayView payload;
};
/// The record at the beginning of the bytes; nothing when none is there whole.
std::optional<Record> readRecord(QByteArrayView bytes);
/// Its number if it were one; 0 when it cannot be.
quint64 possibleSequence(QByteArrayView bytes);

QString segmentName(quint64 segment);
/// 0 when it is no segment's name.
quint64 segmentNumber(const QString &name);

} // namespace journalformat

/// What became of an item.
struct JournalEntry {
    StoredKey key;
    ItemValue item;        ///< a StoredItem; null: it was deleted
    quint64 signature = 0; ///< of the type that decoded the item
    /// Of what the item was before, as far as the journal knows.
    QList<quint32> earlier = {};
};

/// Tells states of an item apart.
quint32 itemChecksum(const ItemValue &item);

/// Appends a batch to the payload of a record.
class JournalBatch
{
public:
    JournalBatch(QByteArray &payload, qsizetype count);
    void addItem(const StoredKey &key, quint64 signature, const Value &value, const UnknownMembers &unknown);
    void addRemoval(const StoredKey &key);

private:
    QByteArray &m_payload;
};

/// All entries of a payload, the oldest first; nothing when it is none.
std::optional<QList<JournalEntry>> readJournalEntries(QByteArrayView payload);

} // namespace backdesk
