// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace backdesk::test
{

/// Visible controls below the window that say nothing to a screen reader, have no role of a control, or are
/// named like another one of the same role.
QStringList namelessControls(const QWidget *window);

/// Fields whose label does not lead to them, and mistakes that are seen but not told with their field.
QStringList unlinkedTexts(const QWidget *window);

/// What can be worked with: visible, enabled, and neither a scroll area's inside nor a mere group.
QList<QWidget *> controls(const QWidget *window);

} // namespace backdesk::test
