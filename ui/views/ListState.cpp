// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListState.h"

namespace backdesk::ui
{

namespace
{

constexpr QLatin1String SortKey("_sort");
constexpr QLatin1String PageKey("_page");
constexpr QLatin1String SkipKey("_skip");
/// `none`: not even those that a list begins with.
constexpr QLatin1String FiltersKey("_filters");

constexpr int LargestPage = 1000;

/// Filters may begin with these; every other key with an underscore belongs to the API.
bool isFilter(const QString &key)
{
    return !key.startsWith(u'_') || key == QLatin1String("_id") || key.startsWith(QLatin1String("_id.")) ||
           key.startsWith(QLatin1String("_meta."));
}

} // namespace

ListState ListState::fromQuery(const Path::Query &query, const ListDefaults &defaults)
{
    ListState state;
    state.sort = defaults.sort;
    state.pageSize = defaults.numbered ? defaults.pageSize : 0;
    bool begins = true;
    for (const auto &[key, value] : query) {
        begins = begins && key != FiltersKey && key != defaults.searchKey;
        if (key == defaults.searchKey)
            state.search = value;
        else if (key == SortKey)
            state.sort = value.split(u',', Qt::SkipEmptyParts);
        else if (key == PageKey && defaults.numbered)
            state.pageSize = qBound(1, value.toInt(), LargestPage);
        else if (key == SkipKey && defaults.numbered)
            state.skip = qMax(value.toLongLong(), 0LL);
        else if (isFilter(key))
            state.filters.append({key, value});
    }
    if (begins && state.filters.isEmpty())
        state.filters = defaults.filters;
    return state;
}

Path::Query ListState::toQuery(const ListDefaults &defaults) const
{
    Path::Query query = filters;
    if (!search.isEmpty())
        query.append({defaults.searchKey, search});
    else if (filters.isEmpty() && !defaults.filters.isEmpty())
        query.append({FiltersKey, QStringLiteral("none")});
    if (sort != defaults.sort)
        query.append({SortKey, sort.join(u',')});
    if (isNumbered() && pageSize != defaults.pageSize)
        query.append({PageKey, QString::number(pageSize)});
    if (isNumbered() && skip > 0)
        query.append({SkipKey, QString::number(skip)});
    return query;
}

} // namespace backdesk::ui
