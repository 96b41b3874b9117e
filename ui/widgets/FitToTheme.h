// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <functional>

class QWidget;

namespace backdesk::ui
{

/// Calls it now and whenever the theme changes, as with the text size, as long as the widget is there.
void fitToTheme(QWidget *widget, const std::function<void()> &fit);

/// As wide and high as the size says, and so many pixels more, at every text size.
void keepSquare(QWidget *widget, Size size, int more = 0);
/// As high as the size says at every text size.
void keepHeight(QWidget *widget, Size size);
void keepMinimumHeight(QWidget *widget, Size size);

} // namespace backdesk::ui
