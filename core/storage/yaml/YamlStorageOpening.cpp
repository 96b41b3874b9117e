// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/ItemLoader.h"
#include "core/storage/yaml/JournalReader.h"
#include "core/storage/yaml/Recovery.h"
#include "core/storage/yaml/SegmentPin.h"
#include "core/storage/yaml/TypeSignature.h"
#include "core/storage/yaml/YamlStorage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <set>

namespace backdesk
{

namespace
{

Error cannotUse(const QString &folder, int error)
{
    return {ErrorKind::Unavailable,
            {},
            Message(QT_TRANSLATE_NOOP("core", "The folder %1 cannot be used: %2."),
                    {folder, systemErrorText(error)})};
}

dev_t deviceOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_dev : 0;
}

} // namespace

Status YamlStorage::open(const QList<StoredCollection> &collections)
{
    m_tables.open(collections);
    m_collections = collections;
    m_itemFiles.setCollections(collections);
    for (const StoredCollection &collection : collections)
        m_signatures.insert(collection.name, typeSignature(*collection.type));
    if (m_mode == Mode::ReadOnly)
        return readOnce(collections);
    const Status prepared = prepare(collections);
    if (!prepared)
        return prepared;
    QStringList names;
    for (const StoredCollection &collection : collections)
        names.append(collection.name);
    const Status watched = m_watch.watch(m_folder.path(), names);
    if (!watched)
        m_problems.set(m_folder.path(), watched.error().message);
    const Status recovered = recover(collections);
    if (!recovered) {
        m_watch.stop();
        m_lock.release();
        return recovered;
    }
    m_isOpen = true;
    watchFiles();
    return Done{};
}

/// Makes the folders and keeps others out.
Status YamlStorage::prepare(const QList<StoredCollection> &collections)
{
    const Status made = makeFolders(collections);
    if (!made)
        return made;
    const Status locked = m_lock.take(m_folder.lock(), *m_files);
    if (!locked)
        return locked;
    if (const int error = m_files->syncFolder(m_folder.path()))
        return cannotUse(m_folder.path(), error);
    return Done{};
}

Status YamlStorage::makeFolders(const QList<StoredCollection> &collections)
{
    if (const int error = m_files->makeFolderSafely(m_folder.path()))
        return cannotUse(m_folder.path(), error);
    QStringList folders = {m_folder.journal()};
    for (const StoredCollection &collection : collections)
        folders.append(m_folder.collection(collection.name));
    for (const QString &folder : std::as_const(folders)) {
        if (const int error = m_files->makeFolder(folder))
            return cannotUse(folder, error);
    }
    // What is above is of no account where it cannot be synced: it is not ours.
    m_files->syncFolder(QFileInfo(m_folder.path()).absolutePath());
    return Done{};
}

/// Removes what a process left that ended while it wrote, and tells what was kept for people.
void YamlStorage::tidyUp(const QString &collection, const QStringList &others)
{
    const QString folder = m_folder.collection(collection) + u'/';
    for (const QString &name : others) {
        if (ItemFiles::isTemporary(name))
            m_files->remove(folder + name); // harmless if it stays
        else if (ItemFiles::isKept(name))
            m_problems.set(folder + name, ItemFiles::keptMessage());
    }
}

Result<std::vector<LoadedCollection>> YamlStorage::load(const QList<StoredCollection> &collections)
{
    const auto cache = ItemCache::open(m_folder.cache());
    ItemLoader loader(m_folder, cache.get());
    loader.onProgress = onOpenProgress;
    return loader.load(collections);
}

Status YamlStorage::recover(const QList<StoredCollection> &collections)
{
    auto disks = openDisks(collections);
    if (!disks)
        return disks.errors();
    const auto journal = JournalReader::read(m_folder.journal());
    if (!journal)
        return journal.errors();
    const auto started = std::chrono::system_clock::now();
    auto loaded = load(collections);
    if (!loaded)
        return loaded.errors();
    m_cache.keepLoaded(collections, *loaded, started);
    for (size_t i = 0; i < loaded->size(); ++i) {
        const QString &name = collections[qsizetype(i)].name;
        m_known.load(name, (*loaded)[i].items);
        tidyUp(name, (*loaded)[i].others);
    }
    Recovery recovery(m_folder, collections);
    recovery.apply(*loaded, *journal);
    for (const StoredKey &key : recovery.foreign())
        m_known.remove(key);
    m_hidden = recovery.hidden();
    show(collections, std::move(*loaded));
    tellJournal(*journal);
    // Their own names go with the next checkpoint.
    for (const QString &segment : journal->damaged)
        m_files->link(segment, segment + QLatin1String(".damaged"));

    m_journal.start(journal->segments, journal->lastSegment, journal->lastSequence);
    const QList<StoredKey> keys = journal->entries.keys();
    m_writer.start(std::move(*disks), {keys.begin(), keys.end()}, recovery.toWrite());
    return Done{};
}

/// One file on each disk: collections may be links or mounts.
Result<std::vector<OpenFile>> YamlStorage::openDisks(const QList<StoredCollection> &collections)
{
    QStringList folders = {m_folder.path()};
    for (const StoredCollection &collection : collections)
        folders.append(m_folder.collection(collection.name));
    std::vector<OpenFile> disks;
    std::set<dev_t> known;
    for (const QString &folder : std::as_const(folders)) {
        if (!known.insert(deviceOf(folder)).second)
            continue;
        OpenFile disk;
        if (const int error = m_files->openFolder(folder, disk))
            return cannotUse(folder, error);
        disks.push_back(std::move(disk));
    }
    return disks;
}

/// Files, then the journal; again when the journal was shortened meanwhile, because what it lost is only in
/// files that may have been read before.
Status YamlStorage::readOnce(const QList<StoredCollection> &collections)
{
    constexpr int attempts = 10;
    for (int attempt = 1;; ++attempt) {
        const auto before = JournalReader::segments(m_folder.journal());
        if (!before)
            return before.errors();
        const SegmentPin pin(before->value(0));
        auto loaded = load(collections);
        if (!loaded)
            return loaded.errors();
        const auto journal = JournalReader::read(m_folder.journal());
        const bool isLast = attempt == attempts;
        if (!journal && isLast)
            return journal.errors();
        const bool isWhole = journal && !journal->hasGap && journal->segments.value(0) == before->value(0) &&
                             (before->isEmpty() || pin.isHeld());
        if (!isWhole && !isLast)
            continue;
        Recovery recovery(m_folder, collections);
        recovery.apply(*loaded, *journal);
        show(collections, std::move(*loaded));
        tellJournal(*journal);
        return Done{};
    }
}

void YamlStorage::tellJournal(const JournalContents &journal)
{
    QMap<QString, QList<StorageProblem>> problems;
    for (const StorageProblem &problem : journal.problems)
        problems[problem.place].append(problem);
    for (auto each = problems.begin(); each != problems.end(); ++each)
        m_problems.set(each.key(), each.value());
}

void YamlStorage::show(const QList<StoredCollection> &collections, std::vector<LoadedCollection> loaded)
{
    for (size_t i = 0; i < loaded.size(); ++i) {
        std::vector<ItemValue> items;
        items.reserve(loaded[i].items.size());
        for (LoadedItem &item : loaded[i].items)
            items.push_back(std::move(item.item));
        m_tables.load(collections[qsizetype(i)].name, std::move(items));
        for (const auto &broken : loaded[i].broken)
            m_problems.set(broken.path, broken.problems);
    }
}

} // namespace backdesk
