// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/PathBuilder.h"

#include "core/schema/DictType.h"
#include "core/schema/FreeDictType.h"
#include "core/schema/InType.h"
#include "core/schema/PartTypes.h"

namespace backdesk
{

namespace
{

constexpr int mostNodes = 2000; // wildcards multiply

bool isDecidedByValue(const Type &type)
{
    return dynamic_cast<const InType *>(&type) || dynamic_cast<const FreeDictType *>(&type);
}

/// The steps without the first, when that means all elements; otherwise all of them, which look through the
/// list.
QList<Selector::Step> withoutWildcard(const QList<Selector::Step> &steps)
{
    return std::holds_alternative<Selector::Wildcard>(steps.first()) ? steps.sliced(1) : steps;
}

} // namespace

std::optional<PathTree> PathBuilder::build(const Steps &steps)
{
    if (steps.isEmpty())
        return {};
    m_tree.roots = after(*m_tree.item, Guard(), steps, false);
    if (m_tree.roots.empty() || m_nodes > mostNodes)
        return {};
    return m_tree;
}

PathBuilder::Nodes PathBuilder::after(const Type &type, const Guard &guard, const Steps &steps, bool inList)
{
    if (++m_nodes > mostNodes)
        return {};
    if (isDecidedByValue(type))
        return depends(type, guard, steps);
    const Selector::Step &step = steps.first();
    const auto *slice = std::get_if<Selector::Slice>(&step);
    const auto *index = std::get_if<qsizetype>(&step);
    if (const Type *inner = elementType(type, index ? *index : 0)) {
        if (index)
            return element(type, *inner, *index, guard, steps.sliced(1));
        if (isTuple(type))
            return depends(type, guard, steps);
        if (slice)
            return elements(type, *inner, *slice, guard, steps.sliced(1));
        return elements(type, *inner, {}, guard, withoutWildcard(steps));
    }
    const QString collection = referredCollection(type);
    if (!collection.isEmpty())
        return refer(collection, guard, steps, inList);
    const auto *dict = dynamic_cast<const DictType *>(&type);
    if (!dict || index || slice)
        return {};
    if (const QString *name = std::get_if<QString>(&step))
        return member(*dict, *name, guard, steps.sliced(1));
    return members(*dict, guard, steps.sliced(1));
}

PathBuilder::Nodes PathBuilder::member(const DictType &dict, const QString &name, const Guard &guard,
                                       const Steps &rest)
{
    const Type *type = dict.field(name);
    if (!type)
        return {};
    PathNode node;
    node.name = name;
    node.type = type;
    while (dict.fields()[node.place].type.get() != type || dict.fields()[node.place].name != name)
        ++node.place;
    return finish(node, guard.with(*type), rest, false) ? Nodes{node} : Nodes();
}

PathBuilder::Nodes PathBuilder::members(const DictType &dict, const Guard &guard, const Steps &rest)
{
    PathNode node;
    node.kind = PathNode::Kind::Members;
    for (const DictType::Field &field : dict.fields()) {
        const Nodes nodes = member(dict, field.name, guard, rest);
        node.next.insert(node.next.end(), nodes.begin(), nodes.end());
    }
    return node.next.empty() ? Nodes() : Nodes{node};
}

PathBuilder::Nodes PathBuilder::elements(const Type &list, const Type &element, const Selector::Slice &slice,
                                         const Guard &guard, const Steps &rest)
{
    m_many = true;
    PathNode node;
    node.kind = PathNode::Kind::Elements;
    node.slice = slice;
    node.type = &element;
    return finishElement(node, list, guard, rest) ? Nodes{node} : Nodes();
}

PathBuilder::Nodes PathBuilder::element(const Type &list, const Type &element, qsizetype index,
                                        const Guard &guard, const Steps &rest)
{
    PathNode node;
    node.kind = PathNode::Kind::Element;
    node.index = index;
    node.type = &element;
    return finishElement(node, list, guard, rest) ? Nodes{node} : Nodes();
}

/// As finish(); the elements of a RefsList refer without being Refs.
bool PathBuilder::finishElement(PathNode &node, const Type &list, const Guard &guard, const Steps &rest)
{
    const QString collection = rest.isEmpty() ? QString() : referredCollection(list);
    if (collection.isEmpty())
        return finish(node, guard.with(*node.type), rest, true);
    node.next = refer(collection, guard, rest, true);
    return !node.next.empty();
}

PathBuilder::Nodes PathBuilder::refer(const QString &collection, const Guard &guard, const Steps &steps,
                                      bool inList)
{
    PathNode node;
    node.kind = PathNode::Kind::Refer;
    node.collection = collection;
    node.referred = m_types.itemType(collection);
    node.inList = inList;
    node.guard = keep(guard);
    if (!node.referred)
        return {};
    node.next = after(*node.referred, Guard(), steps, false);
    return node.next.empty() ? Nodes() : Nodes{node};
}

PathBuilder::Nodes PathBuilder::depends(const Type &type, const Guard &guard, const Steps &steps)
{
    PathNode node;
    node.kind = PathNode::Kind::Depends;
    node.type = &type;
    node.rest = steps;
    node.within = guard;
    m_ends += 2; // whatever the value says
    return {node};
}

/// Fills in what follows the node; false when that leads nowhere.
bool PathBuilder::finish(PathNode &node, const Guard &guard, const Steps &rest, bool inList)
{
    if (!rest.isEmpty()) {
        node.next = after(*node.type, guard, rest, inList);
        return !node.next.empty();
    }
    ++m_ends;
    m_type = node.type;
    node.guard = keep(guard);
    // The type's own rules are in the guard already, but the features cannot tell them from inner ones.
    node.inParts = node.type->has(Feature::Exists | Feature::Read | Feature::Files) && hasParts(*node.type);
    return true;
}

int PathBuilder::keep(const Guard &guard)
{
    if (guard.isOpen())
        return -1;
    m_tree.guards.push_back(guard);
    return int(m_tree.guards.size()) - 1;
}

} // namespace backdesk
