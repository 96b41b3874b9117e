// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backdesk::ui
{

/// Mends what Qt tells assistive technology: windows are windows, and choices have the name of their label
/// and not only that of what is chosen. To be called once, before the first window.
void installAccessibility();

} // namespace backdesk::ui
