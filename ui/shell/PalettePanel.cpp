// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PalettePanel.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace backdesk::ui
{

void PalettePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box = rect().adjusted(Room, Room, -Room, -Room);
    paintShadow(painter, box, themeSize(Size::DialogRadius));
    paintPanel(painter, box, Color::Surface, Color::Line, themeSize(Size::DialogRadius));
    painter.fillRect(box.left() + 1, box.top() + themeSize(Size::TopBar) + themeSize(Size::Tight) + 2,
                     box.width() - 2, 1, themeColor(Color::Hairline));
}

} // namespace backdesk::ui
