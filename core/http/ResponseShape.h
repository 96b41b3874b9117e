// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Response.h"

#include <QByteArray>

namespace backdesk
{

/// What the connection adds to an answer.
struct ResponseShape {
    bool headOnly = false; ///< answers HEAD: the length of the body, not the body
    bool http10 = false;
    bool keepAlive = true;
    QByteArray date; ///< IMF-fixdate (RFC 9110, 5.6.7)
};

/// An answer as it goes over the wire.
struct WireResponse {
    QByteArray head; ///< with the empty line
    QByteArray body;
    std::shared_ptr<ResponseFile> file; ///< not null: what follows the head instead of #body
};

/// Frames an answer by RFC 9112, 6.3. Content-Length, Connection and Date are ours alone, Server and
/// Transfer-Encoding are never sent; 204 and 304 have no body. Control characters in values become
/// spaces and fields with a malformed name are dropped, so that no value can start a field of its own.
/// A status outside 200 to 599 becomes 500.
WireResponse shapeResponse(const Response &response, const ResponseShape &shape);

} // namespace backdesk
