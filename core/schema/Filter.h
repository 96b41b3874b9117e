// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/FilterNode.h"
#include "core/value/Result.h"

#include <QList>
#include <QString>

#include <memory>
#include <utility>

namespace backdesk
{

/// Which items a list shows: conditions on fields, parsed once, tried on every item.
///
/// A field that there is not, that does not exist in the item or may not be read matches nothing, not even
/// the opposite of anything. Item type and type source must outlive the filter.
class Filter
{
public:
    /// Matches everything.
    Filter() = default;

    /// Reads the conditions of a query, decoded pairs such as {"age.$gte", "18"} or {"address.number", "1"},
    /// which must all hold. Operand texts are converted by the type they meet; one that cannot be a value of
    /// it is no error but equals nothing. Malformed: an unknown operator, a wrong regular expression.
    static Result<Filter> fromQuery(const QList<std::pair<QString, QString>> &query, const DictType &item,
                                    const TypeSource &types);

    /// Reads a filter as descriptions and functions write it: a mapping of fields to values, [operator,
    /// value] pairs or nested mappings, {"age": ["$gte", 18], "address": {"number": 1}, "company.name":
    /// "Acme"}; null is the filter that matches everything. Malformed, with the path of what is wrong.
    static Result<Filter> fromValue(const Value &json, const DictType &item, const TypeSource &types);

    /// What both match.
    Filter and_(const Filter &other) const;

    bool isEmpty() const { return !m_root; }
    /// What it consists of, for storages that run a part of it; nothing when it is empty.
    const FilterNode *root() const { return m_root.get(); }
    bool matches(const Value &item, const ItemSource &items) const
    {
        return !m_root || m_root->evaluate(item, items, false) == FilterNode::Verdict::Yes;
    }

private:
    explicit Filter(FilterNode root) : m_root(std::make_shared<const FilterNode>(std::move(root))) {}

    std::shared_ptr<const FilterNode> m_root;
};

} // namespace backdesk
