// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileSystem.h"
#include "core/storage/StoredItem.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace backdesk
{

class ValuePool;

/// An item, and the state of the file it was read from.
struct LoadedItem {
    QString id;
    FileStamp stamp;
    ItemValue item; ///< a StoredItem
};

/// Items as they were read from their files, in one file that is read many times faster than theirs. Whether
/// an item's file still is in the state that was read must be asked for each. The file may be deleted at any
/// time; what is damaged in it is not given. docs/storage.md tells it byte by byte.
///
/// Thread rules: everything from any thread.
class ItemCache
{
public:
    /// Items of one collection that are read at once; lives as long as the cache.
    struct Block {
        QString collection;
        quint64 signature = 0; ///< typeSignature() of the type that the items are of
        QByteArrayView content;
    };
    using IsCurrent = std::function<bool(QByteArrayView id, const FileStamp &stamp)>;

    /// What the file begins with. Its last digit is the version of the format, which also changes when items
    /// are decoded in another way.
    static QByteArrayView magic() { return "BDITEMS1"; }
    /// Nothing when there is none that can be used.
    static std::unique_ptr<ItemCache> open(const QString &path);

    const std::vector<Block> &blocks() const { return m_blocks; }
    /// Appends the items of which `isCurrent` says that their file is as it was; none of a damaged block.
    static void read(const Block &block, const IsCurrent &isCurrent, ValuePool &pool,
                     std::vector<LoadedItem> &items);

private:
    ItemCache() = default;
    bool findBlocks(QByteArrayView content);

    QFile m_file; // mapped into memory
    std::vector<Block> m_blocks;
};

} // namespace backdesk
