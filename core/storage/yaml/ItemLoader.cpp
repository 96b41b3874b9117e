// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/ItemLoader.h"

#include "core/storage/ItemId.h"
#include "core/storage/ValuePool.h"
#include "core/storage/yaml/ItemFile.h"
#include "core/storage/yaml/TypeSignature.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>
#include <iterator>
#include <mutex>
#include <thread>

namespace backdesk
{

namespace
{

/// Calls it for every number below `count`, by as many threads as are worth their start, and puts together
/// what they give; `work` is asked for many numbers by each.
template <typename Work>
LoadedCollection inParallel(size_t count, const Work &work)
{
    constexpr unsigned mostThreads = 8;
    const size_t threads =
        std::min<size_t>(count, std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads));
    std::atomic<size_t> next = 0;
    const auto run = [&] {
        LoadedCollection mine;
        ValuePool pool;
        for (size_t i = next++; i < count; i = next++)
            work(i, mine, pool);
        return mine;
    };
    constexpr auto policy = std::launch::async | std::launch::deferred; // the latter if no thread can be had
    std::vector<std::future<LoadedCollection>> others;
    for (size_t thread = 1; thread < threads; ++thread)
        others.push_back(std::async(policy, run));
    LoadedCollection all = run();
    for (auto &other : others)
        all.add(other.get());
    return all;
}

} // namespace

void LoadedCollection::add(LoadedCollection &&other)
{
    items.insert(items.end(), std::make_move_iterator(other.items.begin()),
                 std::make_move_iterator(other.items.end()));
    broken.insert(broken.end(), std::make_move_iterator(other.broken.begin()),
                  std::make_move_iterator(other.broken.end()));
    others += other.others;
    read += other.read;
}

/// Counts what is done, and tells it now and then.
class ItemLoader::Progress
{
public:
    Progress(const std::function<void(qint64, qint64)> &listener, qint64 total)
        : m_listener(listener), m_total(total)
    {
    }

    void add(qint64 count)
    {
        const qint64 done = m_done += count;
        const std::unique_lock lock(m_mutex, std::try_to_lock);
        const auto now = std::chrono::steady_clock::now();
        if (!m_listener || !lock || now < m_next)
            return;
        m_next = now + interval;
        m_listener(done, m_total);
    }
    void end() const
    {
        if (m_listener)
            m_listener(m_total, m_total);
    }

private:
    static constexpr std::chrono::milliseconds interval{100};
    const std::function<void(qint64, qint64)> &m_listener;
    const qint64 m_total;
    std::atomic<qint64> m_done = 0;
    std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_next = std::chrono::steady_clock::now() + interval;
};

Result<std::vector<LoadedCollection>> ItemLoader::load(const QList<StoredCollection> &collections) const
{
    std::vector<FolderList> lists(size_t(collections.size()));
    qint64 total = 0;
    for (size_t i = 0; i < lists.size(); ++i) {
        const QString folder = m_folder.collection(collections[qsizetype(i)].name);
        if (const int error = lists[i].open(folder)) {
            return Error{ErrorKind::Unavailable,
                         {},
                         Message(QT_TRANSLATE_NOOP("core", "The folder %1 cannot be used: %2."),
                                 {folder, systemErrorText(error)})};
        }
        total += qint64(lists[i].names().size());
    }
    Progress progress(onProgress, total);
    std::vector<LoadedCollection> loaded;
    for (size_t i = 0; i < lists.size(); ++i)
        loaded.push_back(loadCollection(collections[qsizetype(i)], lists[i], progress));
    progress.end();
    return loaded;
}

LoadedCollection ItemLoader::loadCollection(const StoredCollection &collection, const FolderList &list,
                                            Progress &progress) const
{
    LoadedCollection loaded = takeCached(collection, list, progress);
    const std::vector<QByteArray> rest = namesBeside(loaded, list);
    loaded.add(readFiles(collection, list, rest, progress));
    for (const QByteArray &name : list.others())
        loaded.others.append(QFile::decodeName(name));
    return loaded;
}

LoadedCollection ItemLoader::takeCached(const StoredCollection &collection, const FolderList &list,
                                        Progress &progress) const
{
    if (!m_cache || list.names().empty())
        return {};
    const quint64 signature = typeSignature(*collection.type);
    std::vector<const ItemCache::Block *> blocks;
    for (const ItemCache::Block &block : m_cache->blocks()) {
        if (block.collection == collection.name && block.signature == signature)
            blocks.push_back(&block);
    }
    const auto isCurrent = [&list](QByteArrayView id, const FileStamp &stamp) {
        return list.stampOf(id) == stamp;
    };
    return inParallel(blocks.size(), [&](size_t i, LoadedCollection &mine, ValuePool &pool) {
        const size_t before = mine.items.size();
        ItemCache::read(*blocks[i], isCurrent, pool, mine.items);
        progress.add(qint64(mine.items.size() - before));
    });
}

/// Of the files that the cache does not have as they are.
std::vector<QByteArray> ItemLoader::namesBeside(const LoadedCollection &cached, const FolderList &list)
{
    // Each of those has a file, so as many have all.
    if (cached.items.size() == list.names().size())
        return {};
    if (cached.items.empty())
        return list.names();
    QSet<QByteArray> known;
    known.reserve(qsizetype(cached.items.size()));
    for (const LoadedItem &item : cached.items)
        known.insert(item.id.toLatin1());
    std::vector<QByteArray> rest;
    std::copy_if(list.names().begin(), list.names().end(), std::back_inserter(rest),
                 [&known](const QByteArray &name) { return !known.contains(name); });
    return rest;
}

LoadedCollection ItemLoader::readFiles(const StoredCollection &collection, const FolderList &list,
                                       const std::vector<QByteArray> &names, Progress &progress) const
{
    constexpr size_t filesAtOnce = 64;
    const QString folder = m_folder.collection(collection.name) + u'/';
    return inParallel((names.size() + filesAtOnce - 1) / filesAtOnce,
                      [&](size_t part, LoadedCollection &mine, ValuePool &pool) {
                          const size_t end = std::min(names.size(), (part + 1) * filesAtOnce);
                          for (size_t i = part * filesAtOnce; i < end; ++i)
                              readFile({*collection.type, list, folder, names[i], pool}, mine);
                          progress.add(qint64(end - part * filesAtOnce));
                      });
}

void ItemLoader::readFile(const Reading &reading, LoadedCollection &loaded)
{
    const QString id = QFile::decodeName(reading.name);
    const QString path = reading.folder + id + DataFolder::suffix;
    if (!isSafeId(id)) {
        const Message message(QT_TRANSLATE_NOOP("core", "The file's name is no _id."));
        loaded.broken.push_back({path, {{path, message}}});
        return;
    }
    ++loaded.read;
    FileText text = reading.list.read(reading.name + DataFolder::suffix.data());
    if (text.error != 0) {
        const Message message(QT_TRANSLATE_NOOP("core", "The file cannot be read: %1."),
                              {systemErrorText(text.error)});
        loaded.broken.push_back({path, {{path, message}}});
        return;
    }
    ItemFile file = ItemFile::read(text.content, path, id, reading.type);
    if (!file.problems.isEmpty()) {
        loaded.broken.push_back({path, file.problems});
        return;
    }
    auto item = std::make_shared<StoredItem>(reading.pool.shared(std::move(file.value)));
    item->unknown = std::move(file.unknown);
    loaded.items.push_back({id, text.stamp, std::move(item)});
}

} // namespace backdesk
