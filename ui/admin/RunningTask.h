// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace backdesk::ui
{

/// One of Tasks::all() for as long as it lives. GUI thread only.
class RunningTask
{
public:
    /// `title` tells what is done; `cancel` is called when the person stops it, and may be empty. The work
    /// ends with `owner`, before whose window closes the person is asked; null: they are not.
    explicit RunningTask(const QString &title, std::function<void()> cancel = {}, QWidget *owner = nullptr);
    ~RunningTask();
    RunningTask(const RunningTask &) = delete;
    RunningTask &operator=(const RunningTask &) = delete;

    /// `total` 0: not known.
    void setProgress(qint64 done, qint64 total);

private:
    int m_id;
};

} // namespace backdesk::ui
