// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"

#include <QMap>

#include <functional>
#include <mutex>

namespace backdesk
{

/// What is wrong with stored data now, by the file it is wrong with. Any thread.
class ProblemList
{
public:
    /// Called after every change, by the thread that made it. Set before use.
    std::function<void()> onChanged;

    /// What is wrong with this file from now on; nothing: it is well again.
    void set(const QString &file, const QList<StorageProblem> &problems);
    void set(const QString &file, const Message &message)
    {
        set(file, QList<StorageProblem>{{file, message}});
    }
    void clear(const QString &file) { set(file, QList<StorageProblem>()); }

    QList<StorageProblem> all() const;

private:
    mutable std::mutex m_mutex;
    QMap<QString, QList<StorageProblem>> m_problems;
};

} // namespace backdesk
