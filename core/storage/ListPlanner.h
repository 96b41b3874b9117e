// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ListConditions.h"
#include "core/storage/MemoryTable.h"
#include "core/storage/RecordSorting.h"

namespace backdesk
{

/// Makes a list of a table with as little work as its indexes allow; the result is that of scannedList().
class ListPlanner
{
public:
    ListPlanner(const MemoryTable &table, const ListRequest &request, const ItemSource &items,
                const IndexSource &indexes);

    ListResult run() const;
    /// What indexes can be made for.
    static ListAbility ability(const DictType &type, const ListRequest &request, const ItemSource &items);

private:
    using Indexed = ListConditions::Indexed;

    const DictType &type() const { return *m_table.collection().type; }
    bool isCounted() const;
    ListResult counted() const;
    ListResult tested() const;
    std::optional<QList<ItemValue>> walked(const Indexed *condition, qint64 total) const;
    std::optional<QList<ItemValue>> walkedAgain(qint64 total) const;
    bool isQuickerToWalk(qint64 total) const;
    QList<ItemValue> pageOf(const Records &records) const;
    Records candidates(const Indexed *condition) const;
    bool isFound(const ItemRecord &record) const;
    QList<ItemValue> sorted(const Records &records) const;

    const MemoryTable &m_table;
    const ListRequest &m_request;
    const ItemSource &m_items;
    ListConditions m_conditions;
    const FieldIndex *m_order = nullptr; // of what the list is sorted by first
};

} // namespace backdesk
