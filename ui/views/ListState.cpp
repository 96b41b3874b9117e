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

/// crudl's "asc_name,desc_date-sortKey" in our words; columns by their names.
QStringList sortOf(const QString &text, const ListDefaults &defaults)
{
    QStringList sort;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const bool down = part.startsWith(QLatin1String("desc_"));
        const QString named = down || part.startsWith(QLatin1String("asc_")) ? part.section(u'_', 1) : part;
        const QString name = named.section(u'-', 0, 0);
        const QString given = named.section(u'-', 1);
        const QString key = given.isEmpty() ? defaults.sortKeys.value(name, name) : given;
        sort.append(down ? u'-' + key : key);
    }
    return sort;
}

} // namespace

ListState ListState::fromQuery(const Path::Query &query, const ListDefaults &defaults)
{
    ListState state;
    state.sort = defaults.sort;
    state.pageSize = defaults.numbered ? defaults.pageSize : 0;
    bool begins = true;
    qint64 page = 0;
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
        else if (key == QLatin1String("s") && !defaults.taken.contains(key))
            state.sort = sortOf(value, defaults);
        else if (key == QLatin1String("page") && !defaults.taken.contains(key))
            page = value.toLongLong();
        else if (isFilter(key))
            state.filters.append({key, value});
    }
    if (page > 1 && defaults.numbered)
        state.skip = (page - 1) * state.pageSize;
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
