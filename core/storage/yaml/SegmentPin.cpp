// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/SegmentPin.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace backdesk
{

SegmentPin::SegmentPin(const QString &segment)
{
    if (segment.isEmpty())
        return;
    OpenFile file(segment, ::open(QFile::encodeName(segment).constData(), O_RDONLY | O_CLOEXEC));
    if (file.isOpen() && ::flock(file.descriptor(), LOCK_SH) == 0)
        m_file = std::move(file);
}

bool SegmentPin::isHeld() const
{
    struct stat status = {};
    return m_file.isOpen() && ::fstat(m_file.descriptor(), &status) == 0 && status.st_nlink > 0;
}

} // namespace backdesk
