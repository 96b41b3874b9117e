// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/MappingReader.h"
#include "core/storage/choice/StorageChoice.h"

#include <optional>

namespace backdesk
{

/// Reads where collections are kept: `storage:` of the application and of single collections.
class StorageReader
{
public:
    /// Paths are relative to the description's folder, or below `dataFolder` where that is not empty.
    StorageReader(QString folder, QString dataFolder);

    /// For all collections that say nothing themselves.
    void readDefault(const Entry &entry);
    /// `entry` is what the collection says.
    void readFor(const QString &collection, const std::optional<Entry> &entry);
    /// What is named alike is one storage.
    QList<StoragePart> parts() const { return m_parts; }

private:
    std::optional<StorageChoice> read(const Entry &entry);
    std::optional<QString> readPath(MappingReader &storage, StorageType type) const;
    std::optional<QString> readAddress(MappingReader &storage) const;
    QString absolute(const QString &path) const;
    void checkPlace(const Entry &entry, const StorageChoice &choice);

    QString m_folder;
    QString m_dataFolder;
    std::optional<StorageChoice> m_default;
    QList<StorageChoice> m_known;
    QList<StoragePart> m_parts;
};

} // namespace backdesk
