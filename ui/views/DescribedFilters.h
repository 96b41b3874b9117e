// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/views/FilterField.h"

namespace backdesk::ui
{

/// The filters that a list of the admin description names: those without a component or operator are edited
/// as generated ones are, the others by their component.
QList<FilterField> describedFilters(const CollectionMeta &collection, const QList<AdminField> &filters);

} // namespace backdesk::ui
