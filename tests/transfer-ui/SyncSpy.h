// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace backdesk::test
{

/// While it is there, it writes down what this program puts onto the disk with fsync(): the file's name, or
/// "folder", and how many bytes `watched` has at that time.
class SyncSpy
{
public:
    explicit SyncSpy(const QString &watched);
    ~SyncSpy();

    static QStringList calls();

private:
    Q_DISABLE_COPY_MOVE(SyncSpy)
};

} // namespace backdesk::test
