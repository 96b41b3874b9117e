// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Filter.h"
#include "core/schema/Search.h"
#include "core/schema/Sort.h"
#include "tests/fuzz/QueryFuzzing.h"

using namespace backdesk;
using namespace backdesk::test;

// The input is a query that is decoded already; `_sort` and `_search` are the list's.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 500)
        return 0;
    QList<std::pair<QString, QString>> pairs;
    QString sortText;
    QString searchText;
    for (const QString &part : textOf(data, size).split(u'&')) {
        const QString name = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        if (name == QLatin1String("_sort"))
            sortText = value;
        else if (name == QLatin1String("_search"))
            searchText = value;
        else
            pairs.append({name, value});
    }
    const QueryWorld &open = openWorld();
    QueryWorld &guest = guestWorld();
    const auto filter = Filter::fromQuery(pairs, *open.users, open);
    const auto guestFilter = Filter::fromQuery(pairs, *guest.users, guest);
    const auto sort = Sort::fromQuery(sortText, *open.users, open);
    const Search search(searchText);
    require(filter.ok() == guestFilter.ok());
    for (qsizetype i = 0; i < open.items.size(); ++i) {
        const Value &item = *open.items[i];
        if (filter) {
            filter->matches(item, open);
            guestFilter->matches(*guest.items[i], guest);
        }
        if (sort)
            require(sort->compare(Sort::Key(item), Sort::Key(item), open) == 0);
        const bool seen = search.matches(*guest.items[i], *guest.users, guest.environment());
        require(!seen || search.matches(item, *open.users));
    }
    return 0;
}
