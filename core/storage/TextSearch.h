// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ItemTree.h"
#include "core/storage/RecordSorting.h"

namespace backdesk
{

/// Finds items by their texts without looking into each of them: leaf by leaf of a tree, in one text that the
/// leaf keeps. Says what may match; what a user may not read is not left out, see Search::matches().
Records textMatches(const ItemTree &tree, const DictType &type, const Search &search);

/// Whether textMatches() is all that a search asks.
bool isWholeSearch(const Search &search, const DictType &type, const ItemSource &items);

} // namespace backdesk
