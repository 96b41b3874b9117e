// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FolderFileStore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>

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

/// A content is only safe when the name of its folder is, which a process before may have made without
/// coming to sync it.
Status FolderFileStore::prepare()
{
    if (m_isFolderSafe && FileStamp::of(m_folder))
        return Done{};
    if (const int error = m_files->makeFolder(m_folder))
        return writeError(m_folder, error);
    const QString above = QFileInfo(m_folder).path();
    if (const int error = m_files->syncFolder(above))
        return writeError(above, error);
    m_isFolderSafe = true;
    return Done{};
}

Result<QString> FolderFileStore::put(const QByteArray &content)
{
    const Status prepared = prepare();
    if (!prepared)
        return prepared.errors();
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
    const Status prepared = prepare();
    if (!prepared)
        return prepared;
    const QString path = m_folder + u'/' + id;
    const QString temporary = m_folder + u'/' + u'.' + id + QLatin1String(".tmp");
    m_files->remove(temporary); // of a process that ended in between
    int error = m_files->create(temporary, content);
    if (error == 0)
        error = m_files->rename(temporary, path);
    if (error != 0) {
        m_files->remove(temporary);
        return writeError(path, error);
    }
    error = m_files->syncFolder(m_folder);
    return error == 0 ? Status(Done{}) : Status(writeError(path, error));
}

std::optional<QString> FolderFileStore::path(const QString &id) const
{
    const QString path = m_folder + u'/' + id;
    return isFileId(id) && QFile::exists(path) ? std::optional(path) : std::nullopt;
}

Result<std::optional<QByteArray>> FolderFileStore::content(const QString &id) const
{
    if (!isFileId(id))
        return std::optional<QByteArray>();
    const QString path = m_folder + u'/' + id;
    QByteArray content;
    const int error = m_files->read(path, content);
    if (error == ENOENT)
        return std::optional<QByteArray>();
    if (error != 0)
        return readError(path, error);
    return std::optional(std::move(content));
}

void FolderFileStore::remove(const QString &id)
{
    // One that stays behind is removed at the next start.
    if (isFileId(id))
        m_files->remove(m_folder + u'/' + id);
}

Result<QStringList> FolderFileStore::ids() const
{
    std::error_code error;
    std::filesystem::directory_iterator entry(QFile::encodeName(m_folder).toStdString(), error);
    if (error == std::errc::no_such_file_or_directory)
        return QStringList();
    QStringList ids;
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const QString name = QFile::decodeName(entry->path().filename().c_str());
        if (isFileId(name))
            ids.append(name);
    }
    if (error)
        return readError(m_folder, error.value());
    return ids;
}

} // namespace backdesk
