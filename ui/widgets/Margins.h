// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>

namespace backdesk::ui
{

/// Margins by leading and trailing edge, as the application's layout direction wants them. Qt mirrors what is
/// in a layout, but not the margins around it.
QMargins leadingMargins(int leading, int top, int trailing, int bottom);

} // namespace backdesk::ui
