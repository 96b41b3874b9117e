// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ErrorState.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/UsualTexts.h"

#include <QPushButton>

namespace backdesk::ui
{

ErrorState::ErrorState(const QString &what, const QString &kept, QWidget *parent) : StateBlock(parent)
{
    setIcon(QStringLiteral("circle-alert"), true);
    setText(what);
    setDetail(kept);
    button()->setText(literalText(usualTexts().retry.isEmpty() ? tr("Retry") : usualTexts().retry));
    button()->setIcon(icon(QStringLiteral("rotate-ccw")));
    button()->show();
    connect(button(), &QPushButton::clicked, this, &ErrorState::retry);
}

} // namespace backdesk::ui
