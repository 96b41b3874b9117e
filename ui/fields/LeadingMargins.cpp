// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/LeadingMargins.h"

#include <QLayout>
#include <QWidget>

namespace backdesk::ui
{

void setLeadingMargins(QLayout *layout, int leading, int top, int trailing, int bottom)
{
    const QWidget *owner = layout->parentWidget();
    const bool mirrored = owner && owner->layoutDirection() == Qt::RightToLeft;
    layout->setContentsMargins(mirrored ? trailing : leading, top, mirrored ? leading : trailing, bottom);
}

} // namespace backdesk::ui
