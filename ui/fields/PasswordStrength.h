// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backdesk::ui
{

/// How long somebody would have to guess.
enum class PasswordStrength { None, VeryWeak, Weak, Fair, Strong };

/// By length and kinds of characters; repetitions, rows such as "1234" and the most common words count
/// little.
PasswordStrength passwordStrength(const QString &password);
/// "Weak"; empty for None.
QString strengthText(PasswordStrength strength);

} // namespace backdesk::ui
