// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqlListing.h"

#include <algorithm>

namespace backdesk
{

bool SqlListing::belongs(const Value &item) const
{
    return (m_query.filterIsExact || m_request.filter.matches(item, m_items)) &&
           (m_query.searchIsExact || m_request.search.matches(item, m_type, m_items.environment())) &&
           (!m_request.accept || m_request.accept(item));
}

void SqlListing::take(const ItemValue &item)
{
    if (!belongs(*item))
        return;
    const qint64 place = m_total++;
    if (!m_query.sortIsExact)
        keep(item);
    else if (place >= m_request.skip && (m_request.limit < 0 || place < m_request.skip + m_request.limit))
        m_page.append(item);
}

bool SqlListing::isBefore(const Kept &left, const Kept &right) const
{
    const auto order = m_request.sort.compare(left.key, right.key, m_items);
    return order != 0 ? order < 0 : left.order < right.order;
}

void SqlListing::keep(const ItemValue &item)
{
    const auto before = [this](const Kept &left, const Kept &right) { return isBefore(left, right); };
    m_first.push_back({item, Sort::Key(*item), m_total});
    std::push_heap(m_first.begin(), m_first.end(), before);
    if (m_request.limit < 0 || qint64(m_first.size()) <= m_request.skip + m_request.limit)
        return;
    std::pop_heap(m_first.begin(), m_first.end(), before);
    m_first.pop_back();
}

ListResult SqlListing::result() const
{
    ListResult result{m_page, m_total};
    if (m_query.sortIsExact)
        return result;
    std::vector<Kept> sorted = m_first;
    std::sort_heap(sorted.begin(), sorted.end(),
                   [this](const Kept &left, const Kept &right) { return isBefore(left, right); });
    for (size_t i = size_t(std::max<qint64>(m_request.skip, 0)); i < sorted.size(); ++i)
        result.items.append(sorted[i].item);
    return result;
}

} // namespace backdesk
