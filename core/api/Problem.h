// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Response.h"

#include <QString>

namespace backdesk
{

/// An `application/problem+json` answer (RFC 9457) with `type`, `title`, `status` and `detail`.
/// The title is the standard reason phrase of the status. An empty detail is left out.
Response problem(int status, const QString &detail = {});

/// The standard reason phrase (RFC 9110, 15), "Unknown" for statuses it does not name.
QByteArray reasonPhrase(int status);

} // namespace backdesk
