// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer-ui/SyncSpy.h"

#include <QFileInfo>
#include <QMutex>
#include <QMutexLocker>

#include <sys/syscall.h>
#include <unistd.h>

namespace
{

struct Record {
    QMutex mutex;
    bool on = false;
    QString watched;
    QStringList calls;
};

Record &record()
{
    static Record record;
    return record;
}

} // namespace

/// Stands before the one of the C library.
extern "C" int fsync(int descriptor)
{
    Record &record = ::record();
    {
        const QMutexLocker lock(&record.mutex);
        const QFileInfo file(QFileInfo(QStringLiteral("/proc/self/fd/%1").arg(descriptor)).symLinkTarget());
        if (record.on)
            record.calls.append(QStringLiteral("%1: %2")
                                    .arg(file.isDir() ? QStringLiteral("folder") : file.fileName())
                                    .arg(QFileInfo(record.watched).size()));
    }
    return int(syscall(SYS_fsync, descriptor));
}

namespace backdesk::test
{

SyncSpy::SyncSpy(const QString &watched)
{
    const QMutexLocker lock(&record().mutex);
    record().on = true;
    record().watched = watched;
    record().calls.clear();
}

SyncSpy::~SyncSpy()
{
    const QMutexLocker lock(&record().mutex);
    record().on = false;
}

QStringList SyncSpy::calls()
{
    const QMutexLocker lock(&record().mutex);
    return record().calls;
}

} // namespace backdesk::test
