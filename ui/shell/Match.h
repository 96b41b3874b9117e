// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backdesk::ui
{

/// How well a text fits what somebody typed: 0 not at all, and the more the better. Every word typed must
/// start a word of the text, stand within one, or be initials ("gm" for "Good morning"). Case and accents do
/// not matter.
int matchScore(const QString &typed, const QString &text);

} // namespace backdesk::ui
