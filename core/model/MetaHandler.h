// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/CurrentUser.h"
#include "core/schema/Type.h"

#include <functional>

namespace backdesk
{

/// What `_meta` of items holds, and who fills it. Both are never empty.
struct MetaHandler {
    TypePtr type = {}; ///< of `_meta`; give it `canModify` false
    /// Called for every item that is made or changed, by the writing thread. Lists are in the order of
    /// `_meta.ctime`; a handler without it leaves them in the order of the ids.
    std::function<void(Value &item, const CurrentUser &user, const DateTime &now, bool created)> stamp = {};
};

/// The backo document's: ctime, mtime, created_by and modified_by with `_id` and `login`.
MetaHandler standardMeta();

} // namespace backdesk
