// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Headers.h"
#include "core/api/ResponseFile.h"

#include <QByteArray>

#include <memory>

namespace backdesk
{

/// The answer to a Request. A body always comes with a content-type header.
struct Response {
    int status = 200;
    Headers headers;
    QByteArray body;
    std::shared_ptr<ResponseFile> file; ///< not null: its bytes are the body, and #body is ignored
};

} // namespace backdesk
