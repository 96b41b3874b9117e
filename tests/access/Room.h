// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace backdesk::test
{

/// Visible texts that have less room than they need and no tooltip with the whole, and controls that are cut
/// off where nothing scrolls.
QStringList crampedTexts(const QWidget *window);

} // namespace backdesk::test
