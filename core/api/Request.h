// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Headers.h"
#include "core/api/Identity.h"

#include <QByteArray>

namespace backdesk
{

/// One call of the API, without any notion of a socket. The same for HTTP and for the window.
struct Request {
    QByteArray method = "GET"; ///< upper case; HEAD never arrives here: the host asks GET and drops the body
    QByteArray path;           ///< begins with '/', still percent-encoded
    QByteArray query;          ///< without the '?', still percent-encoded
    Headers headers;
    QByteArray body;
    Identity identity;
};

} // namespace backdesk
