// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ListConditions.h"

#include <algorithm>

namespace backdesk
{

namespace
{

using Kind = FilterNode::Kind;

/// The members that lead to the field, empty when no index tells what the test says of it.
QStringList toldMembers(const FilterNode &node, const DictType &type)
{
    if (node.kind != Kind::Field)
        return {};
    const QStringList members = node.path->plainMembers();
    const auto field =
        members.isEmpty() ? nullptr : IndexedField::of(members, type, IndexedField::Texts::Exact);
    return field && FieldIndex::tells(node.test, *field) ? members : QStringList();
}

} // namespace

bool ListConditions::Indexed::isMetBy(const ItemRecord &record) const
{
    const Value &value = index->field().valueOf(*record.item);
    return std::all_of(tests.begin(), tests.end(), [&value](const ValueTest *test) {
        return test->verdict(value) == ValueTest::Verdict::Yes;
    });
}

ListConditions::ListConditions(const Filter &filter, const DictType &type, const IndexSource &indexes)
{
    if (filter.root())
        add(*filter.root(), type, indexes);
}

void ListConditions::add(const FilterNode &node, const DictType &type, const IndexSource &indexes)
{
    if (node.kind == Kind::All) {
        for (const FilterNode &inner : node.nodes)
            add(inner, type, indexes);
    } else if (!addIndexed(node, type, indexes)) {
        m_others.push_back(&node);
    }
}

bool ListConditions::addIndexed(const FilterNode &node, const DictType &type, const IndexSource &indexes)
{
    const QStringList members = toldMembers(node, type);
    const FieldIndex *index = members.isEmpty() ? nullptr : indexes(members, IndexedField::Texts::Exact);
    const auto ranges = index ? index->passing(node.test) : std::nullopt;
    if (!ranges)
        return false;
    const auto same = std::find_if(m_indexed.begin(), m_indexed.end(),
                                   [index](const Indexed &indexed) { return indexed.index == index; });
    if (same == m_indexed.end()) {
        m_indexed.push_back({index, *ranges, {&node.test}});
    } else {
        same->ranges = same->ranges.intersected(*ranges);
        same->tests.push_back(&node.test);
    }
    return true;
}

const ListConditions::Indexed *ListConditions::best() const
{
    const auto best =
        std::min_element(m_indexed.begin(), m_indexed.end(), [](const Indexed &left, const Indexed &right) {
            return left.ranges.count() < right.ranges.count();
        });
    return best == m_indexed.end() ? nullptr : &*best;
}

bool ListConditions::areMetBy(const ItemRecord &record, const ItemSource &items, const Indexed *known) const
{
    return std::all_of(
               m_indexed.begin(), m_indexed.end(),
               [&](const Indexed &indexed) { return &indexed == known || indexed.isMetBy(record); }) &&
           std::all_of(m_others.begin(), m_others.end(), [&](const FilterNode *node) {
               return node->evaluate(*record.item, items, false) == FilterNode::Verdict::Yes;
           });
}

bool ListConditions::areTold(const FilterNode &node, const DictType &type)
{
    if (node.kind == Kind::All) {
        return std::all_of(node.nodes.begin(), node.nodes.end(),
                           [&type](const FilterNode &inner) { return areTold(inner, type); });
    }
    return !toldMembers(node, type).isEmpty();
}

} // namespace backdesk
