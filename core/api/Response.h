// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Headers.h"

#include <QByteArray>

namespace backdesk
{

/// The answer to a Request. A body always comes with a content-type header.
struct Response {
    int status = 200;
    Headers headers;
    QByteArray body;
};

} // namespace backdesk
