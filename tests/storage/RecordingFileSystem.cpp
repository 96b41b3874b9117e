// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/RecordingFileSystem.h"

#include <sys/stat.h>

namespace backdesk
{

namespace
{

qint64 sizeOf(const OpenFile &file)
{
    struct stat status = {};
    return ::fstat(file.descriptor(), &status) == 0 ? status.st_size : 0;
}

} // namespace

template <typename Call>
int RecordingFileSystem::record(const RecordedCall &recorded, const Call &call)
{
    const std::lock_guard lock(m_recording);
    const int error = call();
    if (error == 0)
        m_recorded.append(recorded);
    return error;
}

void RecordingFileSystem::remark(const QString &text, qint64 number)
{
    record({Kind::Remark, text, {}, {}, number}, [] { return 0; });
}

QList<RecordedCall> RecordingFileSystem::calls() const
{
    const std::lock_guard lock(m_recording);
    return m_recorded;
}

int RecordingFileSystem::create(const QString &path, const QByteArray &content)
{
    return record({Kind::Create, path, {}, content},
                  [&] { return FailingFileSystem::create(path, content); });
}

int RecordingFileSystem::write(const QString &path, const QByteArray &content)
{
    return record({Kind::Write, path, {}, content}, [&] { return FailingFileSystem::write(path, content); });
}

int RecordingFileSystem::rename(const QString &from, const QString &to)
{
    return record({Kind::Rename, from, to}, [&] { return FailingFileSystem::rename(from, to); });
}

int RecordingFileSystem::link(const QString &existing, const QString &name)
{
    return record({Kind::Link, existing, name}, [&] { return FailingFileSystem::link(existing, name); });
}

int RecordingFileSystem::remove(const QString &path)
{
    return record({Kind::Remove, path}, [&] { return FailingFileSystem::remove(path); });
}

int RecordingFileSystem::makeFolder(const QString &path)
{
    QStringList made;
    for (QString each = path; !FileStamp::of(each); each = each.section(u'/', 0, -2))
        made.prepend(each);
    const std::lock_guard lock(m_recording);
    const int error = FailingFileSystem::makeFolder(path);
    for (const QString &each : std::as_const(made)) {
        if (error == 0)
            m_recorded.append({Kind::MakeFolder, each});
    }
    return error;
}

int RecordingFileSystem::syncFolder(const QString &path)
{
    return record({Kind::SyncFolder, path}, [&] { return FailingFileSystem::syncFolder(path); });
}

int RecordingFileSystem::openNew(const QString &path, OpenFile &file)
{
    return record({Kind::OpenNew, path}, [&] { return FailingFileSystem::openNew(path, file); });
}

/// What a failing one has written is recorded too.
int RecordingFileSystem::append(OpenFile &file, QByteArrayView content)
{
    const std::lock_guard lock(m_recording);
    const qint64 before = sizeOf(file);
    const int error = FailingFileSystem::append(file, content);
    const qint64 written = sizeOf(file) - before;
    m_recorded.append({Kind::Append, file.path(), {}, content.first(written).toByteArray()});
    return error;
}

int RecordingFileSystem::truncate(OpenFile &file, qint64 size)
{
    return record({Kind::Truncate, file.path(), {}, {}, size},
                  [&] { return FailingFileSystem::truncate(file, size); });
}

int RecordingFileSystem::syncData(OpenFile &file)
{
    return record({Kind::SyncData, file.path()}, [&] { return FailingFileSystem::syncData(file); });
}

int RecordingFileSystem::syncDisk(OpenFile &file)
{
    return record({Kind::SyncDisk, file.path()}, [&] { return FailingFileSystem::syncDisk(file); });
}

} // namespace backdesk
