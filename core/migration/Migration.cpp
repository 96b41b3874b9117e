// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/Migration.h"

#include "core/migration/Fitting.h"
#include "core/migration/FolderBackup.h"
#include "core/migration/RawAccess.h"
#include "core/migration/RawItems.h"
#include "core/storage/yaml/DataFolder.h"
#include "core/storage/yaml/ItemFile.h"
#include "core/storage/yaml/JournalReader.h"
#include "core/storage/yaml/YamlStorage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace backdesk
{

namespace
{

/// Stands in the folder while files are replaced, and names the backup.
QString markOf(const QString &folder)
{
    return folder + QLatin1String("/.migration");
}

Value whole(const MigrationItem &item, bool dropUnknown)
{
    Value value = item.value;
    if (!dropUnknown)
        item.unknown.putInto(value);
    return value;
}

} // namespace

Migration::Migration(const Backoffice &backoffice, QString folder, MigrationOptions options,
                     std::shared_ptr<FileSystem> files)
    : m_backoffice(backoffice),
      m_folder(std::move(folder)),
      m_options(std::move(options)),
      m_files(files ? std::move(files) : std::make_shared<FileSystem>())
{
}

Migration::Counter Migration::counter(MigrationProgress::Step step) const
{
    return [this, step](qint64 done, qint64 total) {
        if (onProgress)
            onProgress({step, done, total});
    };
}

Message Migration::interruption(const QString &folder)
{
    QFile mark(markOf(folder));
    if (!mark.open(QIODevice::ReadOnly))
        return {};
    return Message(QT_TRANSLATE_NOOP("core",
                                     "A migration of %1 was interrupted, so that it holds old and new "
                                     "items. Everything as it was before is in %2: put that in its "
                                     "place, then migrate again."),
                   {folder, QString::fromUtf8(mark.readAll())});
}

/// Keeps others out, and puts what a crash has left in the journal into the files.
Status Migration::takeFolder()
{
    m_lock.release();
    const DataFolder folder(m_folder);
    if (!QFileInfo::exists(m_folder))
        return Done{};
    const auto segments = JournalReader::segments(folder.journal());
    if (!segments)
        return segments.errors();
    if (!segments->isEmpty()) {
        QList<StoredCollection> collections;
        for (const auto &collection : m_backoffice.collections())
            collections.append({collection->name(), collection->type()});
        YamlStorage storage(m_folder, m_files);
        Status finished = storage.open(collections);
        if (finished)
            finished = storage.settle();
        if (!finished)
            return finished;
    }
    return m_lock.take(folder.lock(), *m_files);
}

Result<MigrationReport> Migration::plan()
{
    m_fits = false;
    m_work.clear();
    if (const Message left = interruption(m_folder); !left.isEmpty())
        return Error{ErrorKind::Conflict, {}, left};
    const Status taken = takeFolder();
    if (!taken)
        return taken.errors();
    const RawItems files(m_backoffice, m_folder);
    auto items = files.read(counter(MigrationProgress::Step::Read));
    if (!items)
        return items.errors();
    m_items = std::move(*items);
    const Status scripted = runScript();
    if (!scripted)
        return scripted.errors();
    Fitting(m_backoffice, m_items).run(counter(MigrationProgress::Step::Check));
    MigrationReport told = report();
    told.unknownFolders = files.unknownFolders();
    m_fits = told.isGood();
    return told;
}

Status Migration::runScript()
{
    if (m_options.script.isEmpty())
        return Done{};
    const auto script = MigrationScript::load(m_options.script, m_backoffice);
    if (!script)
        return script.errors();
    RawAccess access(m_backoffice, m_items);
    Environment environment(m_backoffice.extended(CurrentUser()), &access);
    const Counter count = counter(MigrationProgress::Step::Script);
    qint64 done = 0;
    for (MigrationItem &item : m_items) {
        count(++done, qint64(m_items.size()));
        if (!item.isGood() || !item.raw.asMap() || !script->hasFunction(*item.collection))
            continue;
        const auto made = script->migrated(item, environment);
        if (made) {
            item.isDeleted = !made->has_value();
            item.value = made->value_or(Value());
            continue;
        }
        if (made.error().kind == ErrorKind::Internal) { // the next items would take as long
            return Error{
                ErrorKind::Internal,
                {},
                Message(QT_TRANSLATE_NOOP("core", "%1: %2"), {item.file, made.error().message.text()})};
        }
        item.refuse(made.error().path, made.error().message);
    }
    return Done{};
}

MigrationReport Migration::report()
{
    MigrationReport report;
    for (const auto &collection : m_backoffice.collections())
        report.collections.append({collection->name(), 0, {}});
    qsizetype at = 0;
    for (MigrationItem &item : m_items) {
        while (report.collections[at].name != item.collection->name())
            ++at;
        MigrationReport::Collection &collection = report.collections[at];
        ++collection.count;
        ++report.count;
        const MigrationReport::Item told = reportOf(item);
        if (told.fate == MigrationReport::Fate::Same) {
            item.text.clear(); // never looked at again
        } else {
            m_work.push_back(&item);
            ++(told.fate == MigrationReport::Fate::Deleted ? report.deleted : report.changed);
        }
        report.refused += told.problems.isEmpty() ? 0 : 1;
        if (told.fate != MigrationReport::Fate::Same || !told.unknown.isEmpty() || !told.problems.isEmpty())
            collection.items.append(told);
    }
    return report;
}

MigrationReport::Item Migration::reportOf(MigrationItem &item)
{
    using Fate = MigrationReport::Fate;
    MigrationReport::Item told{item.id, Fate::Same, {}, {}, item.problems};
    if (!item.isGood())
        return told;
    if (item.isDeleted) {
        told.fate = Fate::Deleted;
        return told;
    }
    const Value after = whole(item, m_options.dropUnknown);
    told.differences = differences(item.raw, after);
    told.fate = told.differences.isEmpty() ? Fate::Same : Fate::Changed;
    if (!m_options.dropUnknown && !item.unknown.isEmpty())
        told.unknown = differences(item.value, after);
    return told;
}

Result<QString> Migration::apply()
{
    if (!m_fits) {
        return Error{
            ErrorKind::Invalid,
            {},
            Message(QT_TRANSLATE_NOOP("core", "Nothing is written as long as an item does not fit."))};
    }
    if (m_work.empty()) {
        m_lock.release();
        return QString();
    }
    auto backup = FolderBackup(*m_files).make(m_folder, counter(MigrationProgress::Step::BackUp));
    if (!backup)
        return backup;
    FileBatch batch(*m_files);
    Status status = stage(batch);
    if (status)
        status = checkUntouched();
    if (status)
        status = commit(batch, *backup);
    m_fits = false; // it is done, or the plan has become old
    m_lock.release();
    if (status)
        return backup;
    if (interruption(m_folder).isEmpty())
        FolderBackup::discard(*backup);
    return status.errors();
}

Status Migration::stage(FileBatch &batch)
{
    const Counter count = counter(MigrationProgress::Step::Write);
    qint64 done = 0;
    for (const MigrationItem *item : m_work) {
        if (item->isDeleted) {
            batch.stageRemoval(item->file);
        } else {
            const Status staged = batch.stage(item->file, newText(*item));
            if (!staged)
                return staged;
        }
        count(++done, qint64(m_work.size()));
    }
    return Done{};
}

QByteArray Migration::newText(const MigrationItem &item) const
{
    return ItemFile::write(whole(item, m_options.dropUnknown), {});
}

/// Somebody may have worked with the data after it was read.
Status Migration::checkUntouched() const
{
    for (const MigrationItem *item : m_work) {
        QFile file(item->file);
        if (!file.open(QIODevice::ReadOnly) || file.readAll() != item->text) {
            return Error{ErrorKind::Stale,
                         {},
                         Message(QT_TRANSLATE_NOOP("core", "%1 was changed meanwhile. Nothing was written."),
                                 {item->file})};
        }
    }
    return Done{};
}

Status Migration::commit(FileBatch &batch, const QString &backup)
{
    const QString mark = markOf(m_folder);
    if (const int error = m_files->create(mark, backup.toUtf8()))
        return writeError(mark, error);
    const int error = m_files->syncFolder(m_folder);
    const Status committed = error == 0 ? batch.commit() : Status(writeError(m_folder, error));
    // What could not be put back leaves the mark: the folder needs its backup.
    if (!committed && committed.errors().size() > 1)
        return committed;
    const int left = m_files->remove(mark);
    if (left == 0 || !committed)
        return committed;
    return Error{
        ErrorKind::Unavailable,
        {},
        Message(QT_TRANSLATE_NOOP("core", "Everything was written, but %1 has to be removed by hand: %2."),
                {mark, systemErrorText(left)})};
}

} // namespace backdesk
