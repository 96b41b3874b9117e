// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/choice/GroupFiles.h"

#include <QCoreApplication>

#include <algorithm>

namespace backdesk
{

void GroupFiles::prefer(qsizetype store)
{
    if (m_preferred < 0)
        m_preferred = store;
}

Result<QString> GroupFiles::put(const QByteArray &content)
{
    return m_stores[std::max<qsizetype>(m_preferred, 0)]->put(content);
}

Status GroupFiles::putAs(const QString &id, const QByteArray &content)
{
    if (auto *store = dynamic_cast<FileImport *>(m_stores[std::max<qsizetype>(m_preferred, 0)]))
        return store->putAs(id, content);
    return Error{ErrorKind::Unavailable,
                 {},
                 Message(QT_TRANSLATE_NOOP("core", "The storage cannot take over the contents of files."))};
}

std::optional<QString> GroupFiles::path(const QString &id) const
{
    for (const FileStore *store : m_stores) {
        if (const auto found = store->path(id))
            return found;
    }
    return {};
}

Result<std::optional<QByteArray>> GroupFiles::content(const QString &id) const
{
    Result<std::optional<QByteArray>> answer = std::optional<QByteArray>();
    for (const FileStore *store : m_stores) {
        auto found = store->content(id);
        if (found && *found)
            return found;
        if (!found)
            answer = std::move(found); // it may be there
    }
    return answer;
}

void GroupFiles::remove(const QString &id)
{
    for (FileStore *store : m_stores)
        store->remove(id);
}

Result<QStringList> GroupFiles::ids() const
{
    QStringList ids;
    for (const FileStore *store : m_stores) {
        const auto each = store->ids();
        if (!each)
            return each;
        ids += *each;
    }
    return ids;
}

} // namespace backdesk
