// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/RequestHandler.h"
#include "core/http/HostRules.h"
#include "core/http/HttpOptions.h"

#include <atomic>

namespace backdesk
{

/// What the threads of one host share. Only the counters change.
struct HostContext {
    const HttpOptions options;
    const HostRules hosts;
    RequestHandler &handler;
    std::atomic<int> connections{0};
    std::atomic<qint64> bufferedBytes{0}; ///< of bodies being received or handled
};

} // namespace backdesk
