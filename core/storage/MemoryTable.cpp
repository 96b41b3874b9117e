// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MemoryTable.h"

#include "core/storage/CreationMoment.h"

#include <QCoreApplication>

#include <algorithm>

namespace backdesk
{

namespace
{

struct SortedItem {
    Sort::Key key;
    qsizetype order;
    ItemValue value;
};

/// The wanted part of the items, sorted only as far as it is shown.
QList<ItemValue> sortedPage(QList<ItemValue> matches, const ListRequest &request, const ItemSource &items)
{
    const qsizetype skip = std::min<qsizetype>(request.skip, matches.size());
    const qsizetype left = matches.size() - skip;
    const qsizetype shown = request.limit < 0 ? left : std::min<qsizetype>(request.limit, left);
    if (request.sort.isEmpty())
        return matches.mid(skip, shown);
    std::vector<SortedItem> sorted;
    sorted.reserve(size_t(matches.size()));
    for (ItemValue &value : matches) {
        const Sort::Key key(*value);
        sorted.push_back({key, qsizetype(sorted.size()), std::move(value)});
    }
    // The order of creation decides between equals, which makes the sorting stable and pages disjoint.
    const auto less = [&request, &items](const SortedItem &a, const SortedItem &b) {
        const auto order = request.sort.compare(a.key, b.key, items);
        return order != 0 ? order < 0 : a.order < b.order;
    };
    std::partial_sort(sorted.begin(), sorted.begin() + skip + shown, sorted.end(), less);
    QList<ItemValue> page;
    page.reserve(shown);
    for (qsizetype i = skip; i < skip + shown; ++i)
        page.append(sorted[size_t(i)].value);
    return page;
}

} // namespace

MemoryTable::Entry MemoryTable::entryOf(const ItemValue &value)
{
    return {creationMoment(*value), value->asMap()->value(u"_id").text(), value};
}

std::vector<MemoryTable::Entry>::iterator MemoryTable::place(const Entry &entry)
{
    return std::lower_bound(m_order.begin(), m_order.end(), entry);
}

ListResult MemoryTable::list(const ListRequest &request, const ItemSource &snapshot) const
{
    const ItemSource &items = request.items ? *request.items : snapshot;
    const bool all = request.filter.isEmpty() && request.search.isEmpty() && !request.accept;
    if (all && request.sort.isEmpty()) {
        ListResult result{{}, count()};
        const qint64 end = request.limit < 0 ? count() : std::min(count(), request.skip + request.limit);
        for (qint64 i = request.skip; i < end; ++i)
            result.items.append(m_order[size_t(i)].value);
        return result;
    }
    QList<ItemValue> matches;
    for (const Entry &entry : m_order) {
        if (request.filter.matches(*entry.value, items) &&
            (request.search.isEmpty() ||
             request.search.matches(*entry.value, *m_collection.type, items.environment())) &&
            (!request.accept || request.accept(*entry.value)))
            matches.append(entry.value);
    }
    ListResult result{{}, matches.size()};
    result.items = sortedPage(std::move(matches), request, items);
    return result;
}

Status MemoryTable::verify(const Write &write) const
{
    const ItemValue present = find(write.id);
    if (present == write.base)
        return Done{};
    if (!write.base) {
        return Error{ErrorKind::Conflict,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "There is already an item %1."), {write.id})};
    }
    return Error{ErrorKind::Stale,
                 {},
                 Message(QT_TRANSLATE_NOOP("core", "The item %1 was changed meanwhile."), {write.id})};
}

void MemoryTable::apply(const Write &write)
{
    if (const ItemValue present = m_byId.take(write.id))
        m_order.erase(place(entryOf(present)));
    if (!write.value)
        return;
    const auto value = std::make_shared<const StoredItem>(*write.value);
    const Entry entry = entryOf(value);
    m_order.insert(place(entry), entry);
    m_byId.insert(write.id, value);
}

void MemoryTable::load(std::vector<ItemValue> items)
{
    m_order.clear();
    m_byId.clear();
    m_order.reserve(items.size());
    m_byId.reserve(qsizetype(items.size()));
    for (const ItemValue &value : items) {
        m_order.push_back(entryOf(value));
        m_byId.insert(m_order.back().id, value);
    }
    std::sort(m_order.begin(), m_order.end());
}

} // namespace backdesk
