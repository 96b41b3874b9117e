// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"

namespace backdesk
{

/// Reports as Forbidden every field that `o`'s user gave in the input and may not even read, and as a mistake
/// every one that does not exist in the new state. `o` is the item as it was, nothing for a new one.
void checkGiven(const Type &type, const Value &input, const Subject &now, const Subject *o,
                Mistakes &mistakes, Errors &forbidden);

/// The new state with everything kept that `o`'s user cannot read and therefore did not give, at the same
/// places of lists too. `o` is the item as it was.
Value unreadableKept(const Type &type, const Value &before, const Value &after, const Subject &o);
/// Reports as Forbidden what differs though `o`'s user cannot read it, in lists that are as long as before.
void checkUnreadable(const Type &type, const Value &before, const Value &after, const Subject &o,
                     Errors &forbidden);

/// Reports as Forbidden every field that differs though `o`'s user may not change it. The nearest given rule
/// decides, asked about the item as it was.
void checkModified(const Type &type, const Value &before, const Value &after, const Subject &o,
                   Errors &forbidden);

} // namespace backdesk
