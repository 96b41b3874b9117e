// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ListColumn.h"

namespace backdesk::ui
{

/// The columns of a selection's list: as its selectors say, or those of the collection when it is of whole
/// items.
QList<ListColumn> selectionColumns(const AppMeta &app, const CollectionMeta &collection,
                                   const SelectionMeta &selection);

} // namespace backdesk::ui
