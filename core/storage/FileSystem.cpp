// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileSystem.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace backdesk
{

namespace
{

/// Closes a file descriptor on the way out.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags, mode_t mode = 0)
        : m_descriptor(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode))
    {
    }
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    bool isOpen() const { return m_descriptor >= 0; }
    int number() const { return m_descriptor; }

private:
    int m_descriptor;
};

int writeAll(int descriptor, const QByteArray &content)
{
    qsizetype written = 0;
    while (written < content.size()) {
        const ssize_t count =
            ::write(descriptor, content.constData() + written, size_t(content.size() - written));
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

} // namespace

int FileSystem::create(const QString &path, const QByteArray &content)
{
    const Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL, 0666);
    if (!file.isOpen())
        return errno;
    int error = writeAll(file.number(), content);
    if (error == 0)
        error = result(::fsync(file.number()));
    if (error != 0)
        ::unlink(QFile::encodeName(path).constData());
    return error;
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

int FileSystem::syncFolder(const QString &path)
{
    const Descriptor folder(path, O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen())
        return errno;
    const int error = result(::fsync(folder.number()));
    // Some file systems cannot sync a folder, and need not.
    return error == EINVAL || error == EROFS ? 0 : error;
}

QString systemErrorText(int errorNumber)
{
    return QString::fromStdString(std::generic_category().message(errorNumber));
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
