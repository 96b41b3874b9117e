// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/DictType.h"
#include "core/schema/Selector.h"
#include "core/value/Result.h"

namespace backdesk
{

/// Applies one operation or a list of them to an item: `add`, `remove`, `replace`, `move`, `copy`, `test` of
/// RFC 6902, all or nothing. The result is of the type but not yet checked against its rules.
///
/// A path is a selector or a JSON pointer. With a selector `add` (and so `move` and `copy`) is for lists
/// only, as in stricto: it appends to a list (`$.tags`), inserts at an index (`$.tags[1]`), and sets members
/// of a FreeDict. With a pointer it does what the RFC says: `/name` is set, `/tags/1` inserted, `/tags/-`
/// appended. The paths of `replace`, `remove` and `test` may mean several places (`$.rows[*].v`), at least
/// one of which there must be.
///
/// With an environment, what does not exist now or may not be read is not there for the patch. Whether what
/// it changes may be changed is not asked.
///
/// Errors: Malformed for a wrong patch or path, Invalid for a value of another type, Conflict for a failed
/// test, Forbidden for `_id` and `_meta`.
Result<Value> applyPatch(const Value &patch, const Value &item, const DictType &type,
                         Environment *environment = nullptr);

/// The paths that a patch writes to; of `test` and the source of `copy` none. Malformed as above.
Result<QList<Selector>> patchedPaths(const Value &patch, const DictType &type);

} // namespace backdesk
