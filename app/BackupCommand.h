// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"

namespace backdesk
{

/// `backdesk backup FILE OUT`: all data in one file, also while it is served. The exit code.
int backUp(const CommandLine &line);

/// `backdesk restore FILE IN`: the data of a backup. The exit code.
int restore(const CommandLine &line);

} // namespace backdesk
