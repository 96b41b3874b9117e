// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/KnownFiles.h"

namespace backdesk
{

const KnownFiles::Known *KnownFiles::find(const StoredKey &key) const
{
    const auto collection = m_files.constFind(key.collection);
    if (collection == m_files.constEnd())
        return nullptr;
    const auto found = collection->constFind(key.id);
    return found == collection->constEnd() ? nullptr : &*found;
}

std::optional<FileStamp> KnownFiles::stamp(const StoredKey &key) const
{
    const std::lock_guard lock(m_mutex);
    const Known *known = find(key);
    return known ? std::optional(known->stamp) : std::nullopt;
}

bool KnownFiles::isPlain(const StoredKey &key) const
{
    const std::lock_guard lock(m_mutex);
    const Known *known = find(key);
    return known && known->isPlain;
}

void KnownFiles::set(const StoredKey &key, const FileStamp &stamp, bool isPlain)
{
    const std::lock_guard lock(m_mutex);
    m_files[key.collection].insert(key.id, {stamp, isPlain});
}

void KnownFiles::remove(const StoredKey &key)
{
    const std::lock_guard lock(m_mutex);
    m_files[key.collection].remove(key.id);
}

void KnownFiles::load(const QString &collection, const std::vector<LoadedItem> &items)
{
    const std::lock_guard lock(m_mutex);
    QHash<QString, Known> &files = m_files[collection];
    files.reserve(qsizetype(items.size()));
    for (const LoadedItem &item : items)
        files.insert(item.id, {item.stamp, false});
}

void KnownFiles::replace(const StoredKey &key, const std::optional<FileStamp> &before,
                         const std::optional<FileStamp> &now)
{
    const std::lock_guard lock(m_mutex);
    const Known *known = find(key);
    if ((known ? std::optional(known->stamp) : std::nullopt) != before)
        return;
    if (now)
        m_files[key.collection].insert(key.id, {*now, false});
    else
        m_files[key.collection].remove(key.id);
}

} // namespace backdesk
