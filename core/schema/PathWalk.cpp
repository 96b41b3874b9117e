// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/PathWalk.h"

#include "core/schema/DictType.h"
#include "core/schema/LooseWalk.h"
#include "core/schema/View.h"

namespace backdesk
{

namespace
{

const Value nothing;

/// The member, which usually stands where the type has it.
const Value *memberOf(const Value &value, const PathNode &node)
{
    const ValueMap *map = value.asMap();
    if (!map)
        return nullptr;
    if (node.place < map->size() && map->members()[node.place].first == node.name)
        return &map->members()[node.place].second;
    return map->find(node.name);
}

const Value *elementOf(const Value &value, const PathNode &node)
{
    const ValueList *list = value.asList();
    const qsizetype at = list && node.index < 0 ? list->size() + node.index : node.index;
    return list && at >= 0 && at < list->size() ? &(*list)[at] : nullptr;
}

bool isWhole(const Selector::Slice &slice)
{
    return slice == Selector::Slice();
}

/// The value at the end of a path as far as it may be seen.
std::optional<Value> seenAtEnd(const PathNode &node, const Value &value, PathRoot &root)
{
    if (!root.environment())
        return value;
    if (!node.inParts)
        return root.lets(node.guard) ? std::optional(value) : std::nullopt;
    const Subject o = root.subject();
    if (node.guard < 0)
        return visiblePart(value, *node.type, o, true);
    const Guard &guard = root.guard(node.guard);
    return guard.exists(o) ? visiblePart(value, *node.type, o, guard.isReadable(o)) : std::nullopt;
}

/// What is asked first on the way down from an empty list.
int guardBelow(const PathNode &node)
{
    const PathNode *below = &node;
    while (below->guard < 0 && below->kind != PathNode::Kind::Refer && !below->next.empty())
        below = &below->next.front();
    return below->guard;
}

} // namespace

PathWalk::Outcome PathWalk::visit(const PathTree &tree, const Value &item, const FieldPath::Visitor &visitor,
                                  bool exact)
{
    PathRoot root(tree, *tree.item, item, m_items.environment());
    return visit(tree.roots, item, root, {visitor, exact});
}

PathWalk::Outcome PathWalk::visit(const std::vector<PathNode> &nodes, const Value &value, PathRoot &root,
                                  const Visit &with)
{
    Outcome best = Outcome::Hidden;
    for (const PathNode &node : nodes) {
        best = std::max(best, visit(node, value, root, with));
        if (best == Outcome::Accepted)
            break;
    }
    return best;
}

PathWalk::Outcome PathWalk::visit(const PathNode &node, const Value &value, PathRoot &root, const Visit &with)
{
    switch (node.kind) {
    case PathNode::Kind::Member: {
        const Value *member = memberOf(value, node);
        return reach(node, member ? *member : nothing, root, with);
    }
    case PathNode::Kind::Members:
        return visit(node.next, value, root, with);
    case PathNode::Kind::Elements:
        return visitElements(node, value, root, with);
    case PathNode::Kind::Element: {
        const Value *element = elementOf(value, node);
        return reach(node, element ? *element : nothing, root, with);
    }
    case PathNode::Kind::Refer:
        return visitReferred(node, value, root, with);
    case PathNode::Kind::Depends:
        break;
    }
    return visitDepending(node, value, root, with);
}

PathWalk::Outcome PathWalk::visitElements(const PathNode &node, const Value &value, PathRoot &root,
                                          const Visit &with)
{
    const ValueList *list = value.asList();
    if (!list)
        return reach(node, nothing, root, with);
    Outcome best = Outcome::Hidden;
    const QList<qsizetype> places =
        isWhole(node.slice) ? QList<qsizetype>() : node.slice.places(list->size());
    const qsizetype size = isWhole(node.slice) ? list->size() : places.size();
    for (qsizetype i = 0; i < size && best != Outcome::Accepted && !isTooLong(); ++i)
        best = std::max(best, reach(node, (*list)[places.isEmpty() ? i : places[i]], root, with));
    if (size == 0 && (!with.exact || root.lets(guardBelow(node))))
        return Outcome::Refused;
    return best;
}

PathWalk::Outcome PathWalk::visitReferred(const PathNode &node, const Value &value, PathRoot &root,
                                          const Visit &with)
{
    if (!root.lets(node.guard))
        return Outcome::Hidden;
    const QString *id = value.asText();
    const auto referred = id ? m_items.itemValue(node.collection, *id) : nullptr;
    if (referred) {
        PathRoot next(root.tree(), *node.referred, *referred, root.environment());
        return visit(node.next, *referred, next, with);
    }
    return !node.inList && with.visitor(nothing) ? Outcome::Accepted : Outcome::Refused;
}

PathWalk::Outcome PathWalk::visitDepending(const PathNode &node, const Value &value, PathRoot &root,
                                           const Visit &with)
{
    LooseWalk walk(node, root);
    walk.run(value);
    for (const Value &found : walk.found()) {
        if (with.visitor(found))
            return Outcome::Accepted;
    }
    if (!walk.found().isEmpty() || walk.isMany())
        return Outcome::Refused;
    if (walk.isHidden())
        return Outcome::Hidden;
    return with.visitor(nothing) ? Outcome::Accepted : Outcome::Refused;
}

PathWalk::Outcome PathWalk::reach(const PathNode &node, const Value &value, PathRoot &root, const Visit &with)
{
    return node.next.empty() ? end(node, value, root, with) : visit(node.next, value, root, with);
}

PathWalk::Outcome PathWalk::end(const PathNode &node, const Value &value, PathRoot &root, const Visit &with)
{
    const auto accepted = [&with](const Value &seen) {
        return with.visitor(seen) ? Outcome::Accepted : Outcome::Refused;
    };
    const bool isFree = !root.environment() || (node.guard < 0 && !node.inParts);
    if (isFree)
        return accepted(value);
    if (node.inParts || with.exact) {
        const auto seen = seenAtEnd(node, value, root);
        return seen ? accepted(*seen) : Outcome::Hidden;
    }
    // Rules may be scripts: they are asked only where the answer counts.
    if (!with.visitor(value))
        return Outcome::Refused;
    return root.lets(node.guard) ? Outcome::Accepted : Outcome::Hidden;
}

std::optional<Value> PathWalk::select(const PathTree &tree, const Value &item)
{
    PathRoot root(tree, *tree.item, item, m_items.environment());
    return select(tree.roots.front(), item, root);
}

std::optional<Value> PathWalk::select(const PathNode &node, const Value &value, PathRoot &root)
{
    switch (node.kind) {
    case PathNode::Kind::Member: {
        const Value *member = memberOf(value, node);
        return selectReached(node, member ? *member : nothing, root);
    }
    case PathNode::Kind::Members:
        return selectMembers(node, value, root);
    case PathNode::Kind::Elements:
        return selectElements(node, value, root);
    case PathNode::Kind::Element: {
        const Value *element = elementOf(value, node);
        return element ? selectReached(node, *element, root) : std::nullopt;
    }
    case PathNode::Kind::Refer:
        return selectReferred(node, value, root);
    case PathNode::Kind::Depends:
        break;
    }
    return selectDepending(node, value, root);
}

std::optional<Value> PathWalk::selectReached(const PathNode &node, const Value &value, PathRoot &root)
{
    return node.next.empty() ? seenAtEnd(node, value, root) : select(node.next.front(), value, root);
}

std::optional<Value> PathWalk::selectMembers(const PathNode &node, const Value &value, PathRoot &root)
{
    ValueList found;
    for (const PathNode &member : node.next) {
        if (const auto seen = select(member, value, root))
            found.append(*seen);
    }
    if (found.isEmpty())
        return {};
    return found.size() == 1 ? found.first() : Value(found);
}

std::optional<Value> PathWalk::selectElements(const PathNode &node, const Value &value, PathRoot &root)
{
    ValueList found;
    const ValueList list = value.list();
    for (const qsizetype at : node.slice.places(list.size())) {
        const auto seen = isTooLong() ? std::nullopt : selectReached(node, list[at], root);
        if (seen)
            found.append(*seen);
    }
    if (found.isEmpty() && !root.lets(guardBelow(node)))
        return {};
    return Value(found);
}

std::optional<Value> PathWalk::selectReferred(const PathNode &node, const Value &value, PathRoot &root)
{
    if (!root.lets(node.guard))
        return {};
    const QString *id = value.asText();
    const auto referred = id ? m_items.itemValue(node.collection, *id) : nullptr;
    if (!referred && node.inList)
        return {};
    const Value item = referred ? *referred : node.referred->initialValue();
    PathRoot next(root.tree(), *node.referred, item, root.environment());
    if (!referred)
        next.setMissing();
    return select(node.next.front(), item, next);
}

std::optional<Value> PathWalk::selectDepending(const PathNode &node, const Value &value, PathRoot &root)
{
    LooseWalk walk(node, root);
    walk.run(value);
    if (walk.isMany())
        return Value(walk.found());
    return walk.found().isEmpty() ? std::nullopt : std::optional(walk.found().first());
}

} // namespace backdesk
