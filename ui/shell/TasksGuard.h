// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace backdesk::ui
{

class ConfirmDialog;

/// Asks what to do with imports, exports and bulk changes that would end with what the person leaves: stop
/// them, or stay. GUI thread only.
class TasksGuard
{
public:
    enum class Leaving { Window, Program, Account };
    static constexpr int Patience = 5000; ///< ms

    ~TasksGuard();

    /// What ends with `window` (null: with any), asked over `over`. Calls back at once where nothing runs,
    /// and not at all when the person stays. What ends meanwhile takes the question along: somebody should
    /// see what came of it.
    void ask(QWidget *over, const QWidget *window, Leaving leaving, const std::function<void()> &leave);
    /// Stops it, and calls back when it has ended; when it takes too long, without.
    void stop(const QWidget *window, const std::function<void()> &stopped);

    ConfirmDialog *dialog() const;

private:
    QPointer<ConfirmDialog> m_dialog;
    std::unique_ptr<QObject> m_waiting;
};

} // namespace backdesk::ui
