// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/FieldPath.h"

#include "core/schema/PathBuilder.h"
#include "core/schema/PathWalk.h"

namespace backdesk
{

std::optional<FieldPath> FieldPath::resolve(const Selector &selector, const DictType &item,
                                            const TypeSource &types)
{
    PathBuilder builder(item, types);
    auto tree = builder.build(selector.steps());
    if (!tree)
        return {};
    FieldPath path;
    path.m_tree = std::make_shared<const PathTree>(std::move(*tree));
    path.m_type = builder.type();
    path.m_many = builder.isMany();
    return path;
}

std::optional<FieldPath> FieldPath::resolve(const QString &text, const DictType &item,
                                            const TypeSource &types)
{
    const bool isSelector = text.startsWith(u'$') || text.startsWith(u'@');
    const auto selector = Selector::fromText(isSelector ? text : QLatin1String("$.") + text);
    return selector ? resolve(*selector, item, types) : std::nullopt;
}

QStringList FieldPath::plainMembers() const
{
    QStringList names;
    const std::vector<PathNode> *nodes = &m_tree->roots;
    while (!nodes->empty()) {
        const PathNode &node = nodes->front();
        if (nodes->size() > 1 || node.kind != PathNode::Kind::Member || node.guard >= 0 || node.inParts)
            return {};
        names.append(node.name);
        nodes = &node.next;
    }
    return names;
}

FieldPath::Outcome FieldPath::visit(const Value &item, const ItemSource &items, const Visitor &visitor,
                                    bool exact) const
{
    return PathWalk(items).visit(*m_tree, item, visitor, exact);
}

Value FieldPath::first(const Value &item, const ItemSource &items) const
{
    Value found;
    const auto take = [&found](const Value &value) {
        found = value;
        return true;
    };
    visit(item, items, take, true);
    return found;
}

Value FieldPath::select(const Value &item, const ItemSource &items) const
{
    return PathWalk(items).select(*m_tree, item).value_or(Value());
}

} // namespace backdesk
