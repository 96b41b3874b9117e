// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Value.h"
#include "tests/property/Dice.h"

namespace backdesk::test
{

/// Members in few words: {{"type", "Int"}} with texts as they are.
ValueMap members(const QList<std::pair<const char *, Value>> &list);

/// The element of a random field as a description has it, {"type": "Int", "min": 3}. A text that begins with
/// "!js " is a function.
ValueMap randomField(Dice &dice, int depth);
/// Some named fields; the first is a Bool on which others may depend.
ValueMap randomFields(Dice &dice);
/// The description of an application with the collections `items`, with these fields, and `others`.
QByteArray descriptionOf(const ValueMap &fields);

} // namespace backdesk::test
