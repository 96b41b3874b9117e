// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backdesk::ui
{

/// What buttons of every dialog and state say instead of the window's own words; empty: those. GUI thread
/// only.
struct UsualTexts {
    QString confirm; ///< of a question that does not name what it asks for
    QString cancel;
    QString retry;
};

const UsualTexts &usualTexts();
/// For what is made from now on.
void setUsualTexts(const UsualTexts &texts);

} // namespace backdesk::ui
