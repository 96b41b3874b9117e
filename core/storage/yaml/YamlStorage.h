// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileSystem.h"
#include "core/storage/FolderFileStore.h"
#include "core/storage/MemoryTables.h"
#include "core/storage/yaml/CacheKeeper.h"
#include "core/storage/yaml/DataFolder.h"
#include "core/storage/yaml/FolderLock.h"
#include "core/storage/yaml/FolderWatch.h"
#include "core/storage/yaml/GroupCommit.h"
#include "core/storage/yaml/HandEdits.h"
#include "core/storage/yaml/ItemFiles.h"
#include "core/storage/yaml/ItemWriter.h"
#include "core/storage/yaml/Journal.h"
#include "core/storage/yaml/KnownFiles.h"
#include "core/storage/yaml/ProblemList.h"

#include <QHash>
#include <QString>

#include <atomic>

namespace backdesk
{

struct JournalContents;
struct LoadedCollection;

/// Items as YAML files that people can read, edit and keep in git: a folder per collection, `<_id>.yml` per
/// item. All of them are in memory. A write is safe in the journal before it is told; the files follow.
///
/// One process at a time has a folder; others may read it (Mode::ReadOnly).
class YamlStorage : public Storage
{
public:
    enum class Mode {
        Normal,
        ReadOnly, ///< what the folder says at the moment of open(); writes nothing, locks nothing
    };
    explicit YamlStorage(QString folder, std::shared_ptr<FileSystem> files = {}, Mode mode = Mode::Normal);
    ~YamlStorage() override;

    const QString &folder() const { return m_folder.path(); }
    /// Unavailable also when another process has the folder; the message tells which.
    Status open(const QList<StoredCollection> &collections) override;
    std::unique_ptr<Snapshot> snapshot() const override { return m_tables.snapshot(); }
    std::unique_ptr<Snapshot> newest() const override { return m_tables.newest(); }
    /// Conflict also when a new item's file exists although it is no known item: it was set aside at open(),
    /// or somebody put it there meanwhile.
    Status apply(const QList<Write> &batch, const std::function<void()> &ordered = {}) override;
    /// Waits until the item files say everything and are on the disk.
    Status settle() override;
    QList<StorageProblem> problems() const override { return m_problems.all(); }
    /// In the folder `_files`, which no collection can be called.
    FileStore &files() override { return m_fileStore; }
    void close() override;
    QString typeName() const override { return QStringLiteral("yaml"); }

private:
    using Commit = GroupCommit::Commit;

    Status prepare(const QList<StoredCollection> &collections);
    Status makeFolders(const QList<StoredCollection> &collections);
    void tidyUp(const QString &collection, const QStringList &others);
    Status recover(const QList<StoredCollection> &collections);
    Result<std::vector<OpenFile>> openDisks(const QList<StoredCollection> &collections);
    Status readOnce(const QList<StoredCollection> &collections);
    Result<std::vector<LoadedCollection>> load(const QList<StoredCollection> &collections);
    void show(const QList<StoredCollection> &collections, std::vector<LoadedCollection> loaded);
    void tellJournal(const JournalContents &journal);

    Status accept(const QList<Write> &batch) const;
    Status checkFile(const StoredKey &key) const;
    QByteArray payloadOf(const QList<Write> &batch, const QList<ItemValue> &staged) const;
    Status stage(const QList<Write> &batch, Commit &commit);
    Status save(const GroupCommit::Group &group);
    Status saveInJournal(const GroupCommit::Group &group);
    QByteArray unsavedState() const;
    ItemValue safeItem(const StoredKey &key) const;
    QStringList endSegment(const std::function<void()> &atEnd);

    void watchFiles();
    Result<QList<HandEdit>> adopt(const QList<HandEdit> &edits);
    QList<HandEdit> takeable(const QList<HandEdit> &edits, QList<HandEdit> &left);
    void stage(const QList<HandEdit> &edits, Commit &commit);

    DataFolder m_folder;
    std::shared_ptr<FileSystem> m_files;
    Mode m_mode;
    FolderFileStore m_fileStore;
    MemoryTables m_tables;
    ProblemList m_problems;
    KnownFiles m_known;
    QList<StoredCollection> m_collections;
    QHash<QString, quint64> m_signatures; // by collection
    QHash<StoredKey, ItemValue> m_hidden; // items of the journal that cannot be shown
    FolderLock m_lock;
    mutable std::mutex m_journalMutex; // of the journal, and what follows a record
    Journal m_journal;
    std::atomic<qint64> m_journalSize = 0;
    CacheKeeper m_cache;
    ItemFiles m_itemFiles;
    GroupCommit m_commits;
    ItemWriter m_writer;
    FolderWatch m_watch;
    std::atomic<bool> m_isOpen = false;
};

} // namespace backdesk
