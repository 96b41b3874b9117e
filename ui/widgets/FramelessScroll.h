// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Controls.h"

class QScrollArea;
class QWidget;

namespace backdesk::ui
{

/// A scroll area that is not seen as one: without a frame, on this colour, its content as wide as itself.
QScrollArea *framelessScroll(Color background, QWidget *parent = nullptr);

} // namespace backdesk::ui
