// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/Tasks.h"

#include <QCoreApplication>

#include <utility>

namespace backdesk::ui
{

int Tasks::Task::percent() const
{
    constexpr qint64 Whole = 100;
    return total > 0 ? int(qBound(qint64(0), done * Whole / total, Whole)) : -1;
}

Tasks::Tasks(QObject *parent) : QObject(parent)
{
}

Tasks &Tasks::all()
{
    static QPointer<Tasks> tasks;
    if (!tasks)
        tasks = new Tasks(QCoreApplication::instance());
    return *tasks;
}

int Tasks::start(const QString &title, std::function<void()> cancel, QWidget *owner)
{
    m_tasks << Task{++m_last, title, 0, 0, std::move(cancel), owner};
    Q_EMIT changed();
    return m_last;
}

Tasks::Task *Tasks::find(int id)
{
    for (Task &task : m_tasks) {
        if (task.id == id)
            return &task;
    }
    return nullptr;
}

QList<Tasks::Task> Tasks::endingWith(const QWidget *window) const
{
    QList<Task> ending;
    for (const Task &task : m_tasks) {
        const QWidget *top = task.owner;
        // Dialogs are windows of their own.
        while (top && top != window && top->parentWidget())
            top = top->parentWidget();
        if (top && (!window || top == window))
            ending << task;
    }
    return ending;
}

void Tasks::setProgress(int id, qint64 done, qint64 total)
{
    Task *task = find(id);
    if (!task || (task->done == done && task->total == total))
        return;
    task->done = done;
    task->total = total;
    Q_EMIT changed();
}

void Tasks::finish(int id)
{
    if (m_tasks.removeIf([id](const Task &task) { return task.id == id; }) > 0)
        Q_EMIT changed();
}

void Tasks::cancel(int id)
{
    Task *task = find(id);
    if (!task || !task->cancel)
        return;
    const auto cancel = std::exchange(task->cancel, nullptr);
    Q_EMIT changed();
    cancel();
}

} // namespace backdesk::ui
