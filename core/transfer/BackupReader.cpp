// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/BackupReader.h"

#include "core/value/Binary.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace backdesk
{

BackupReader::BackupReader(const QString &path, const TransferControl &control)
    : m_file(path), m_control(control)
{
}

/// What was read is not what it must be: the disk may be to blame as well as the file.
Error BackupReader::damaged() const
{
    if (m_file.error() == QFileDevice::ReadError)
        return unreadable();
    return {ErrorKind::Malformed,
            {},
            Message(QT_TRANSLATE_NOOP("core", "The backup %1 is damaged."), {m_file.fileName()})};
}

Error BackupReader::unreadable() const
{
    return {ErrorKind::Unavailable,
            {},
            Message(QT_TRANSLATE_NOOP("core", "%1 cannot be read: %2."),
                    {m_file.fileName(), m_file.errorString()})};
}

Status BackupReader::open()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return unreadable();
    if (m_file.peek(backup::magicBytes) != QByteArray(backup::magic, backup::magicBytes)) {
        return Error{ErrorKind::Malformed,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "%1 is no backup that this version can read."),
                             {m_file.fileName()})};
    }
    const Status checked = checkBytes();
    return checked ? visit({}) : checked;
}

/// Whether everything before the hash at the end has this hash.
Status BackupReader::checkBytes()
{
    constexpr qint64 piece = 1 << 20;
    const qint64 end = m_file.size() - backup::hashBytes;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (m_file.pos() < end) {
        if (m_control.cancelled)
            return cancelledError();
        const QByteArray bytes = m_file.read(std::min(piece, end - m_file.pos()));
        if (bytes.isEmpty())
            return damaged();
        hash.addData(bytes);
        m_control.tell(TransferProgress::Step::CheckFile, m_file.pos(), end);
    }
    return m_file.readAll() == hash.result() ? Status(Done{}) : Status(damaged());
}

Status BackupReader::visit(const Visitors &visitors)
{
    if (!m_file.seek(backup::magicBytes))
        return damaged();
    m_hasEnd = false;
    for (;;) {
        const auto block = nextBlock();
        if (!block)
            return block.errors();
        if (block->isEmpty())
            return m_hasEnd ? Status(Done{}) : Status(damaged());
        const Status read = readBlock(*block, visitors);
        if (!read)
            return read;
    }
}

/// Unpacked; empty at the end.
Result<QByteArray> BackupReader::nextBlock()
{
    if (m_control.cancelled)
        return cancelledError();
    const QByteArray size = m_file.read(sizeof(quint32));
    if (size.size() != sizeof(quint32))
        return damaged();
    const auto packedSize = qsizetype(qFromLittleEndian<quint32>(size.constData()));
    if (packedSize == 0)
        return QByteArray();
    const QByteArray packed = m_file.read(packedSize);
    const QByteArray block = packed.size() == packedSize ? qUncompress(packed) : QByteArray();
    if (block.isEmpty())
        return damaged();
    return block;
}

Status BackupReader::readBlock(const QByteArray &block, const Visitors &visitors)
{
    BinaryReader reader(block);
    while (!reader.atEnd()) {
        const Status read = m_hasEnd ? Status(damaged()) : readRecord(reader, visitors);
        if (!read)
            return read;
    }
    return reader.failed() ? Status(damaged()) : Status(Done{});
}

Status BackupReader::readRecord(BinaryReader &reader, const Visitors &visitors)
{
    switch (backup::Record(reader.byte())) {
    case backup::Record::Header:
        return readHeader(reader);
    case backup::Record::Item: {
        const QString collection = reader.name();
        auto value = readBinary(reader);
        auto unknown = value ? UnknownMembers::readBinary(reader) : std::nullopt;
        if (!unknown || !value->asMap())
            return damaged();
        return visitors.item ? visitors.item({collection, std::move(*value), std::move(*unknown)})
                             : Status(Done{});
    }
    case backup::Record::File: {
        const QString id = reader.text();
        const QByteArrayView content = reader.bytes();
        if (reader.failed())
            return damaged();
        return visitors.file ? visitors.file({id, content.toByteArray()}) : Status(Done{});
    }
    case backup::Record::End:
        readEnd(reader);
        return Done{};
    }
    return damaged();
}

Status BackupReader::readHeader(BinaryReader &reader)
{
    const auto value = readBinary(reader);
    const ValueMap map = value ? value->map() : ValueMap();
    const Value created = map.value(u"created");
    if (!created.asDateTime())
        return damaged();
    m_header = {map.value(u"application").text(), *created.asDateTime(), {}};
    for (const auto &[collection, count] : map.value(u"items").map().members())
        m_header.counts.insert(collection, count.asInt() ? *count.asInt() : 0);
    return Done{};
}

void BackupReader::readEnd(BinaryReader &reader)
{
    m_items = qint64(reader.varint());
    m_files = qint64(reader.varint());
    m_hash = reader.take(backup::hashBytes).toByteArray().toHex();
    m_hasEnd = !reader.failed();
}

} // namespace backdesk
