// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/yaml/ItemCache.h"
#include "core/value/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace backdesk
{

/// Writes the file of an ItemCache, beside the old one until it is whole.
class ItemCacheWriter
{
public:
    ItemCacheWriter(QString path, FileSystem &files);
    ~ItemCacheWriter();
    Q_DISABLE_COPY_MOVE(ItemCacheWriter)

    /// What is added from now on belongs to this collection.
    void startCollection(const QString &name, quint64 signature);
    void add(LoadedItem item);
    /// Puts it in the place of the old one. Of all that failed the first error is given.
    Status finish();

private:
    QString temporary() const { return m_path + QLatin1String(".tmp"); }
    void writeBlock();
    void append(QByteArrayView content);

    QString m_path;
    FileSystem &m_files;
    OpenFile m_file;
    int m_error = 0;                 // the first
    QByteArray m_head;               // of the present collection's blocks
    std::vector<LoadedItem> m_items; // of the present block
};

} // namespace backdesk
