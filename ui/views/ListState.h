// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Path.h"

#include <QHash>
#include <QStringList>

namespace backdesk::ui
{

/// What holds where a path's query says nothing.
struct ListDefaults {
    Path::Query filters; ///< unless others are given, or words to look for
    QStringList sort;
    QString searchKey = QStringLiteral("_search"); ///< of the words to look for
    bool numbered = false;                         ///< pages with numbers instead of one long list
    int pageSize = 30;                             ///< rows of a numbered page
    /// What columns are sorted by, by their names. Where no column or filter is called so, links in crudl's
    /// words are understood: "s" for the order, "page" for the page by its number.
    QHash<QString, QString> sortKeys;
    QStringList taken; ///< names of columns and filters
};

/// What of a list a person chose: filters, words to look for, order, page. Written into the path's query with
/// the same keys as the API's, so a link into the window reads as a request does.
struct ListState {
    Path::Query filters; ///< {"age.$gte", "18"}
    QString search;
    QStringList sort; ///< "-age" for descending; empty: as created
    qint64 skip = 0;  ///< numbered pages: rows before the page
    int pageSize = 0; ///< rows of a numbered page; 0: not numbered

    static ListState fromQuery(const Path::Query &query, const ListDefaults &defaults = {});
    /// Without what the defaults say anyway; an empty `_sort` stands for no order where there is one else.
    Path::Query toQuery(const ListDefaults &defaults = {}) const;
    /// Does it leave items out?
    bool isNarrowed() const { return !filters.isEmpty() || !search.isEmpty(); }
    bool isNumbered() const { return pageSize > 0; }
    /// The same order of the same items?
    bool isSameList(const ListState &other) const
    {
        return filters == other.filters && search == other.search && sort == other.sort;
    }
    bool operator==(const ListState &other) const = default;
};

} // namespace backdesk::ui
