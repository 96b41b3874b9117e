// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"

namespace backdesk
{

/// `backdesk FILE`: the window on an embedded backend, which is served over REST meanwhile; or, with --grab,
/// a picture of one view. The exit code.
int openDesktop(int &argc, char **argv, const CommandLine &line);

} // namespace backdesk
