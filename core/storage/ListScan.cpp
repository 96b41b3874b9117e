// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ListScan.h"

#include <algorithm>

namespace backdesk
{

ListResult scannedList(const std::vector<ItemValue> &items, const DictType &type, const ListRequest &request,
                       const ItemSource &source)
{
    std::vector<std::pair<Sort::Key, ItemValue>> matches;
    for (const ItemValue &item : items) {
        if (request.filter.matches(*item, source) &&
            (request.search.isEmpty() || request.search.matches(*item, type, source.environment())) &&
            (!request.accept || request.accept(*item)))
            matches.emplace_back(Sort::Key(*item), item);
    }
    // Stable: the order of creation decides between equals.
    std::stable_sort(matches.begin(), matches.end(), [&](const auto &left, const auto &right) {
        return request.sort.compare(left.first, right.first, source) < 0;
    });
    ListResult result{{}, qint64(matches.size())};
    const qint64 begin = std::min(request.skip, result.total);
    const qint64 shown = request.limit < 0 ? result.total : std::min(request.limit, result.total - begin);
    for (qint64 i = begin; i < std::min(result.total, begin + shown); ++i)
        result.items.append(matches[size_t(i)].second);
    return result;
}

} // namespace backdesk
