// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/ItemCacheWriter.h"

#include "core/value/Binary.h"
#include "core/value/BinarySharing.h"
#include "core/value/Checksum.h"

#include <cerrno>

namespace backdesk
{

namespace
{

/// Enough to share much, few enough to give several threads something to do.
constexpr size_t itemsOfABlock = 2000;

} // namespace

ItemCacheWriter::ItemCacheWriter(QString path, FileSystem &files) : m_path(std::move(path)), m_files(files)
{
    m_error = m_files.openNew(temporary(), m_file);
    if (m_error == EEXIST && m_files.remove(temporary()) == 0) // of a process that ended while it wrote
        m_error = m_files.openNew(temporary(), m_file);
    append(ItemCache::magic());
}

ItemCacheWriter::~ItemCacheWriter()
{
    if (m_file.isOpen())
        m_files.remove(temporary());
}

void ItemCacheWriter::startCollection(const QString &name, quint64 signature)
{
    writeBlock();
    m_head.clear();
    appendBinaryText(m_head, name);
    appendFixed64(m_head, signature);
}

void ItemCacheWriter::add(LoadedItem item)
{
    m_items.push_back(std::move(item));
    if (m_items.size() >= itemsOfABlock)
        writeBlock();
}

void ItemCacheWriter::writeBlock()
{
    if (m_items.empty())
        return;
    BinarySharing sharing;
    for (const LoadedItem &item : m_items)
        sharing.count(*item.item);
    QByteArray payload = m_head;
    for (const LoadedItem &item : m_items) {
        appendBinaryBytes(payload, item.id.toLatin1());
        appendVarint(payload, quint64(item.stamp.size));
        appendFixed64(payload, quint64(item.stamp.modified));
        appendVarint(payload, item.stamp.inode);
        sharing.append(payload, *item.item);
        StoredItem::of(item.item).unknown.appendBinary(payload);
    }
    m_items.clear();
    QByteArray head;
    appendFixed32(head, quint32(payload.size()));
    appendFixed32(head, crc32c(payload));
    append(head);
    append(payload);
}

void ItemCacheWriter::append(QByteArrayView content)
{
    if (m_error == 0)
        m_error = m_files.append(m_file, content);
}

Status ItemCacheWriter::finish()
{
    writeBlock();
    m_file = {};
    if (m_error == 0)
        m_error = m_files.rename(temporary(), m_path);
    if (m_error == 0)
        return Done{};
    m_files.remove(temporary());
    return writeError(m_path, m_error);
}

} // namespace backdesk
