// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace backdesk::test
{

/// Presses Tab in the window, or in what lies over it and keeps the focus, until the focus is where it began.
/// What is wrong: controls that are not reached, stops that go back against the direction of reading, stops
/// that do not look different with the focus.
QStringList walkByTab(QWidget *root);

} // namespace backdesk::test
