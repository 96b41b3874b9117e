// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"

namespace backdesk
{

/// `backdesk copy FROM TO`: all data from one storage into another. The exit code.
int copy(const CommandLine &line);

} // namespace backdesk
