// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/MigrationReport.h"
#include "core/migration/MigrationScript.h"
#include "core/model/Backoffice.h"
#include "core/storage/FileSystem.h"
#include "core/storage/yaml/FileBatch.h"
#include "core/storage/yaml/FolderLock.h"
#include "core/value/Result.h"

#include <QString>

#include <functional>
#include <memory>

namespace backdesk
{

struct MigrationOptions {
    QString script;           ///< an ES module; empty: none
    bool dropUnknown = false; ///< members that the description does not know go
};

/// How far a migration is.
struct MigrationProgress {
    enum class Step { Read, Script, Check, BackUp, Write };
    Step step = Step::Read;
    qint64 done = 0;
    qint64 total = 0;
};

/// Makes everything that a yaml storage holds fit the description: plan() tells what that means, apply() does
/// it, all or nothing. Keeps others out of the folder; the backoffice must not be open.
///
/// Used by one thread.
class Migration
{
public:
    /// `folder` is that of the storage. `backoffice` must outlive the migration.
    Migration(const Backoffice &backoffice, QString folder, MigrationOptions options,
              std::shared_ptr<FileSystem> files = {});

    /// Called for every item and step; set it before plan().
    std::function<void(const MigrationProgress &)> onProgress;

    /// Reads and checks everything and changes nothing, but finishes what a crash has left in the journal.
    /// What is wrong with single items stands in the report. Errors: Malformed when the script cannot be
    /// used, Internal when one of its functions had to be stopped, Conflict when an earlier migration was
    /// interrupted, Unavailable, also when the folder is in use.
    Result<MigrationReport> plan();

    /// Writes what plan() told, after a backup. The backup's folder; empty when there was nothing to write.
    /// Errors, after which everything is as before: Invalid when an item does not fit, Stale when a file has
    /// changed since plan(), StorageFull, Unavailable. Where not even that was possible, and after a crash,
    /// interruption() tells.
    Result<QString> apply();

    /// Not empty: a migration of this folder ended in the middle of writing, and this is what to do.
    static Message interruption(const QString &folder);

private:
    Status takeFolder();
    using Counter = std::function<void(qint64, qint64)>;

    Counter counter(MigrationProgress::Step step) const;
    Status runScript();
    MigrationReport report();
    MigrationReport::Item reportOf(MigrationItem &item);
    Status stage(FileBatch &batch);
    Status checkUntouched() const;
    Status commit(FileBatch &batch, const QString &backup);
    QByteArray newText(const MigrationItem &item) const;

    const Backoffice &m_backoffice;
    QString m_folder;
    MigrationOptions m_options;
    std::shared_ptr<FileSystem> m_files;
    FolderLock m_lock; ///< from plan() to apply()
    MigrationItems m_items;
    std::vector<const MigrationItem *> m_work; ///< what has to be written
    bool m_fits = false;
};

} // namespace backdesk
