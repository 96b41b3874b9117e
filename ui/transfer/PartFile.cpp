// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/PartFile.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

namespace backdesk::ui
{

namespace
{

constexpr mode_t AnyRights = 0777;
constexpr mode_t UsualRights = 0666; // less what the person's mask takes

QString reasonOf(int error)
{
    return error == 0 ? QString() : QString::fromStdString(std::generic_category().message(error));
}

/// Gives an error number; 0: it is on the disk.
int sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    // Some file systems cannot, and need not.
    return error == EINVAL || error == EROFS ? 0 : error;
}

/// A folder that may be written but not read cannot be opened for it; the file stands there all the same.
int syncFolder(const QString &path)
{
    const int error = sync(path, O_DIRECTORY);
    return error == EACCES ? 0 : error;
}

} // namespace

PartFile::PartFile(const QString &path) : m_target(path)
{
}

PartFile::~PartFile()
{
    remove();
}

QString PartFile::create()
{
    if (QFileInfo(m_target).isSymLink()) {
        const QString real = QFileInfo(m_target).canonicalFilePath();
        m_target = real.isEmpty() ? m_target : real;
    }
    constexpr int MostNames = 1000;
    int error = EEXIST;
    for (int i = 1; error == EEXIST && i <= MostNames; ++i) {
        const QString name =
            i == 1 ? QString(m_target + u".part") : QStringLiteral("%1.%2.part").arg(m_target).arg(i);
        error = createAs(name);
        if (error == 0)
            m_part = name;
    }
    return reasonOf(error);
}

int PartFile::createAs(const QString &name) const
{
    const int descriptor =
        ::open(QFile::encodeName(name).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, UsualRights);
    if (descriptor < 0)
        return errno;
    struct stat former = {};
    const bool replaces = ::stat(QFile::encodeName(m_target).constData(), &former) == 0;
    // Before anything is in it: what only one person may read stays so. Where rights cannot be kept, the
    // usual ones hold, as for a new file.
    if (replaces && S_ISREG(former.st_mode))
        std::ignore = ::fchmod(descriptor, former.st_mode & AnyRights);
    ::close(descriptor);
    return 0;
}

QString PartFile::commit()
{
    if (const int error = sync(m_part, 0); error != 0)
        return reasonOf(error);
    if (::rename(QFile::encodeName(m_part).constData(), QFile::encodeName(m_target).constData()) != 0)
        return reasonOf(errno);
    m_part.clear();
    return reasonOf(syncFolder(QFileInfo(m_target).absolutePath()));
}

void PartFile::remove()
{
    if (!m_part.isEmpty())
        QFile::remove(std::exchange(m_part, QString()));
}

} // namespace backdesk::ui
