// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/JournalFormat.h"

#include "core/value/Binary.h"
#include "core/value/Checksum.h"

#include <QtEndian>

namespace backdesk
{

namespace journalformat
{

namespace
{

constexpr QByteArrayView magic("BDJRNL");
constexpr QByteArrayView version("01");
constexpr qsizetype nameLength = 16;
constexpr qsizetype numberPlace = 8; // of a record

template <typename Number>
Number numberAt(QByteArrayView bytes, qsizetype place)
{
    return qFromLittleEndian<Number>(bytes.data() + place);
}

} // namespace

QByteArray header(quint64 segment, quint32 flags)
{
    QByteArray bytes;
    bytes.append(magic).append(version);
    appendFixed64(bytes, segment);
    appendFixed32(bytes, flags);
    appendFixed32(bytes, crc32c(bytes));
    return bytes;
}

std::optional<Header> readHeader(QByteArrayView bytes)
{
    if (bytes.size() < headerSize || !bytes.startsWith(magic))
        return {};
    const QByteArrayView given = bytes.sliced(magic.size(), version.size());
    if (given.contains('\0'))
        return {}; // a crash left the length, but not all of the content
    if (given != version)
        return Header{true};
    constexpr qsizetype checksumPlace = 20;
    if (crc32c(bytes.first(checksumPlace)) != numberAt<quint32>(bytes, checksumPlace))
        return {};
    return Header{false, numberAt<quint64>(bytes, 8), numberAt<quint32>(bytes, 16)};
}

QByteArray record(quint64 sequence, QByteArrayView payload)
{
    QByteArray numbered;
    appendFixed64(numbered, sequence);
    QByteArray bytes;
    bytes.reserve(recordOverhead + payload.size());
    appendFixed32(bytes, quint32(payload.size()));
    appendFixed32(bytes, crc32c(payload, crc32c(numbered)));
    return bytes.append(numbered).append(payload);
}

quint64 possibleSequence(QByteArrayView bytes)
{
    if (bytes.size() < recordOverhead)
        return 0;
    const auto size = qsizetype(numberAt<quint32>(bytes, 0));
    const bool isPossible = size > 0 && size <= largestPayload && size <= bytes.size() - recordOverhead;
    return isPossible ? numberAt<quint64>(bytes, numberPlace) : 0;
}

std::optional<Record> readRecord(QByteArrayView bytes)
{
    if (possibleSequence(bytes) == 0)
        return {};
    const auto size = qsizetype(numberAt<quint32>(bytes, 0));
    if (crc32c(bytes.sliced(numberPlace, size + 8)) != numberAt<quint32>(bytes, 4))
        return {};
    return Record{numberAt<quint64>(bytes, numberPlace), bytes.sliced(recordOverhead, size)};
}

QString segmentName(quint64 segment)
{
    return QString::number(segment).rightJustified(nameLength, u'0');
}

quint64 segmentNumber(const QString &name)
{
    bool isNumber = false;
    const quint64 number = name.toULongLong(&isNumber);
    return isNumber && name == segmentName(number) ? number : 0;
}

} // namespace journalformat

namespace
{

/// What stands for an item that is gone, and what else belongs to one that is there.
enum Kind : quint8 { removed = 0, plain = 1, withUnknown = 2 };

std::optional<JournalEntry> readEntry(BinaryReader &reader)
{
    JournalEntry entry;
    entry.key.collection = reader.name();
    entry.key.id = reader.text();
    const quint8 kind = reader.byte();
    if (reader.failed() || kind > withUnknown)
        return {};
    if (kind == removed)
        return entry;
    entry.signature = reader.fixed64();
    auto value = readBinary(reader);
    if (!value || !value->asMap())
        return {};
    const auto item = std::make_shared<StoredItem>(std::move(*value));
    if (kind == withUnknown) {
        auto unknown = UnknownMembers::readBinary(reader);
        if (!unknown)
            return {};
        item->unknown = std::move(*unknown);
    }
    entry.item = item;
    return entry;
}

} // namespace

quint32 itemChecksum(const ItemValue &item)
{
    if (!item)
        return 0;
    QByteArray bytes;
    appendBinary(bytes, *item);
    StoredItem::of(item).unknown.appendBinary(bytes);
    return crc32c(bytes);
}

JournalBatch::JournalBatch(QByteArray &payload, qsizetype count) : m_payload(payload)
{
    appendVarint(payload, quint64(count));
}

void JournalBatch::addItem(const StoredKey &key, quint64 signature, const Value &value,
                           const UnknownMembers &unknown)
{
    appendBinaryText(m_payload, key.collection);
    appendBinaryText(m_payload, key.id);
    m_payload.append(char(unknown.isEmpty() ? plain : withUnknown));
    appendFixed64(m_payload, signature);
    appendBinary(m_payload, value);
    if (!unknown.isEmpty())
        unknown.appendBinary(m_payload);
}

void JournalBatch::addRemoval(const StoredKey &key)
{
    appendBinaryText(m_payload, key.collection);
    appendBinaryText(m_payload, key.id);
    m_payload.append(char(removed));
}

std::optional<QList<JournalEntry>> readJournalEntries(QByteArrayView payload)
{
    QList<JournalEntry> entries;
    BinaryReader reader(payload);
    while (!reader.atEnd()) {
        for (qsizetype left = reader.count(); left > 0; --left) {
            auto entry = readEntry(reader);
            if (!entry)
                return {};
            entries.append(std::move(*entry));
        }
    }
    if (reader.failed())
        return {};
    return entries;
}

} // namespace backdesk
