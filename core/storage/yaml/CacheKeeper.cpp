// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/CacheKeeper.h"

#include "core/storage/yaml/ItemCacheWriter.h"
#include "core/storage/yaml/KnownFiles.h"
#include "core/storage/yaml/TypeSignature.h"
#include "core/value/Log.h"

#include <algorithm>
#include <iterator>

namespace backdesk
{

namespace
{

/// A file that was changed so shortly before it was read could be changed once more without another time of
/// change.
constexpr std::chrono::milliseconds clockTick{100};

} // namespace

void CacheKeeper::keepLoaded(const QList<StoredCollection> &collections,
                             const std::vector<LoadedCollection> &loaded,
                             std::chrono::system_clock::time_point started)
{
    qint64 read = 0;
    for (const LoadedCollection &collection : loaded)
        read += collection.read;
    if (read < leastFiles)
        return;
    const qint64 newest = std::chrono::nanoseconds((started - clockTick).time_since_epoch()).count();
    std::vector<Part> parts;
    for (size_t i = 0; i < loaded.size(); ++i) {
        const StoredCollection &collection = collections[qsizetype(i)];
        Part part{collection.name, typeSignature(*collection.type), {}};
        std::copy_if(loaded[i].items.begin(), loaded[i].items.end(), std::back_inserter(part.items),
                     [newest](const LoadedItem &item) { return item.stamp.modified < newest; });
        parts.push_back(std::move(part));
    }
    m_thread = std::thread([this, parts = std::move(parts)] { write(parts); });
}

void CacheKeeper::keepPresent(const QList<StoredCollection> &collections, const Snapshot &present,
                              const KnownFiles &known, quint64 changes)
{
    wait();
    if (changes < quint64(leastFiles))
        return;
    std::vector<Part> parts;
    for (const StoredCollection &collection : collections) {
        Part part{collection.name, typeSignature(*collection.type), {}};
        present.visitItems(collection.name, [&](const ItemValue &item) {
            const QString id = item->asMap()->value(u"_id").text();
            if (const auto stamp = known.stamp({collection.name, id}))
                part.items.push_back({id, *stamp, item});
            return true;
        });
        parts.push_back(std::move(part));
    }
    write(parts);
}

void CacheKeeper::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

void CacheKeeper::write(const std::vector<Part> &parts) const
{
    ItemCacheWriter writer(m_folder.cache(), *m_files);
    for (const Part &part : parts) {
        writer.startCollection(part.collection, part.signature);
        for (const LoadedItem &item : part.items)
            writer.add(item);
    }
    const Status written = writer.finish();
    if (!written)
        qCInfo(lcStorage, "%ls", qUtf16Printable(written.errors().first().message.text()));
}

} // namespace backdesk
