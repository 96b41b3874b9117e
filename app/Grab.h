// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"

namespace backdesk
{

namespace ui
{
class MainWindow;
}

/// Writes a picture of the window once its view has loaded, then ends the program: with 0, or with 1 when the
/// picture cannot be made within 20 seconds.
void grabWhenLoaded(ui::MainWindow &window, const CommandLine &line);

} // namespace backdesk
