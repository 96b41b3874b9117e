// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/BackupWriter.h"

#include "core/storage/FileSystem.h"
#include "core/value/Binary.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>

namespace backdesk
{

namespace
{

QByteArray sizeBytes(qsizetype size)
{
    QByteArray bytes(sizeof(quint32), Qt::Uninitialized);
    qToLittleEndian(quint32(size), bytes.data());
    return bytes;
}

Value toValue(const BackupHeader &header)
{
    ValueMap counts;
    for (auto it = header.counts.begin(); it != header.counts.end(); ++it)
        counts.set(it.key(), it.value());
    ValueMap map;
    map.set(QStringLiteral("application"), header.application);
    map.set(QStringLiteral("created"), header.created);
    map.set(QStringLiteral("items"), counts);
    return map;
}

} // namespace

Value BackupItem::whole() const
{
    Value all = value;
    unknown.putInto(all);
    return all;
}

BackupWriter::BackupWriter(const QString &path) : m_file(path), m_hash(QCryptographicHash::Sha256)
{
}

Error BackupWriter::failure() const
{
    return m_file.error() == QFileDevice::ResourceError
               ? writeError(m_file.fileName(), ENOSPC)
               : Error{ErrorKind::Unavailable,
                       {},
                       Message(QT_TRANSLATE_NOOP("core", "%1 cannot be written: %2."),
                               {m_file.fileName(), m_file.errorString()})};
}

Status BackupWriter::begin(const BackupHeader &header)
{
    if (QFileInfo::exists(m_file.fileName())) {
        return Error{ErrorKind::Conflict,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "The file %1 exists already."), {m_file.fileName()})};
    }
    if (!m_file.open(QIODevice::WriteOnly))
        return failure();
    const Status written = write(QByteArray(backup::magic, backup::magicBytes));
    if (!written)
        return written;
    m_block.append(char(backup::Record::Header));
    appendBinary(m_block, toValue(header));
    return Done{};
}

Status BackupWriter::add(const BackupItem &item)
{
    m_block.append(char(backup::Record::Item));
    appendBinaryText(m_block, item.collection);
    appendBinary(m_block, item.value);
    item.unknown.appendBinary(m_block);
    return closeFullBlock();
}

Status BackupWriter::add(const BackupFile &file)
{
    m_block.append(char(backup::Record::File));
    appendBinaryText(m_block, file.id);
    appendBinaryBytes(m_block, file.content);
    return closeFullBlock();
}

Status BackupWriter::finish(const DataSum &sum)
{
    m_block.append(char(backup::Record::End));
    appendVarint(m_block, quint64(sum.items.count()));
    appendVarint(m_block, quint64(sum.files.count()));
    m_block.append(QByteArray::fromHex(sum.hex()));
    Status status = closeBlock();
    if (status)
        status = write(sizeBytes(0));
    if (status)
        status = write(m_hash.result());
    if (!status)
        return status;
    if (!m_file.commit()) // flushes it to the disk first
        return failure();
    const QString folder = QFileInfo(m_file.fileName()).absolutePath();
    const int error = FileSystem().syncFolder(folder);
    return error == 0 ? Status(Done{}) : Status(writeError(folder, error));
}

Status BackupWriter::closeFullBlock()
{
    return m_block.size() < backup::wantedBlock ? Status(Done{}) : closeBlock();
}

Status BackupWriter::closeBlock()
{
    const QByteArray packed = qCompress(m_block, 1); // higher levels take five times as long for a tenth
    m_block.clear();
    const Status written = write(sizeBytes(packed.size()));
    return written ? write(packed) : written;
}

Status BackupWriter::write(const QByteArray &bytes)
{
    m_hash.addData(bytes);
    return m_file.write(bytes) == bytes.size() ? Status(Done{}) : Status(failure());
}

} // namespace backdesk
