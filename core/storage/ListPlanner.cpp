// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ListPlanner.h"

#include "core/storage/OrderedWalk.h"
#include "core/storage/TextSearch.h"

#include <algorithm>
#include <limits>

namespace backdesk
{

namespace
{

// What work costs, in tests of an item.
constexpr qint64 costOfSorting = 4; // an item
constexpr qint64 leastBudget = 256;
constexpr qint64 itemsOfASearch = 32; // looked through in the time of one that is searched alone

QStringList sortedMembers(const Sort &sort, qsizetype place)
{
    return place < sort.fields().size() ? sort.fields()[place].path.plainMembers() : QStringList();
}

/// Null when keys cannot be compared there.
IndexedFieldPtr sortedField(const Sort &sort, qsizetype place, const DictType &type)
{
    const QStringList members = sortedMembers(sort, place);
    return members.isEmpty() ? nullptr : IndexedField::of(members, type, IndexedField::Texts::Folded);
}

bool canSearchText(const Search &search)
{
    return std::all_of(search.words().begin(), search.words().end(),
                       [](const QString &word) { return word.isValidUtf16(); });
}

} // namespace

ListPlanner::ListPlanner(const MemoryTable &table, const ListRequest &request, const ItemSource &items,
                         const IndexSource &indexes)
    : m_table(table),
      m_request(request),
      m_items(items),
      m_conditions(request.filter, *table.collection().type, indexes)
{
    const QStringList members = sortedMembers(request.sort, 0);
    const FieldIndex *order = members.isEmpty() ? nullptr : indexes(members, IndexedField::Texts::Folded);
    m_order = order && order->isUsable() ? order : nullptr;
}

/// Whether ranges of an index tell how many items there are.
bool ListPlanner::isCounted() const
{
    return m_conditions.others().empty() && m_conditions.indexed().size() <= 1 &&
           m_request.search.isEmpty() && !m_request.accept;
}

ListResult ListPlanner::run() const
{
    const Indexed *best = m_conditions.best();
    if (best && best->ranges.count() == 0)
        return {};
    return isCounted() ? counted() : tested();
}

ListResult ListPlanner::counted() const
{
    const Indexed *condition = m_conditions.best();
    ListResult result{{}, condition ? condition->ranges.count() : m_table.count()};
    if (m_request.skip >= result.total || m_request.limit == 0)
        return result;
    auto page = walked(condition, result.total);
    result.items = page ? *page : sorted(candidates(condition));
    return result;
}

/// Than to sort all that match, of which there are that many.
bool ListPlanner::isQuickerToWalk(qint64 total) const
{
    const qint64 left = total - m_request.skip;
    const qint64 shown = m_request.skip + (m_request.limit < 0 ? left : std::min(left, m_request.limit));
    const double tests = double(shown) * double(m_table.count()) / double(total);
    return tests <= double(total * costOfSorting);
}

/// What meets the condition, in order; nothing when it is better not done.
std::optional<QList<ItemValue>> ListPlanner::walked(const Indexed *condition, qint64 total) const
{
    if (!m_request.sort.isEmpty() && !m_order)
        return {};
    OrderedWalk walk(m_table.order(), m_order, m_request, m_items, sortedField(m_request.sort, 1, type()));
    constexpr qint64 unlimited = std::numeric_limits<qint64>::max();
    if (!condition)
        return walk.page(unlimited);
    if (m_order && condition->index == m_order) {
        walk.setRanges(condition->ranges);
        return walk.page(unlimited);
    }
    if (!isQuickerToWalk(total))
        return {};
    walk.setTest([condition](const ItemRecord &record) { return condition->isMetBy(record); });
    return walk.page(std::max(leastBudget, total * costOfSorting));
}

/// Of a list whose total is known because everything was tested: tests a few once more instead of sorting.
std::optional<QList<ItemValue>> ListPlanner::walkedAgain(qint64 total) const
{
    // What accepts may be a script; the search is not free either.
    if (!m_order || m_request.accept || !m_request.search.isEmpty() || m_request.skip >= total ||
        !isQuickerToWalk(total))
        return {};
    OrderedWalk walk(m_table.order(), m_order, m_request, m_items, sortedField(m_request.sort, 1, type()));
    walk.setTest(
        [this](const ItemRecord &record) { return m_conditions.areMetBy(record, m_items, nullptr); });
    return walk.page(std::max(leastBudget, total));
}

QList<ItemValue> ListPlanner::pageOf(const Records &records) const
{
    if (m_request.limit == 0)
        return {};
    auto page = walkedAgain(qint64(records.size()));
    return page ? *page : sorted(records);
}

Records ListPlanner::candidates(const Indexed *condition) const
{
    if (!condition)
        return m_table.records();
    Records records;
    records.reserve(size_t(condition->ranges.count()));
    for (const RankRanges::Range &range : condition->ranges.ranges()) {
        TreeCursor cursor(condition->index->tree(), range.begin);
        for (qint64 i = range.begin; i < range.end; ++i, cursor.next())
            records.push_back(cursor.entry()->record);
    }
    return records;
}

bool ListPlanner::isFound(const ItemRecord &record) const
{
    return m_request.search.isEmpty() ||
           m_request.search.matches(*record.item, type(), m_items.environment());
}

ListResult ListPlanner::tested() const
{
    const Indexed *known = m_conditions.best();
    const bool searches = !m_request.search.isEmpty() && canSearchText(m_request.search) &&
                          (!known || known->ranges.count() > m_table.count() / itemsOfASearch);
    if (searches)
        known = nullptr;
    Records records = searches ? textMatches(m_table.order(), type(), m_request.search) : candidates(known);
    const bool isSearched = searches && isWholeSearch(m_request.search, type(), m_items);
    const auto fails = [&](const ItemRecord *record) {
        return !m_conditions.areMetBy(*record, m_items, known) || !(isSearched || isFound(*record)) ||
               (m_request.accept && !m_request.accept(*record->item));
    };
    records.erase(std::remove_if(records.begin(), records.end(), fails), records.end());
    return {pageOf(records), qint64(records.size())};
}

QList<ItemValue> ListPlanner::sorted(const Records &records) const
{
    return sortedPage(records, m_request, m_items, m_order ? &m_order->field() : nullptr);
}

ListAbility ListPlanner::ability(const DictType &type, const ListRequest &request, const ItemSource &items)
{
    ListAbility ability;
    ability.filter = !request.filter.root() || ListConditions::areTold(*request.filter.root(), type);
    ability.search = request.search.isEmpty() || isWholeSearch(request.search, type, items);
    ability.sort = request.sort.isEmpty() || sortedField(request.sort, 0, type);
    ability.total = ability.filter && ability.search && !request.accept;
    return ability;
}

} // namespace backdesk
