// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FolderFileStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cerrno>

namespace backdesk
{

namespace
{

/// Ids that are told from outside never lead out of the folder.
bool isFileId(const QString &id)
{
    constexpr qsizetype length = 32;
    return id.size() == length && std::all_of(id.begin(), id.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace

QString newFileId()
{
    QString id;
    for (int half = 0; half < 2; ++half)
        id += QString::number(QRandomGenerator::global()->generate64(), 16).rightJustified(16, u'0');
    return id;
}

Result<QString> FolderFileStore::put(const QByteArray &content)
{
    if (!QDir().mkpath(m_folder))
        return writeError(m_folder, errno);
    const QString id = newFileId();
    const QString path = m_folder + u'/' + id;
    int error = m_files->create(path, content);
    if (error == 0)
        error = m_files->syncFolder(m_folder);
    if (error != 0)
        return writeError(path, error);
    return id;
}

Status FolderFileStore::putAs(const QString &id, const QByteArray &content)
{
    if (!isFileId(id)) {
        return Error{ErrorKind::Invalid,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "%1 cannot be the id of a file's content."), {id})};
    }
    if (!QDir().mkpath(m_folder))
        return writeError(m_folder, errno);
    const QString path = m_folder + u'/' + id;
    const QString temporary = m_folder + u'/' + u'.' + id + QLatin1String(".tmp");
    m_files->remove(temporary); // of a process that ended in between
    int error = m_files->create(temporary, content);
    if (error == 0)
        error = m_files->rename(temporary, path);
    if (error == 0)
        error = m_files->syncFolder(m_folder);
    if (error != 0)
        return writeError(path, error);
    return Done{};
}

std::optional<QString> FolderFileStore::path(const QString &id) const
{
    const QString path = m_folder + u'/' + id;
    return isFileId(id) && QFile::exists(path) ? std::optional(path) : std::nullopt;
}

std::optional<QByteArray> FolderFileStore::content(const QString &id) const
{
    const auto place = path(id);
    if (!place)
        return {};
    QFile file(*place);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

void FolderFileStore::remove(const QString &id)
{
    // One that stays behind is removed at the next start.
    if (isFileId(id))
        m_files->remove(m_folder + u'/' + id);
}

QStringList FolderFileStore::ids() const
{
    QStringList ids;
    for (const QString &name : QDir(m_folder).entryList(QDir::Files)) {
        if (isFileId(name))
            ids.append(name);
    }
    return ids;
}

} // namespace backdesk
