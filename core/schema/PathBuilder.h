// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/PathNode.h"
#include "core/schema/Type.h"

#include <optional>

namespace backdesk
{

/// Reads a selector against the types.
class PathBuilder
{
public:
    PathBuilder(const DictType &item, const TypeSource &types) : m_types(types) { m_tree.item = &item; }

    /// Nothing when the steps lead nowhere, or to too many places.
    std::optional<PathTree> build(const QList<Selector::Step> &steps);
    /// The type at the end; nothing when there are several ends, or the value decides.
    const Type *type() const { return m_ends == 1 ? m_type : nullptr; }
    /// Whether the path goes over a list.
    bool isMany() const { return m_many; }

private:
    using Steps = QList<Selector::Step>;
    using Nodes = std::vector<PathNode>;

    Nodes after(const Type &type, const Guard &guard, const Steps &steps, bool inList);
    Nodes member(const DictType &dict, const QString &name, const Guard &guard, const Steps &rest);
    Nodes members(const DictType &dict, const Guard &guard, const Steps &rest);
    Nodes elements(const Type &list, const Type &element, const Selector::Slice &slice, const Guard &guard,
                   const Steps &rest);
    Nodes element(const Type &list, const Type &element, qsizetype index, const Guard &guard,
                  const Steps &rest);
    bool finishElement(PathNode &node, const Type &list, const Guard &guard, const Steps &rest);
    Nodes refer(const QString &collection, const Guard &guard, const Steps &steps, bool inList);
    Nodes depends(const Type &type, const Guard &guard, const Steps &steps);
    bool finish(PathNode &node, const Guard &guard, const Steps &rest, bool inList);
    int keep(const Guard &guard);

    const TypeSource &m_types;
    PathTree m_tree;
    const Type *m_type = nullptr;
    int m_ends = 0;
    int m_nodes = 0;
    bool m_many = false;
};

} // namespace backdesk
