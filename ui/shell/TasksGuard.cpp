// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TasksGuard.h"

#include "ui/admin/Tasks.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

struct TasksGuardTexts {
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::TasksGuard)
};

struct Texts {
    QString one; ///< with the place of a task's title
    QString several;
    QString leave;
    QString stay;
};

Texts textsOf(TasksGuard::Leaving leaving)
{
    switch (leaving) {
    case TasksGuard::Leaving::Window:
        return {TasksGuardTexts::tr("“%1” is still running. It is stopped when the window closes."),
                TasksGuardTexts::tr("These are still running. They are stopped when the window closes:"),
                TasksGuardTexts::tr("Stop and close"), TasksGuardTexts::tr("Keep open")};
    case TasksGuard::Leaving::Program:
        return {TasksGuardTexts::tr("“%1” is still running. It is stopped when the program ends."),
                TasksGuardTexts::tr("These are still running. They are stopped when the program ends:"),
                TasksGuardTexts::tr("Stop and quit"), TasksGuardTexts::tr("Keep open")};
    case TasksGuard::Leaving::Account:
        break;
    }
    return {TasksGuardTexts::tr("“%1” is still running. It is stopped when you log out."),
            TasksGuardTexts::tr("These are still running. They are stopped when you log out:"),
            TasksGuardTexts::tr("Stop and log out"), TasksGuardTexts::tr("Stay logged in")};
}

void tellWhatRuns(ConfirmDialog &dialog, const QList<Tasks::Task> &running, const Texts &texts)
{
    if (running.size() == 1) {
        dialog.setConsequence(texts.one.arg(running.first().title));
        return dialog.setDetails({});
    }
    QStringList titles;
    for (const Tasks::Task &task : running)
        titles << task.title;
    dialog.setConsequence(texts.several);
    dialog.setDetails(titles);
}

} // namespace

TasksGuard::~TasksGuard() = default;

ConfirmDialog *TasksGuard::dialog() const
{
    return m_dialog;
}

void TasksGuard::ask(QWidget *over, const QWidget *window, Leaving leaving,
                     const std::function<void()> &leave)
{
    if (m_dialog)
        m_dialog->reject();
    const QList<Tasks::Task> running = Tasks::all().endingWith(window);
    if (running.isEmpty())
        return leave();
    const Texts texts = textsOf(leaving);
    m_dialog = ConfirmDialog::ask(over, TasksGuardTexts::tr("Stop what is running?"), {}, texts.leave, leave);
    m_dialog->cancelButton()->setText(literalText(texts.stay));
    tellWhatRuns(*m_dialog, running, texts);
    const auto follow = [dialog = m_dialog.data(), window, texts] {
        if (!dialog->isVisible())
            return; // answered
        const QList<Tasks::Task> left = Tasks::all().endingWith(window);
        if (left.isEmpty())
            dialog->reject();
        else
            tellWhatRuns(*dialog, left, texts);
    };
    QObject::connect(&Tasks::all(), &Tasks::changed, m_dialog, follow);
}

void TasksGuard::stop(const QWidget *window, const std::function<void()> &stopped)
{
    QList<int> stopping;
    for (const Tasks::Task &task : Tasks::all().endingWith(window)) {
        // Neither what cannot be stopped nor what was told so before.
        if (task.cancel)
            stopping << task.id;
    }
    for (const int id : std::as_const(stopping))
        Tasks::all().cancel(id);

    m_waiting = std::make_unique<QObject>();
    QObject *waiting = m_waiting.get();
    const auto finish = [this, stopped] {
        m_waiting.release()->deleteLater();
        stopped();
    };
    const auto goOnWhenEnded = [waiting, stopping, finish] {
        const QList<Tasks::Task> &running = Tasks::all().running();
        const bool isRunning = std::any_of(running.begin(), running.end(), [&stopping](const auto &task) {
            return stopping.contains(task.id);
        });
        if (isRunning)
            return;
        waiting->disconnect();
        Tasks::all().disconnect(waiting);
        // Whoever ends has still something to tell.
        QTimer::singleShot(0, waiting, finish);
    };
    if (stopping.isEmpty()) {
        m_waiting.reset();
        return stopped();
    }
    QObject::connect(&Tasks::all(), &Tasks::changed, waiting, goOnWhenEnded);
    QTimer::singleShot(Patience, waiting, finish);
    goOnWhenEnded();
}

} // namespace backdesk::ui
