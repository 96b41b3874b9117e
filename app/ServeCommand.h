// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "core/description/Description.h"
#include "core/http/HttpOptions.h"

namespace backdesk
{

/// What the HTTP host gets told by description and command line together.
HttpOptions httpOptions(const DescriptionResult &description, const CommandLine &line);

/// Whether the data may be worked with and the host served, else why not on standard error: a migration may
/// have been interrupted, and without a proxy that says who asks, only this machine is served.
bool mayServe(const DescriptionResult &description, const HttpOptions &options);

/// `backdesk serve`: REST until SIGTERM or SIGINT. The exit code.
int serve(const CommandLine &line);

} // namespace backdesk
