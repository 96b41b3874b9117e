// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include <functional>

class QWidget;

namespace backdesk::ui
{

class ConfirmDialog;
class View;

/// Asks what to do with unsaved changes before their view is left: save them, discard them, or stay.
class UnsavedGuard
{
public:
    ~UnsavedGuard();

    /// Calls back at once when there is nothing to lose.
    void ask(View *view, std::function<void(bool leave)> decide);

private:
    QPointer<ConfirmDialog> m_dialog;
};

} // namespace backdesk::ui
