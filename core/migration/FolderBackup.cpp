// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/FolderBackup.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <vector>

namespace backdesk
{

namespace fs = std::filesystem;

namespace
{

fs::path native(const QString &path)
{
    return fs::path(QFile::encodeName(path).toStdString());
}

QString text(const fs::path &path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

QString freeName(const QString &folder)
{
    const QString moment = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss"));
    const QString name = folder + QLatin1String(".backup-") + moment;
    QString free = name;
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = QStringLiteral("%1-%2").arg(name, QString::number(i));
    return free;
}

Error cannotRead(const QString &path, const QString &reason)
{
    return {ErrorKind::Unavailable,
            {},
            Message(QT_TRANSLATE_NOOP("core", "%1 cannot be copied: %2."), {path, reason})};
}

} // namespace

struct FolderBackup::Entry {
    fs::path from;
    fs::path to;
    fs::file_status status; // of a link: its own
};

Result<QString> FolderBackup::make(const QString &folder, const std::function<void(qint64, qint64)> &progress)
{
    const QString name = freeName(folder);
    const QString partial = name + QLatin1String(".partial");
    Status status = copyInto(folder, partial, progress);
    if (status)
        status = finish(folder, partial, name);
    if (status)
        return name;
    discard(partial);
    discard(name); // it may have had its name already
    return status.errors();
}

void FolderBackup::discard(const QString &copy)
{
    std::error_code ignored; // it is of no use, but does no harm either
    fs::remove_all(native(copy), ignored);
}

Status FolderBackup::copyInto(const QString &from, const QString &to,
                              const std::function<void(qint64, qint64)> &progress)
{
    std::error_code error;
    const fs::path source = fs::canonical(native(from), error);
    if (error)
        return cannotRead(from, systemErrorText(error.value()));
    const fs::path target = native(to);
    fs::create_directory(target, error);
    if (!error) // nobody else's before the copy is as closed as the folder
        fs::permissions(target, fs::perms::owner_all, error);
    if (error)
        return writeError(to, error.value());
    std::vector<Entry> entries;
    fs::recursive_directory_iterator each(source, error);
    while (!error && each != fs::recursive_directory_iterator()) {
        const fs::path within = each->path().lexically_relative(source);
        const bool isData = within != ".lock" && within != ".cache"; // the program's own, made anew
        if (isData)
            entries.push_back({each->path(), target / within, each->symlink_status(error)});
        if (!error)
            each.increment(error);
    }
    if (error)
        return cannotRead(from, systemErrorText(error.value()));
    qint64 done = 0;
    for (const Entry &entry : entries) {
        const Status copied = copy(entry);
        if (!copied)
            return copied;
        progress(++done, qint64(entries.size()));
    }
    // Inner folders last, when everything is in them.
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (entry->status.type() != fs::file_type::directory)
            continue;
        if (const int failed = m_files.syncFolder(text(entry->to)))
            return writeError(text(entry->to), failed);
        fs::permissions(entry->to, entry->status.permissions(), error);
        if (error)
            return writeError(text(entry->to), error.value());
    }
    return Done{};
}

Status FolderBackup::copy(const Entry &entry)
{
    std::error_code error;
    switch (entry.status.type()) {
    case fs::file_type::directory:
        fs::create_directory(entry.to, error);
        break;
    case fs::file_type::symlink:
        fs::copy_symlink(entry.from, entry.to, error);
        break;
    case fs::file_type::regular: {
        QFile file(text(entry.from));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const QByteArray content = isOpen ? file.readAll() : QByteArray();
        if (!isOpen || file.error() != QFileDevice::NoError)
            return cannotRead(file.fileName(), file.errorString());
        if (const int failed = m_files.create(text(entry.to), content))
            return writeError(text(entry.to), failed);
        fs::permissions(entry.to, entry.status.permissions(), error);
        break;
    }
    default:
        return Error{
            ErrorKind::Unavailable,
            {},
            Message(QT_TRANSLATE_NOOP("core", "%1 cannot be copied: it is neither a file nor a folder."),
                    {text(entry.from)})};
    }
    if (error)
        return writeError(text(entry.to), error.value());
    return Done{};
}

Status FolderBackup::finish(const QString &from, const QString &partial, const QString &name)
{
    if (const int failed = m_files.syncFolder(partial))
        return writeError(partial, failed);
    std::error_code error;
    const fs::perms permissions = fs::status(native(from), error).permissions();
    if (!error)
        fs::permissions(native(partial), permissions, error);
    if (error)
        return writeError(partial, error.value());
    if (const int failed = m_files.rename(partial, name))
        return writeError(name, failed);
    const QString parent = QFileInfo(name).path();
    if (const int failed = m_files.syncFolder(parent))
        return writeError(parent, failed);
    return Done{};
}

} // namespace backdesk
