// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace backdesk::ui
{

/// Margins by where text begins, which QLayout does not mirror by itself. The layout has its widget already.
void setLeadingMargins(QLayout *layout, int leading, int top, int trailing, int bottom);

} // namespace backdesk::ui
