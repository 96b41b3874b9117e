// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileSystem.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace backdesk
{

std::optional<FileStamp> FileStamp::of(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return of(status);
}

FileStamp FileStamp::of(const struct ::stat &status)
{
    constexpr qint64 second = 1'000'000'000;
    return {status.st_size, qint64(status.st_mtim.tv_sec) * second + status.st_mtim.tv_nsec,
            quint64(status.st_ino)};
}

OpenFile::~OpenFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

int OpenFile::readAll(QByteArray &content, qint64 expected) const
{
    qsizetype got = 0;
    for (;;) {
        content.resize(std::max<qsizetype>(got + 1, expected + 1));
        const ssize_t count = ::read(m_descriptor, content.data() + got, size_t(content.size() - got));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            const int error = errno;
            content.clear();
            return error;
        }
        if (count == 0)
            break;
        got += count;
        expected = got + 1;
    }
    content.resize(got);
    return 0;
}

namespace
{

OpenFile opened(const QString &path, int flags, mode_t mode = 0)
{
    return {path, ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode)};
}

int writeAll(int descriptor, QByteArrayView content)
{
    qsizetype written = 0;
    while (written < content.size()) {
        const ssize_t count = ::write(descriptor, content.data() + written, size_t(content.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errno;
        written += count;
    }
    return 0;
}

int result(int returned)
{
    return returned == 0 ? 0 : errno;
}

int writeNew(const QString &path, const QByteArray &content, bool isSynced)
{
    const OpenFile file = opened(path, O_WRONLY | O_CREAT | O_EXCL, 0666);
    if (!file.isOpen())
        return errno;
    int error = writeAll(file.descriptor(), content);
    if (error == 0 && isSynced)
        error = result(::fsync(file.descriptor()));
    if (error != 0)
        ::unlink(QFile::encodeName(path).constData());
    return error;
}

} // namespace

int FileSystem::read(const QString &path, QByteArray &content)
{
    // Not waiting for whoever writes to a pipe.
    const OpenFile file = opened(path, O_RDONLY | O_NONBLOCK);
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.descriptor(), &status) != 0)
        return errno;
    if (!S_ISREG(status.st_mode))
        return S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
    return file.readAll(content, status.st_size);
}

int FileSystem::create(const QString &path, const QByteArray &content)
{
    return writeNew(path, content, true);
}

int FileSystem::write(const QString &path, const QByteArray &content)
{
    return writeNew(path, content, false);
}

int FileSystem::rename(const QString &from, const QString &to)
{
    return result(::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()));
}

int FileSystem::link(const QString &existing, const QString &name)
{
    return result(::link(QFile::encodeName(existing).constData(), QFile::encodeName(name).constData()));
}

int FileSystem::remove(const QString &path)
{
    return result(::unlink(QFile::encodeName(path).constData()));
}

int FileSystem::makeFolder(const QString &path)
{
    std::error_code error;
    std::filesystem::create_directories(QFile::encodeName(path).toStdString(), error);
    return error.value();
}

int FileSystem::makeFolderSafely(const QString &path)
{
    QStringList made;
    for (QString each = QFileInfo(path).absoluteFilePath(); !FileStamp::of(each);
         each = QFileInfo(each).path())
        made.append(each);
    if (const int error = makeFolder(path))
        return error;
    for (const QString &folder : std::as_const(made)) {
        const int error = syncFolder(QFileInfo(folder).path());
        if (error != 0 && error != EACCES) // one may write into folders that one may not read, nor so sync
            return error;
    }
    return 0;
}

int FileSystem::syncFolder(const QString &path)
{
    const OpenFile folder = opened(path, O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen())
        return errno;
    const int error = result(::fsync(folder.descriptor()));
    // Some file systems cannot sync a folder, and need not.
    return error == EINVAL || error == EROFS ? 0 : error;
}

int FileSystem::openFolder(const QString &path, OpenFile &folder)
{
    folder = opened(path, O_RDONLY | O_DIRECTORY);
    return folder.isOpen() ? 0 : errno;
}

int FileSystem::openNew(const QString &path, OpenFile &file)
{
    file = opened(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND, 0666);
    return file.isOpen() ? 0 : errno;
}

int FileSystem::append(OpenFile &file, QByteArrayView content)
{
    return writeAll(file.descriptor(), content);
}

int FileSystem::truncate(OpenFile &file, qint64 size)
{
    return result(::ftruncate(file.descriptor(), size));
}

int FileSystem::syncData(OpenFile &file)
{
    return result(::fdatasync(file.descriptor()));
}

int FileSystem::syncDisk(OpenFile &file)
{
    return result(::syncfs(file.descriptor()));
}

int FileSystem::lock(const QString &path, OpenFile &file)
{
    OpenFile locked = opened(path, O_RDWR | O_CREAT, 0666);
    if (!locked.isOpen() || ::flock(locked.descriptor(), LOCK_EX | LOCK_NB) != 0)
        return errno;
    file = std::move(locked);
    return 0;
}

QString systemErrorText(int errorNumber)
{
    return QString::fromStdString(std::generic_category().message(errorNumber));
}

Error readError(const QString &path, int errorNumber)
{
    return {
        ErrorKind::Unavailable,
        {},
        Message(QT_TRANSLATE_NOOP("core", "%1 cannot be read: %2."), {path, systemErrorText(errorNumber)})};
}

Error writeError(const QString &path, int errorNumber)
{
    if (errorNumber == ENOSPC || errorNumber == EDQUOT) {
        return {ErrorKind::StorageFull,
                {},
                Message(QT_TRANSLATE_NOOP("core", "There is no space left to write %1."), {path})};
    }
    return {ErrorKind::Unavailable,
            {},
            Message(QT_TRANSLATE_NOOP("core", "%1 cannot be written: %2."),
                    {path, systemErrorText(errorNumber)})};
}

} // namespace backdesk
