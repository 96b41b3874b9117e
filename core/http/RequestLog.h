// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/RequestParser.h"

#include <chrono>

namespace backdesk
{

/// Tells the http logger about an answered request: method, path, status and duration. Debug; from 500 on a
/// warning. Never the query, header fields or bodies, which may hold secrets.
void logRequest(const IncomingRequest &incoming, int status, std::chrono::nanoseconds duration);

/// Tells it (debug) about a request that was not taken.
void logRefusal(const Refusal &refusal);

} // namespace backdesk
