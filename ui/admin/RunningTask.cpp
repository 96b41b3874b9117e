// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/RunningTask.h"

#include "ui/admin/Tasks.h"

namespace backdesk::ui
{

RunningTask::RunningTask(const QString &title, std::function<void()> cancel, QWidget *owner)
    : m_id(Tasks::all().start(title, std::move(cancel), owner))
{
}

RunningTask::~RunningTask()
{
    Tasks::all().finish(m_id);
}

void RunningTask::setProgress(qint64 done, qint64 total)
{
    Tasks::all().setProgress(m_id, done, total);
}

} // namespace backdesk::ui
