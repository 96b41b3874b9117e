// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ListColumn.h"

namespace backdesk::ui
{

/// The columns that a list of the admin description names, each with what the field of its name tells.
QList<ListColumn> describedColumns(const AppMeta &app, const CollectionMeta &collection,
                                   const AdminListView &list);

/// The order that the described columns begin with, as `_sort` has it.
QStringList describedSort(const QList<AdminColumn> &columns, const QList<ListColumn> &made);

} // namespace backdesk::ui
