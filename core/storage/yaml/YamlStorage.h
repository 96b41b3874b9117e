// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileSystem.h"
#include "core/storage/FolderFileStore.h"
#include "core/storage/MemoryTables.h"
#include "core/storage/UnknownMembers.h"

#include <QHash>
#include <QString>

#include <map>

namespace backdesk
{

class FileBatch;

/// Items as YAML files that people can read, edit and keep in git: a folder per collection, `<_id>.yml` per
/// item. All of them are in memory; every write is on the disk before it is told.
///
/// Meant for one process at a time.
class YamlStorage : public Storage
{
public:
    explicit YamlStorage(QString folder, std::shared_ptr<FileSystem> files = {});

    const QString &folder() const { return m_folder; }
    Status open(const QList<StoredCollection> &collections) override;
    std::unique_ptr<Snapshot> snapshot() const override { return m_tables.snapshot(); }
    /// Conflict also when a new item's file exists although it is no known item: it was set aside at open(),
    /// or somebody put it there meanwhile.
    Status apply(const QList<Write> &batch, const std::function<void()> &ordered = {}) override;
    QList<StorageProblem> problems() const override { return m_problems; }
    /// In the folder `_files`, which no collection can be called.
    FileStore &files() override { return m_fileStore; }
    QString typeName() const override { return QStringLiteral("yaml"); }

private:
    struct Found; ///< what open() reads of a collection

    QString folderOf(const QString &collection) const;
    QString fileOf(const QString &collection, const QString &id) const;
    Status openCollection(const StoredCollection &collection);
    Found readFiles(const QStringList &names, const StoredCollection &collection) const;
    void readFile(const QString &name, const StoredCollection &collection, Found &found) const;
    Status persist(const QList<Write> &batch);
    Status stage(FileBatch &files, const Write &write) const;
    UnknownMembers unknownOf(const Write &write) const;

    QString m_folder;
    std::shared_ptr<FileSystem> m_files;
    FolderFileStore m_fileStore;
    MemoryTables m_tables;
    std::map<QString, QHash<QString, UnknownMembers>> m_unknown; // by collection and id; the writer's
    QList<StorageProblem> m_problems;
};

} // namespace backdesk
