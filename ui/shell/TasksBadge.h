// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/Tasks.h"

#include <QPointer>
#include <QPushButton>
#include <QTimer>

namespace backdesk::ui
{

class PopupPanel;

/// Tells what runs in the background once that takes longer than a moment; opens a list with progress and
/// buttons to stop.
class TasksBadge : public QPushButton
{
    Q_OBJECT
public:
    static constexpr int Delay = 300; ///< ms before it is seen

    explicit TasksBadge(Tasks &tasks, QWidget *parent = nullptr);

    /// Open while a person looks at it; else null.
    PopupPanel *panel() const;

private:
    void follow();
    void tell();
    void showPanel();
    void fillPanel();

    Tasks &m_tasks;
    QTimer m_delay;
    QPointer<PopupPanel> m_panel;
    QList<int> m_listed; ///< ids in the panel
};

} // namespace backdesk::ui
