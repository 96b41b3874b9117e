// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <random>

namespace backdesk::bench
{

/// Eight random letters.
QString word(std::mt19937 &random);

} // namespace backdesk::bench
