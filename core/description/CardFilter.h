// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/AdminReading.h"

namespace backdesk
{

/// Reads the filter of a dashboard's card, and makes it the query that the address of a list can hold: names
/// with operators to values, or to lists of those that are given several times ({"price.$lt": 5, "state.$in":
/// ["Draft", "Online"]}). Reports unknown fields and operators, values that no item can have, and what such
/// a query cannot ask.
Value readCardFilter(const Entry &entry, const CollectionOptions &collection, const AdminReading &reading);

} // namespace backdesk
