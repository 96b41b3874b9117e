// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/ItemCache.h"

#include "core/storage/ValuePool.h"
#include "core/value/Binary.h"
#include "core/value/Checksum.h"

namespace backdesk
{

namespace
{

constexpr qsizetype headSize = 8; // of a block: length, checksum

std::optional<ItemCache::Block> blockOf(QByteArrayView payload)
{
    BinaryReader reader(payload);
    ItemCache::Block block;
    block.collection = reader.text();
    block.signature = reader.fixed64();
    block.content = payload;
    if (reader.failed())
        return {};
    return block;
}

FileStamp readStamp(BinaryReader &reader)
{
    FileStamp stamp;
    stamp.size = qint64(reader.varint());
    stamp.modified = qint64(reader.fixed64());
    stamp.inode = reader.varint();
    return stamp;
}

std::shared_ptr<StoredItem> readItem(BinaryReader &reader)
{
    auto value = readBinary(reader);
    auto unknown = UnknownMembers::readBinary(reader);
    if (!value || !unknown)
        return {};
    auto item = std::make_shared<StoredItem>(std::move(*value));
    item->unknown = std::move(*unknown);
    return item;
}

} // namespace

std::unique_ptr<ItemCache> ItemCache::open(const QString &path)
{
    std::unique_ptr<ItemCache> cache(new ItemCache);
    cache->m_file.setFileName(path);
    if (!cache->m_file.open(QIODevice::ReadOnly))
        return {};
    const qint64 size = cache->m_file.size();
    const uchar *content = size > 0 ? cache->m_file.map(0, size) : nullptr;
    if (!content || !cache->findBlocks({content, size}))
        return {};
    return cache;
}

bool ItemCache::findBlocks(QByteArrayView content)
{
    if (!content.startsWith(magic()))
        return false;
    BinaryReader reader(content.sliced(magic().size()));
    while (reader.left() >= headSize) {
        const quint32 length = reader.fixed32();
        reader.fixed32(); // the checksum is asked by who reads the block
        const QByteArrayView payload = reader.take(length);
        auto block = reader.failed() ? std::nullopt : blockOf(payload);
        if (!block)
            break;
        m_blocks.push_back(std::move(*block));
    }
    return true;
}

void ItemCache::read(const Block &block, const IsCurrent &isCurrent, ValuePool &pool,
                     std::vector<LoadedItem> &items)
{
    const char *head = block.content.data() - sizeof(quint32);
    if (BinaryReader({head, sizeof(quint32)}).fixed32() != crc32c(block.content))
        return;
    BinaryReader reader(block.content);
    reader.onShared = [&pool](Value value) { return pool.shared(std::move(value)); };
    reader.text();
    reader.fixed64();
    while (!reader.atEnd()) {
        const QByteArrayView id = reader.bytes();
        const FileStamp stamp = readStamp(reader);
        // Read in any case: items that follow may share something with it.
        auto item = readItem(reader);
        if (item && isCurrent(id, stamp))
            items.push_back({QString::fromLatin1(id), stamp, std::move(item)});
    }
}

} // namespace backdesk
