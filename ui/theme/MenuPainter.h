// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;

namespace backdesk::ui
{

/// How menus, tooltips and the lists of combo boxes look.

void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter);
QSize menuItemSize(const QStyleOptionMenuItem &option);
/// The surface of anything that pops up.
void paintPopup(const QStyleOption &option, QPainter &painter);

} // namespace backdesk::ui
