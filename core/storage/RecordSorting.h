// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/IndexedField.h"
#include "core/storage/Storage.h"

#include <vector>

namespace backdesk
{

using Records = std::vector<const ItemRecord *>;

/// The part of the records that a list shows, sorted only as far as that. What the list is sorted by before
/// `place` is the same in all of them; `field` is what it is sorted by there, if its keys can be compared.
QList<ItemValue> sortedPage(const Records &records, const ListRequest &request, const ItemSource &items,
                            const IndexedField *field, qsizetype place = 0);

} // namespace backdesk
