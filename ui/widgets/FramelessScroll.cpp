// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FramelessScroll.h"

#include <QScrollArea>

namespace backdesk::ui
{

QScrollArea *framelessScroll(Color background, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    setBackground(scroll->viewport(), background);
    return scroll;
}

} // namespace backdesk::ui
