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

std::optional<QByteArray> GroupFiles::content(const QString &id) const
{
    for (const FileStore *store : m_stores) {
        if (const auto found = store->content(id))
            return found;
    }
    return {};
}

void GroupFiles::remove(const QString &id)
{
    for (FileStore *store : m_stores)
        store->remove(id);
}

QStringList GroupFiles::ids() const
{
    QStringList ids;
    for (const FileStore *store : m_stores)
        ids += store->ids();
    return ids;
}

} // namespace backdesk
