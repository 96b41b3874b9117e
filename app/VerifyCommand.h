// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"

namespace backdesk
{

/// `backdesk verify [--repair] FILE`: checks all data. The exit code: 1 when something is wrong.
int verify(const CommandLine &line);

} // namespace backdesk
