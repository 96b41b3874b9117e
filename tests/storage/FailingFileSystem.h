// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileSystem.h"

#include <QString>

#include <functional>
#include <mutex>
#include <thread>

namespace backdesk
{

/// A file system of which one call fails, or all from one on, or those that a test picks.
class FailingFileSystem : public FileSystem
{
public:
    /// The call with this number, from 1, fails with the error; 0: none does.
    void failAt(int call, int errorNumber, bool allFromThere = false)
    {
        const std::lock_guard lock(m_mutex);
        m_calls = 0;
        m_failing = call;
        m_error = errorNumber;
        m_allFromThere = allFromThere;
        m_thread = std::this_thread::get_id();
    }
    /// Asked before every call, by one thread at a time: the error it is to fail with.
    void failWhere(std::function<int(const char *call, const QString &path)> judge)
    {
        const std::lock_guard lock(m_mutex);
        m_judge = std::move(judge);
    }
    int calls() const
    {
        const std::lock_guard lock(m_mutex);
        return m_calls;
    }
    /// As on a disk without them.
    bool withoutHardLinks = false;
    /// Only calls of the thread that calls failAt() are counted and fail there.
    bool ofOneThread = false;
    /// An append that fails writes this part of the content first.
    double torn = 0;

    int read(const QString &path, QByteArray &content) override
    {
        const int error = errorOf("read", path);
        return error ? error : FileSystem::read(path, content);
    }
    int create(const QString &path, const QByteArray &content) override
    {
        const int error = errorOf("create", path);
        return error ? error : FileSystem::create(path, content);
    }
    int write(const QString &path, const QByteArray &content) override
    {
        const int error = errorOf("write", path);
        return error ? error : FileSystem::write(path, content);
    }
    int rename(const QString &from, const QString &to) override
    {
        const int error = errorOf("rename", to);
        return error ? error : FileSystem::rename(from, to);
    }
    int link(const QString &existing, const QString &name) override
    {
        if (withoutHardLinks)
            return EPERM;
        const int error = errorOf("link", name);
        return error ? error : FileSystem::link(existing, name);
    }
    int remove(const QString &path) override
    {
        const int error = errorOf("remove", path);
        return error ? error : FileSystem::remove(path);
    }
    int makeFolder(const QString &path) override
    {
        const int error = errorOf("makeFolder", path);
        return error ? error : FileSystem::makeFolder(path);
    }
    int syncFolder(const QString &path) override
    {
        const int error = errorOf("syncFolder", path);
        return error ? error : FileSystem::syncFolder(path);
    }
    int openNew(const QString &path, OpenFile &file) override
    {
        const int error = errorOf("openNew", path);
        return error ? error : FileSystem::openNew(path, file);
    }
    int append(OpenFile &file, QByteArrayView content) override
    {
        const int error = errorOf("append", file.path());
        if (error == 0)
            return FileSystem::append(file, content);
        FileSystem::append(file, content.first(qsizetype(double(content.size()) * torn)));
        return error;
    }
    int truncate(OpenFile &file, qint64 size) override
    {
        const int error = errorOf("truncate", file.path());
        return error ? error : FileSystem::truncate(file, size);
    }
    int syncData(OpenFile &file) override
    {
        const int error = errorOf("syncData", file.path());
        return error ? error : FileSystem::syncData(file);
    }
    int syncDisk(OpenFile &file) override
    {
        const int error = errorOf("syncDisk", file.path());
        return error ? error : FileSystem::syncDisk(file);
    }

private:
    int errorOf(const char *call, const QString &path)
    {
        const std::lock_guard lock(m_mutex);
        if (m_judge) {
            if (const int error = m_judge(call, path))
                return error;
        }
        if (ofOneThread && m_thread != std::this_thread::get_id())
            return 0;
        ++m_calls;
        const bool fails = m_failing > 0 && (m_allFromThere ? m_calls >= m_failing : m_calls == m_failing);
        return fails ? m_error : 0;
    }

    mutable std::mutex m_mutex;
    std::function<int(const char *, const QString &)> m_judge;
    int m_calls = 0;
    int m_failing = 0;
    int m_error = 0;
    bool m_allFromThere = false;
    std::thread::id m_thread;
};

} // namespace backdesk
