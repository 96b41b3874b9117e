// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MemoryFileStore.h"

#include "core/storage/FolderFileStore.h"

namespace backdesk
{

Result<QString> MemoryFileStore::put(const QByteArray &content)
{
    const QString id = newFileId();
    const std::lock_guard lock(m_mutex);
    m_contents[id] = content;
    return id;
}

Status MemoryFileStore::putAs(const QString &id, const QByteArray &content)
{
    const std::lock_guard lock(m_mutex);
    m_contents[id] = content;
    return Done{};
}

std::optional<QString> MemoryFileStore::path(const QString &) const
{
    return {};
}

Result<std::optional<QByteArray>> MemoryFileStore::content(const QString &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_contents.find(id);
    return found == m_contents.end() ? std::optional<QByteArray>() : std::optional(found->second);
}

void MemoryFileStore::remove(const QString &id)
{
    const std::lock_guard lock(m_mutex);
    m_contents.erase(id);
}

Result<QStringList> MemoryFileStore::ids() const
{
    const std::lock_guard lock(m_mutex);
    QStringList ids;
    for (const auto &[id, content] : m_contents)
        ids.append(id);
    return ids;
}

} // namespace backdesk
