// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Response.h"
#include "core/value/Error.h"
#include "core/value/Value.h"

#include <QString>

namespace backdesk
{

/// The status that hosts give for a kind of error.
int statusOf(ErrorKind kind);

/// `title`, `status`, `detail` and `errors` for errors, in the given language: the first error's kind decides
/// the status; those with a path stand in `errors: {"$.path": ["message"]}`.
ValueMap problemMembers(const Errors &errors, const QString &language);

/// The same as a problem answer.
Response errorResponse(const Errors &errors, const QString &language);

} // namespace backdesk
