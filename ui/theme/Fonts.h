// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace backdesk::ui
{

/// Makes Inter known where the system has it, and tells the family to use: Inter, else the system's own.
QString loadInter();

/// The given family with tabular figures where Qt can ask for them (from 6.7 on).
QFont makeFont(const QString &family, double pixels, QFont::Weight weight);

/// How much larger than usual the desktop wants its text, at least 1. Ask before the application's font is
/// set. BACKDESK_TEXT_SCALE in the environment overrides it.
double systemTextScale();

} // namespace backdesk::ui
