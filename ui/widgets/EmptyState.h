// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/StateBlock.h"

namespace backdesk::ui
{

/// Nothing is here: one sentence and the next step.
class EmptyState : public StateBlock
{
    Q_OBJECT
public:
    explicit EmptyState(const QString &iconName, const QString &text, QWidget *parent = nullptr);

    /// Shows the button; empty hides it.
    void setAction(const QString &text, const QString &iconName = {});

Q_SIGNALS:
    void actionTriggered();
};

} // namespace backdesk::ui
