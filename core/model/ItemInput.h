// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Collection.h"

namespace backdesk
{

// What every write does with what it is given, before it is stored anywhere.

/// The members without those that are the server's: `_id` and `_meta`.
Value withoutServerFields(const Value &input);

/// The present item with the given members in it: transformed and read as values of their types.
Value decodeInput(const Collection &collection, const Value &given, const Value &present,
                  Environment &environment, Mistakes &mistakes);

/// What is wrong with an item.
struct Findings {
    Mistakes mistakes;
    Errors forbidden; ///< given fields that the user may not read
};

/// The item at rest, with every rule checked. `before` is null for a new item, `given` is what a client sent,
/// null for a change that a program makes. `Tell::Nobody` is for trying an item out. Functions are asked only
/// when nothing was wrong so far: they never see a half-read item.
enum class Tell { Handlers, Nobody };
Value settleAndCheck(const Collection &collection, const Value &item, const Value &before, const Value &given,
                     Environment &environment, Findings &findings, Tell tell = Tell::Handlers);

} // namespace backdesk
