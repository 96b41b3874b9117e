// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Headers.h"
#include "core/http/HostRules.h"
#include "core/http/Refusal.h"

#include <QByteArray>

namespace backdesk
{

/// The head of a request as it was sent, judged line by line.
struct RequestHead {
    QByteArray method;
    QByteArray path;                 ///< of the target, encoded; "*" for OPTIONS *
    QByteArray query;                ///< without '?', encoded
    std::optional<Authority> target; ///< of an absolute-form target (RFC 9112, 3.2.2)
    int minorVersion = 1;            ///< of HTTP/1.x; versions above 1 are treated as 1
    Headers headers;
};

/// Fills method, target and version from a request line without CR LF (RFC 9112, 3).
/// 400 malformed, 414 target above @p targetBytes, 501 unknown method, 505 not HTTP/1.
Refusal parseRequestLine(QByteArrayView line, qsizetype targetBytes, RequestHead &head);

/// Adds one field line without CR LF (RFC 9112, 5). 400 when it is malformed or folded.
Refusal parseFieldLine(QByteArrayView line, Headers &headers);

/// The longest method this host knows is far shorter; what is longer is not a method (501).
inline constexpr qsizetype maxMethodBytes = 32;

} // namespace backdesk
