// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/HostRules.h"
#include "core/http/Refusal.h"
#include "core/http/RequestHead.h"

namespace backdesk
{

/// Where a request ends and what its sender expects of the connection (RFC 9112, 6 and 9).
struct Framing {
    bool chunked = false;
    qint64 length = 0; ///< of a body that is not chunked
    bool keepAlive = true;
    bool expectsContinue = false;

    bool hasBody() const { return chunked || length > 0; }
};

/// Judges a whole head. Everything two readers could understand differently is refused.
/// 400 Host or framing malformed, 413 Content-Length above @p bodyBytes, 415 encoded body, 417 unknown
/// expectation, 421 a Host that is not ours, 501 unknown transfer coding.
Refusal judgeFraming(const RequestHead &head, const HostRules &hosts, qint64 bodyBytes, Framing &framing);

} // namespace backdesk
