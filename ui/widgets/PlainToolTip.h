// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backdesk::ui
{

/// A tooltip that shows any text as it stands: never taken for HTML, wrapped where it is long, and cut where
/// no screen would hold it.
QString plainToolTip(const QString &text);

} // namespace backdesk::ui
