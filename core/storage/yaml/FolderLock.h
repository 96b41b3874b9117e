// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileSystem.h"
#include "core/value/Result.h"

namespace backdesk
{

/// Keeps a second process (and a second storage of this one) out of a folder, until it goes or the process
/// ends, however it ends. The file stays and tells who had it last.
class FolderLock
{
public:
    /// Unavailable when somebody has it; the message names the process.
    Status take(const QString &path, FileSystem &files);
    void release() { m_file = {}; }
    /// Open while the lock is held.
    OpenFile &file() { return m_file; }

private:
    OpenFile m_file;
};

} // namespace backdesk
