// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backdesk
{

/// Makes the application speak the given language, or the system's when it is empty: texts, numbers, dates,
/// and the direction of the window. May be called again. The language that was found, "en" when there is no
/// translation.
QString installTranslations(const QString &locale);

} // namespace backdesk
