// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Filter.h"
#include "core/storage/FieldIndex.h"

#include <functional>

namespace backdesk
{

/// Gives the index of a field; null when there is none.
using IndexSource = std::function<const FieldIndex *(const QStringList &members, IndexedField::Texts texts)>;

/// What a filter asks, as conditions that must all hold, parted into those that an index answers and others.
class ListConditions
{
public:
    struct Indexed {
        const FieldIndex *index;
        RankRanges ranges; ///< of the items that meet it
        std::vector<const ValueTest *> tests;

        bool isMetBy(const ItemRecord &record) const;
    };

    ListConditions(const Filter &filter, const DictType &type, const IndexSource &indexes);

    const std::vector<Indexed> &indexed() const { return m_indexed; }
    /// That no index answers.
    const std::vector<const FilterNode *> &others() const { return m_others; }
    /// The condition that fewest items meet, null when none is indexed.
    const Indexed *best() const;
    /// Whether all hold, but for `known`, which is known to hold.
    bool areMetBy(const ItemRecord &record, const ItemSource &items, const Indexed *known) const;

    /// Whether indexes could answer everything.
    static bool areTold(const FilterNode &node, const DictType &type);

private:
    void add(const FilterNode &node, const DictType &type, const IndexSource &indexes);
    bool addIndexed(const FilterNode &node, const DictType &type, const IndexSource &indexes);

    std::vector<Indexed> m_indexed;
    std::vector<const FilterNode *> m_others;
};

} // namespace backdesk
