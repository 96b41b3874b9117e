// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/YamlStorage.h"

#include "core/storage/yaml/FileBatch.h"
#include "core/storage/yaml/ItemFile.h"
#include "core/storage/ItemId.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <future>
#include <thread>

namespace backdesk
{

namespace
{

const QLatin1String suffix(".yml");

Error cannotUse(const QString &folder, const QString &reason)
{
    return {ErrorKind::Unavailable,
            {},
            Message(QT_TRANSLATE_NOOP("core", "The folder %1 cannot be used: %2."), {folder, reason})};
}

Message cannotRead(const QString &reason)
{
    return Message(QT_TRANSLATE_NOOP("core", "The file cannot be read: %1."), {reason});
}

} // namespace

struct YamlStorage::Found {
    std::vector<ItemValue> items;
    QHash<QString, UnknownMembers> unknown;
    QList<StorageProblem> problems;

    void add(Found &&other)
    {
        items.insert(items.end(), other.items.begin(), other.items.end());
        unknown.insert(other.unknown);
        problems += other.problems;
    }
};

YamlStorage::YamlStorage(QString folder, std::shared_ptr<FileSystem> files)
    : m_folder(std::move(folder)),
      m_files(files ? std::move(files) : std::make_shared<FileSystem>()),
      m_fileStore(m_folder + QLatin1String("/_files"), m_files)
{
}

QString YamlStorage::folderOf(const QString &collection) const
{
    return m_folder + u'/' + collection;
}

QString YamlStorage::fileOf(const QString &collection, const QString &id) const
{
    return folderOf(collection) + u'/' + id + suffix;
}

Status YamlStorage::open(const QList<StoredCollection> &collections)
{
    m_tables.open(collections);
    for (const StoredCollection &collection : collections) {
        const Status opened = openCollection(collection);
        if (!opened)
            return opened;
    }
    if (const int error = m_files->syncFolder(m_folder))
        return cannotUse(m_folder, systemErrorText(error));
    return Done{};
}

Status YamlStorage::openCollection(const StoredCollection &collection)
{
    const QString folder = folderOf(collection.name);
    std::error_code error;
    std::filesystem::create_directories(QFile::encodeName(folder).toStdString(), error);
    if (error)
        return cannotUse(folder, systemErrorText(error.value()));
    const QDir dir(folder);
    if (!dir.isReadable())
        return cannotUse(folder, systemErrorText(EACCES));
    QStringList names;
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name)) {
        if (FileBatch::isTemporary(name))
            m_files->remove(dir.filePath(name)); // of a process that ended in between; harmless if it stays
        else if (name.endsWith(suffix) && !name.startsWith(u'.'))
            names.append(name);
    }
    Found found = readFiles(names, collection);
    m_tables.load(collection.name, std::move(found.items));
    m_unknown[collection.name] = std::move(found.unknown);
    m_problems += found.problems;
    return Done{};
}

/// Reads in as many threads as are worth their start: parsing takes by far the most time.
YamlStorage::Found YamlStorage::readFiles(const QStringList &names, const StoredCollection &collection) const
{
    constexpr qsizetype filesOfAThread = 200;
    constexpr unsigned mostThreads = 8;
    const auto processors = qsizetype(std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads));
    const qsizetype parts = std::clamp<qsizetype>(names.size() / filesOfAThread, 1, processors);
    const auto readPart = [&](qsizetype part) {
        Found found;
        for (qsizetype i = names.size() * part / parts; i < names.size() * (part + 1) / parts; ++i)
            readFile(names[i], collection, found);
        return found;
    };
    constexpr auto policy = std::launch::async | std::launch::deferred; // the latter if no thread can be had
    std::vector<std::future<Found>> others;
    for (qsizetype part = 1; part < parts; ++part)
        others.push_back(std::async(policy, readPart, part));
    Found all = readPart(0);
    for (auto &other : others)
        all.add(other.get());
    return all;
}

void YamlStorage::readFile(const QString &name, const StoredCollection &collection, Found &found) const
{
    const QString path = folderOf(collection.name) + u'/' + name;
    const QString id = name.chopped(suffix.size());
    if (!isSafeId(id)) {
        found.problems.append({path, Message(QT_TRANSLATE_NOOP("core", "The file's name is no _id."))});
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        found.problems.append({path, cannotRead(file.errorString())});
        return;
    }
    const QByteArray text = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        found.problems.append({path, cannotRead(file.errorString())});
        return;
    }
    ItemFile item = ItemFile::read(text, path, id, *collection.type);
    if (!item.problems.isEmpty()) {
        found.problems += item.problems;
        return;
    }
    found.items.push_back(std::make_shared<const StoredItem>(std::move(item.value)));
    if (!item.unknown.isEmpty())
        found.unknown.insert(id, item.unknown);
}

Status YamlStorage::apply(const QList<Write> &batch, const std::function<void()> &)
{
    const Status applied = m_tables.apply(batch, [this, &batch] { return persist(batch); });
    if (applied)
        changes().tell(changesOf(batch));
    return applied;
}

Status YamlStorage::persist(const QList<Write> &batch)
{
    FileBatch files(*m_files);
    for (const Write &write : batch) {
        const Status staged = stage(files, write);
        if (!staged)
            return staged;
    }
    const Status committed = files.commit();
    if (!committed)
        return committed;
    for (const Write &write : batch) {
        if (!write.value)
            m_unknown[write.collection].remove(write.id);
    }
    return Done{};
}

Status YamlStorage::stage(FileBatch &files, const Write &write) const
{
    const QString path = fileOf(write.collection, write.id);
    if (!isSafeId(write.id)) {
        return Error{ErrorKind::Invalid, QStringLiteral("$._id"),
                     Message(QT_TRANSLATE_NOOP("core", "%1 cannot be an _id."), {write.id})};
    }
    if (!write.value) {
        files.stageRemoval(path);
        return Done{};
    }
    const QFileInfo file(path);
    if (!write.base && (file.exists() || file.isSymLink())) {
        return Error{ErrorKind::Conflict,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "The file %1 exists already."), {path})};
    }
    return files.stage(path, ItemFile::write(*write.value, unknownOf(write)));
}

UnknownMembers YamlStorage::unknownOf(const Write &write) const
{
    const auto collection = m_unknown.find(write.collection);
    return collection == m_unknown.end() ? UnknownMembers() : collection->second.value(write.id);
}

} // namespace backdesk
