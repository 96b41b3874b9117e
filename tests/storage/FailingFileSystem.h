// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileSystem.h"

#include <QString>

namespace backdesk
{

/// A file system of which one call fails, or all from one on.
class FailingFileSystem : public FileSystem
{
public:
    /// The call with this number, from 1, fails with the error; 0: none does.
    void failAt(int call, int errorNumber, bool allFromThere = false)
    {
        m_calls = 0;
        m_failing = call;
        m_error = errorNumber;
        m_allFromThere = allFromThere;
    }
    int calls() const { return m_calls; }
    /// As on a disk without them.
    bool withoutHardLinks = false;

    int create(const QString &path, const QByteArray &content) override
    {
        return fails() ? m_error : FileSystem::create(path, content);
    }
    int rename(const QString &from, const QString &to) override
    {
        return fails() ? m_error : FileSystem::rename(from, to);
    }
    int link(const QString &existing, const QString &name) override
    {
        if (withoutHardLinks)
            return EPERM;
        return fails() ? m_error : FileSystem::link(existing, name);
    }
    int remove(const QString &path) override { return fails() ? m_error : FileSystem::remove(path); }
    int syncFolder(const QString &path) override { return fails() ? m_error : FileSystem::syncFolder(path); }

private:
    bool fails()
    {
        ++m_calls;
        return m_failing > 0 && (m_allFromThere ? m_calls >= m_failing : m_calls == m_failing);
    }

    int m_calls = 0;
    int m_failing = 0;
    int m_error = 0;
    bool m_allFromThere = false;
};

} // namespace backdesk
