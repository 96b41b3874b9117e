// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqliteFileStore.h"
#include "core/storage/sql/SqliteIndexes.h"
#include "core/storage/sql/SqliteWatcher.h"
#include "core/storage/sql/SqliteWriter.h"
#include "core/storage/Storage.h"

namespace backdesk
{

/// Items in an sqlite database (3.38 or later), a table per collection. Only what is asked for is read, so
/// that memory does not grow with the data.
///
/// Several processes may use the file at once; what others change is told within half a second.
class SqliteStorage : public Storage
{
public:
    /// ReadOnly: beside a process that serves it; apply() fails.
    enum class Mode { ReadWrite, ReadOnly };
    explicit SqliteStorage(const QString &path, Mode mode = Mode::ReadWrite, qint64 mostPages = 0);
    ~SqliteStorage() override;
    Q_DISABLE_COPY_MOVE(SqliteStorage)

    const QString &path() const { return m_database.path(); }
    Status open(const QList<StoredCollection> &collections) override;
    std::unique_ptr<Snapshot> snapshot() const override;
    std::unique_ptr<Snapshot> newest() const override;
    Status apply(const QList<Write> &batch, const std::function<void()> &ordered = {}) override;
    /// Moves what stands in the write-ahead log into the file itself, and waits for indexes.
    Status settle() override;
    QList<StorageProblem> problems() const override { return m_database.problems(); }
    FileStore &files() override { return m_files; }
    void close() override;
    QString typeName() const override { return QStringLiteral("sqlite"); }
    bool isExclusive() const override { return false; }

    /// Looks through the whole file, which takes long; what is wrong is added to problems().
    Status checkIntegrity();

private:
    Status openForWriting();
    Status openForReading();
    Result<bool> noteOpening(SqliteConnection &connection);
    QString openNote() const;
    void demandIndexes();
    void demandIndexes(SqliteTable &table, const DictType &type, const QStringList &path);

    // Used by readers too, which change nothing that can be seen.
    mutable SqliteDatabase m_database;
    Mode m_mode;
    mutable SqliteWriter m_writer;
    mutable SqliteIndexes m_indexes;
    SqliteWatcher m_watcher;
    SqliteFileStore m_files;
    bool m_isOpen = false;
    std::mutex m_checkMutex;
    SqliteConnection *m_checking = nullptr;
    bool m_isClosing = false;
    std::thread m_check;
};

} // namespace backdesk
