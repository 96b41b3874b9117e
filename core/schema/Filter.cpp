// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Filter.h"

#include "core/schema/FilterQuery.h"
#include "core/schema/FilterReader.h"

namespace backdesk
{

Result<Filter> Filter::fromQuery(const QList<std::pair<QString, QString>> &query, const DictType &item,
                                 const TypeSource &types)
{
    if (query.isEmpty())
        return Filter();
    auto root = readFilterQuery(query, item, types);
    if (!root)
        return root.errors();
    return Filter(std::move(*root));
}

Result<Filter> Filter::fromValue(const Value &json, const DictType &item, const TypeSource &types)
{
    if (json.isNull() || (json.asMap() && json.asMap()->isEmpty()))
        return Filter();
    auto root = FilterReader(item, types).read(json);
    if (!root)
        return root.errors();
    return Filter(std::move(*root));
}

Filter Filter::and_(const Filter &other) const
{
    if (!m_root)
        return other;
    if (!other.m_root)
        return *this;
    FilterNode both;
    both.kind = FilterNode::Kind::All;
    both.nodes = {*m_root, *other.m_root};
    return Filter(std::move(both));
}

} // namespace backdesk
