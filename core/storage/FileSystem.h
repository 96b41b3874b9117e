// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

struct stat;

namespace backdesk
{

/// What tells one state of a file from another without reading it.
struct FileStamp {
    qint64 size = 0;
    qint64 modified = 0; ///< nanoseconds since 1970
    quint64 inode = 0;

    bool operator==(const FileStamp &) const = default;
    /// Of a file, links not followed; nothing when there is none.
    static std::optional<FileStamp> of(const QString &path);
    /// As the system tells it.
    static FileStamp of(const struct ::stat &status);
};

/// A file or folder that stays open until this goes.
class OpenFile
{
public:
    OpenFile() = default;
    OpenFile(QString path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}
    OpenFile(OpenFile &&other) noexcept { swap(other); }
    OpenFile &operator=(OpenFile &&other) noexcept
    {
        OpenFile(std::move(other)).swap(*this);
        return *this;
    }
    ~OpenFile();

    bool isOpen() const { return m_descriptor >= 0; }
    const QString &path() const { return m_path; }
    int descriptor() const { return m_descriptor; }
    /// The content from where the file is now to its end, which may move meanwhile: `expected` is only a
    /// guess at its size. Gives 0 or an error number; without an error it is whole.
    int readAll(QByteArray &content, qint64 expected) const;

private:
    Q_DISABLE_COPY(OpenFile)
    void swap(OpenFile &other) noexcept
    {
        m_path.swap(other.m_path);
        std::swap(m_descriptor, other.m_descriptor);
    }

    QString m_path;
    int m_descriptor = -1;
};

/// The few calls that writing needs, each of them done when it returns, and reading a whole file. They give 0
/// or an error number of the system (errno). A class of its own so that tests can let any of them fail.
/// Called by any thread.
class FileSystem
{
public:
    virtual ~FileSystem() = default;

    /// The whole content of a regular file or a link to one. With an error there is none, not even a part.
    virtual int read(const QString &path, QByteArray &content);
    /// Writes a new file and waits until its content is on the disk. What could not be finished is removed.
    virtual int create(const QString &path, const QByteArray &content);
    /// The same without waiting: a crash may lose or tear it.
    virtual int write(const QString &path, const QByteArray &content);
    /// Replaces `to` if it exists.
    virtual int rename(const QString &from, const QString &to);
    /// A second name for the file.
    virtual int link(const QString &existing, const QString &name);
    virtual int remove(const QString &path);
    /// With the folders above it; that it exists already is no error.
    virtual int makeFolder(const QString &path);
    /// The same, and waits until the names of all folders that it made are on the disk.
    int makeFolderSafely(const QString &path);
    /// Waits until the folder's entries are on the disk.
    virtual int syncFolder(const QString &path);

    /// Opens a folder to sync the disk it is on.
    virtual int openFolder(const QString &path, OpenFile &folder);
    /// A new, empty file to append to.
    virtual int openNew(const QString &path, OpenFile &file);
    /// What could be written of the content stays when it fails.
    virtual int append(OpenFile &file, QByteArrayView content);
    virtual int truncate(OpenFile &file, qint64 size);
    /// Waits until the file's content and length are on the disk.
    virtual int syncData(OpenFile &file);
    /// Waits until everything that was written to the disk that holds the file is on it. Tells what went
    /// wrong since the file was opened.
    virtual int syncDisk(OpenFile &file);
    /// Opens a file, made if need be, and locks it against other processes and other OpenFiles until it is
    /// closed. EWOULDBLOCK: somebody else has it.
    virtual int lock(const QString &path, OpenFile &file);
};

/// Unavailable.
Error readError(const QString &path, int errorNumber);
/// StorageFull where the disk or the quota is exhausted, else Unavailable.
Error writeError(const QString &path, int errorNumber);
/// "No space left on device"
QString systemErrorText(int errorNumber);

} // namespace backdesk
