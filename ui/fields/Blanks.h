// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backdesk::ui
{

/// The text without any white space.
QString withoutBlanks(const QString &text);

} // namespace backdesk::ui
