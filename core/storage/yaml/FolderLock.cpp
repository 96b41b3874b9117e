// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/FolderLock.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>

namespace backdesk
{

namespace
{

Error inUse(const QString &path)
{
    QFile file(path);
    const QByteArray holder = file.open(QIODevice::ReadOnly) ? file.read(32).trimmed() : QByteArray();
    return {ErrorKind::Unavailable,
            {},
            Message(QT_TRANSLATE_NOOP("core", "The folder is in use by the process %1 (%2)."),
                    {holder.isEmpty() ? QStringLiteral("?") : QString::fromLatin1(holder), path})};
}

} // namespace

Status FolderLock::take(const QString &path, FileSystem &files)
{
    OpenFile file;
    if (const int error = files.lock(path, file))
        return error == EWOULDBLOCK ? inUse(path) : writeError(path, error);
    // Only for people who look: on a full disk it stays away, and the lock holds.
    if (files.truncate(file, 0) == 0)
        files.append(file, QByteArray::number(QCoreApplication::applicationPid()).append('\n'));
    m_file = std::move(file);
    return Done{};
}

} // namespace backdesk
