// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/FolderList.h"

#include "core/storage/yaml/DataFolder.h"

#include <QFile>
#include <QVarLengthArray>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>
#include <string_view>

namespace backdesk
{

namespace
{

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};

bool isItemName(std::string_view name)
{
    const std::string_view suffix(DataFolder::suffix.data(), size_t(DataFolder::suffix.size()));
    return name.size() > suffix.size() && name.ends_with(suffix) && name.front() != '.';
}

FileText readAt(int folder, const QByteArray &name)
{
    FileText text;
    struct stat status = {};
    struct stat link = {};
    // Not waiting for whoever writes to a pipe.
    const OpenFile file({}, ::openat(folder, name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen() || ::fstat(file.descriptor(), &status) != 0 ||
        ::fstatat(folder, name.constData(), &link, AT_SYMLINK_NOFOLLOW) != 0)
        return {{}, {}, errno};
    if (!S_ISREG(status.st_mode))
        return {{}, {}, S_ISDIR(status.st_mode) ? EISDIR : EINVAL};
    text.stamp = FileStamp::of(S_ISLNK(link.st_mode) ? link : status);
    text.error = file.readAll(text.content, status.st_size);
    return text;
}

} // namespace

int FolderList::open(const QString &path)
{
    m_folder =
        OpenFile(path, ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!m_folder.isOpen())
        return errno == ENOENT ? 0 : errno;
    // The stream closes its descriptor.
    const int descriptor = ::fcntl(m_folder.descriptor(), F_DUPFD_CLOEXEC, 0);
    const std::unique_ptr<DIR, CloseFolder> folder(descriptor < 0 ? nullptr : ::fdopendir(descriptor));
    if (!folder)
        return errno;
    errno = 0;
    while (const dirent *entry =
               ::readdir(folder.get())) { // NOLINT(concurrency-mt-unsafe): a stream of its own
        add(*entry);
        errno = 0;
    }
    return errno;
}

void FolderList::add(const dirent &entry)
{
    const QByteArray name(entry.d_name);
    if (entry.d_type == DT_DIR || name == "." || name == "..")
        return;
    if (isItemName(entry.d_name))
        m_names.push_back(name.chopped(DataFolder::suffix.size()));
    else
        m_others.push_back(name);
}

std::optional<FileStamp> FolderList::stampOf(QByteArrayView name) const
{
    QVarLengthArray<char, 256> fileName; // of hundreds of thousands: not on the heap
    fileName.append(name.data(), name.size());
    fileName.append(DataFolder::suffix.data(), DataFolder::suffix.size() + 1);
    struct stat status = {};
    if (::fstatat(m_folder.descriptor(), fileName.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0 ||
        !S_ISREG(status.st_mode))
        return {};
    return FileStamp::of(status);
}

FileText FolderList::read(const QByteArray &fileName) const
{
    return readAt(m_folder.descriptor(), fileName);
}

FileText FileText::of(const QString &path)
{
    return readAt(AT_FDCWD, QFile::encodeName(path));
}

} // namespace backdesk
