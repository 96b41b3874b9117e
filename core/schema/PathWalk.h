// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/FieldPath.h"

namespace backdesk
{

/// One walk of a path through one item.
class PathWalk
{
public:
    using Outcome = FieldPath::Outcome;

    explicit PathWalk(const ItemSource &items) : m_items(items) {}

    Outcome visit(const PathTree &tree, const Value &item, const FieldPath::Visitor &visitor, bool exact);
    /// Nothing when there is nothing to be seen.
    std::optional<Value> select(const PathTree &tree, const Value &item);

private:
    struct Visit {
        const FieldPath::Visitor &visitor;
        bool exact;
    };
    Outcome visit(const std::vector<PathNode> &nodes, const Value &value, PathRoot &root, const Visit &visit);
    Outcome visit(const PathNode &node, const Value &value, PathRoot &root, const Visit &visit);
    Outcome visitElements(const PathNode &node, const Value &value, PathRoot &root, const Visit &visit);
    Outcome visitReferred(const PathNode &node, const Value &value, PathRoot &root, const Visit &visit);
    Outcome visitDepending(const PathNode &node, const Value &value, PathRoot &root, const Visit &visit);
    Outcome reach(const PathNode &node, const Value &value, PathRoot &root, const Visit &visit);
    Outcome end(const PathNode &node, const Value &value, PathRoot &root, const Visit &visit);

    std::optional<Value> select(const PathNode &node, const Value &value, PathRoot &root);
    std::optional<Value> selectReached(const PathNode &node, const Value &value, PathRoot &root);
    std::optional<Value> selectMembers(const PathNode &node, const Value &value, PathRoot &root);
    std::optional<Value> selectElements(const PathNode &node, const Value &value, PathRoot &root);
    std::optional<Value> selectReferred(const PathNode &node, const Value &value, PathRoot &root);
    std::optional<Value> selectDepending(const PathNode &node, const Value &value, PathRoot &root);

    bool isTooLong() { return --m_left < 0; }

    const ItemSource &m_items;
    int m_left = 100000; // elements: lists of references to lists of references multiply
};

} // namespace backdesk
