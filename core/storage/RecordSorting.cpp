// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RecordSorting.h"

#include <algorithm>

namespace backdesk
{

namespace
{

bool isOlder(const ItemRecord &left, const ItemRecord &right)
{
    return left.created != right.created ? left.created < right.created : left.id < right.id;
}

template <typename Row, typename Less>
QList<ItemValue> pageOf(std::vector<Row> rows, const ListRequest &request, const Less &less)
{
    const auto size = qint64(rows.size());
    const qint64 begin = std::min(request.skip, size);
    const qint64 end = request.limit < 0 ? size : begin + std::min(request.limit, size - begin);
    if (end == size)
        std::sort(rows.begin(), rows.end(), less);
    else
        std::partial_sort(rows.begin(), rows.begin() + end, rows.end(), less);
    QList<ItemValue> page;
    page.reserve(end - begin);
    for (qint64 i = begin; i < end; ++i)
        page.append(rows[size_t(i)].record->item);
    return page;
}

struct OldRow {
    qint64 created;
    const ItemRecord *record;
};

struct SortedRow {
    Sort::Key key;
    const ItemRecord *record;
};

struct KeyedRow {
    IndexKey key;
    Sort::Key rest;
    const ItemRecord *record;
};

QList<ItemValue> byCreation(const Records &records, const ListRequest &request)
{
    std::vector<OldRow> rows;
    rows.reserve(records.size());
    for (const ItemRecord *record : records)
        rows.push_back({record->created, record});
    return pageOf(std::move(rows), request, [](const OldRow &left, const OldRow &right) {
        return left.created != right.created ? left.created < right.created
                                             : left.record->id < right.record->id;
    });
}

QList<ItemValue> bySort(const Records &records, const ListRequest &request, const ItemSource &items)
{
    std::vector<SortedRow> rows;
    rows.reserve(records.size());
    for (const ItemRecord *record : records)
        rows.push_back({Sort::Key(*record->item), record});
    return pageOf(std::move(rows), request, [&](const SortedRow &left, const SortedRow &right) {
        const auto order = request.sort.compare(left.key, right.key, items);
        return order != 0 ? order < 0 : isOlder(*left.record, *right.record);
    });
}

} // namespace

QList<ItemValue> sortedPage(const Records &records, const ListRequest &request, const ItemSource &items,
                            const IndexedField *field, qsizetype place)
{
    if (request.sort.isEmpty())
        return byCreation(records, request);
    if (!field)
        return bySort(records, request, items);
    std::vector<KeyedRow> rows;
    rows.reserve(records.size());
    for (const ItemRecord *record : records) {
        const auto key = field->keyOf(field->valueOf(*record->item));
        if (!key)
            return bySort(records, request, items);
        rows.push_back({*key, Sort::Key(*record->item), record});
    }
    const bool descending = request.sort.fields()[place].descending;
    const bool isAll = request.sort.fields().size() == place + 1;
    const bool isText = field->isText();
    return pageOf(std::move(rows), request, [&](const KeyedRow &left, const KeyedRow &right) {
        if (left.key != right.key) {
            const bool isNull = left.key.isNull() || right.key.isNull();
            return (left.key < right.key) != (descending && !isNull);
        }
        if (!isAll || (isText && left.key.mayContinue())) {
            const auto order = request.sort.compare(left.rest, right.rest, items);
            if (order != 0)
                return order < 0;
        }
        return isOlder(*left.record, *right.record);
    });
}

} // namespace backdesk
