// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/DictType.h"
#include "core/value/Result.h"

namespace backdesk
{

/// Applies one operation or a list of them to an item (RFC 6902 `add`, `remove`, `replace`, `test`, with
/// selectors such as `$.tags[1]` for paths; `add` to a list appends). All or nothing. The result is of the
/// type but not yet checked against its rules.
/// Errors: Malformed for a wrong patch or path, Invalid for a value of another type, Conflict for a failed
/// test, Forbidden for `_id` and `_meta`.
Result<Value> applyPatch(const Value &patch, const Value &item, const DictType &type);

} // namespace backdesk
