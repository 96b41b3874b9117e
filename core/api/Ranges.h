// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Request.h"
#include "core/api/Response.h"

#include <QByteArray>

namespace backdesk
{

/// Which part of a representation to send (RFC 9110, 14).
struct RangeDecision {
    int status = 200; ///< 200 all of it, 206 a part, 416 what is asked for does not exist
    qint64 offset = 0;
    qint64 length = 0;
    QByteArray contentRange; ///< the value of Content-Range, with 206 and 416
};

/// Judges Range and If-Range of a GET for a representation of @p total bytes. @p etag is its ETag with the
/// quotes; only a strong one makes If-Range hold (13.1.5), and dates never do. A malformed Range, another
/// unit than bytes and several ranges get all of it, as 14.2 allows.
RangeDecision decideRange(const Request &request, qint64 total, const QByteArray &etag);

/// The answer with a file or the part of it that is asked for: 200, 206 or 416 with Accept-Ranges,
/// Content-Range and, unless empty, the ETag. If-None-Match is the caller's, and comes first (13.2.2).
Response fileResponse(const Request &request, const std::shared_ptr<ResponseFile> &file,
                      const QByteArray &contentType, const QByteArray &etag = {});

/// The same for bytes in memory.
Response bytesResponse(const Request &request, const QByteArray &bytes, const QByteArray &contentType,
                       const QByteArray &etag = {});

} // namespace backdesk
