// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Path.h"

#include <QString>
#include <QStringList>

namespace backdesk::ui
{

/// What of a list a person chose: filters, words to look for, order. Written into the path's query with the
/// same keys as the API's, so a link into the window reads as a request does.
struct ListState {
    Path::Query filters; ///< {"age.$gte", "18"}
    QString search;
    QStringList sort; ///< "-age" for descending; empty: as created

    static ListState fromQuery(const Path::Query &query);
    Path::Query toQuery() const;
    /// Does it leave items out?
    bool isNarrowed() const { return !filters.isEmpty() || !search.isEmpty(); }
    bool operator==(const ListState &other) const = default;
};

} // namespace backdesk::ui
