// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"

#include <vector>

namespace backdesk
{

/// A list as it is made by looking at every item: what every quicker way must give too. `items` are all of
/// the collection, in the order of their creation; what refers to others is read through `source`.
ListResult scannedList(const std::vector<ItemValue> &items, const DictType &type, const ListRequest &request,
                       const ItemSource &source);

} // namespace backdesk
