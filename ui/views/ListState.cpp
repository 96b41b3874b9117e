// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListState.h"

namespace backdesk::ui
{

namespace
{

constexpr QLatin1String SearchKey("_search");
constexpr QLatin1String SortKey("_sort");

/// Filters may begin with these; every other key with an underscore belongs to the API.
bool isFilter(const QString &key)
{
    return !key.startsWith(u'_') || key == QLatin1String("_id") || key.startsWith(QLatin1String("_id.")) ||
           key.startsWith(QLatin1String("_meta."));
}

} // namespace

ListState ListState::fromQuery(const Path::Query &query)
{
    ListState state;
    for (const auto &[key, value] : query) {
        if (key == SearchKey)
            state.search = value;
        else if (key == SortKey)
            state.sort = value.split(u',', Qt::SkipEmptyParts);
        else if (isFilter(key))
            state.filters.append({key, value});
    }
    return state;
}

Path::Query ListState::toQuery() const
{
    Path::Query query = filters;
    if (!search.isEmpty())
        query.append({SearchKey, search});
    if (!sort.isEmpty())
        query.append({SortKey, sort.join(u',')});
    return query;
}

} // namespace backdesk::ui
