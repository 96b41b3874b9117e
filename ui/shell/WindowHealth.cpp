// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window tells of the state of the backend and its data.
#include "ui/shell/MainWindow.h"
#include "ui/shell/ProblemsDialog.h"
#include "ui/shell/StatusBar.h"

namespace backdesk::ui
{

void MainWindow::showHealth(const Health &health)
{
    // Why it cannot be opened stands in the middle of the window.
    const QList<HealthProblem> problems = health.isOpen() ? health.problems : QList<HealthProblem>();
    if (problems == m_problems)
        return;
    tellOfNewProblems(problems);
    m_problems = problems;
    m_statusBar->setProblems(int(problems.size()));
    if (m_problemsDialog)
        m_problemsDialog->setProblems(problems);
}

void MainWindow::tellOfNewProblems(const QList<HealthProblem> &problems)
{
    QList<HealthProblem> added = problems;
    added.removeIf([this](const HealthProblem &problem) { return m_problems.contains(problem); });
    if (added.isEmpty() || m_problemsDialog)
        return;
    Message message =
        Message::warn(added.size() == 1
                          //: A place such as a file, and what is wrong there.
                          ? tr("%1 cannot be used: %2").arg(added.first().place, added.first().message)
                          : tr("%n stored entries cannot be used.", nullptr, int(added.size())));
    message.actionText = tr("Show");
    message.action = [window = QPointer(this)] {
        if (window)
            window->showProblems();
    };
    m_messages.post(message);
}

ProblemsDialog *MainWindow::problemsDialog() const
{
    return m_problemsDialog;
}

void MainWindow::showProblems()
{
    if (!m_problemsDialog)
        m_problemsDialog = new ProblemsDialog(this);
    m_problemsDialog->setProblems(m_problems);
    m_problemsDialog->open();
}

} // namespace backdesk::ui
