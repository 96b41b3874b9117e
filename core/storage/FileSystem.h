// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Error.h"

#include <QByteArray>
#include <QString>

namespace backdesk
{

/// The few calls that writing needs, each of them done when it returns. They give 0 or an error number of the
/// system (errno). A class of its own so that tests can let any of them fail.
class FileSystem
{
public:
    virtual ~FileSystem() = default;

    /// Writes a new file and waits until its content is on the disk. What could not be finished is removed.
    virtual int create(const QString &path, const QByteArray &content);
    /// Replaces `to` if it exists.
    virtual int rename(const QString &from, const QString &to);
    /// A second name for the file.
    virtual int link(const QString &existing, const QString &name);
    virtual int remove(const QString &path);
    /// Waits until the folder's entries are on the disk.
    virtual int syncFolder(const QString &path);
};

/// StorageFull where the disk or the quota is exhausted, else Unavailable.
Error writeError(const QString &path, int errorNumber);
/// "No space left on device"
QString systemErrorText(int errorNumber);

} // namespace backdesk
