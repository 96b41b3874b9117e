// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Call.h"
#include "core/model/UnitOfWork.h"

#include <functional>

namespace backdesk
{

/// What a request changes within one unit of work, and what it gives back.
using Work = std::function<Result<Value>(UnitOfWork &)>;

/// Carries the work out, commits it and adds to the call's `undo`. When another server has changed one of the
/// items meanwhile, it is done once more on the new state, some times over; so it must not have effects of
/// its own. Errors: those of the work, of Storage::apply, Unavailable when others always come first.
Result<Value> committed(Call &call, const Work &work);

} // namespace backdesk
