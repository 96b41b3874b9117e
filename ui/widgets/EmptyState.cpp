// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Buttons.h"

#include <QPushButton>

namespace backdesk::ui
{

EmptyState::EmptyState(const QString &iconName, const QString &text, QWidget *parent) : StateBlock(parent)
{
    setIcon(iconName, false);
    setText(text);
    connect(button(), &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setAction(const QString &text, const QString &iconName)
{
    button()->setText(literalText(text));
    button()->setIcon(iconName.isEmpty() ? QIcon() : icon(iconName));
    button()->setHidden(text.isEmpty());
}

} // namespace backdesk::ui
