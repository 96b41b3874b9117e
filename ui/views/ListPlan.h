// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/FilterField.h"
#include "ui/views/ListColumn.h"
#include "ui/views/ListState.h"
#include "ui/widgets/Path.h"

#include <optional>

namespace backdesk::ui
{

/// What a list shows and begins with before the person chose: as the admin description says, else generated.
struct ListPlan {
    AdminListView admin;       ///< empty where the description has none, and for selections
    QList<ListColumn> columns; ///< all that can be shown
    QList<FilterField> filters;
    ListDefaults defaults;
    QString pager; ///< registered by a program; "none": none; empty: the usual one
    QString name;  ///< of what is remembered: "books", "books/_selections/lent"

    /// Those that chips tell of: new rows are shown by when they were changed, whatever else the list can be
    /// filtered by.
    QList<FilterField> chipFields(const CollectionMeta &collection) const;

    /// The collection at the path; a bare one where there is none of that name.
    static CollectionMeta collectionOf(const AppMeta &app, const Path &path);
    static std::optional<SelectionMeta> selectionOf(const CollectionMeta &collection, const Path &path);
    static ListPlan make(const AppMeta &app, const CollectionMeta &collection, const Path &path);
};

} // namespace backdesk::ui
