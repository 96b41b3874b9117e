// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/PathNode.h"

namespace backdesk
{

/// Follows steps through values that no type tells about beforehand: an In, a FreeDict, the elements of a
/// Tuple. References are not followed.
class LooseWalk
{
public:
    LooseWalk(const PathNode &node, const PathRoot &root) : m_node(node), m_root(root) {}

    /// Collects what is at the end and may be seen.
    void run(const Value &value) { walk(m_node.type, value, 0, m_node.within); }

    const ValueList &found() const { return m_found; }
    /// Whether it went over a list.
    bool isMany() const { return m_many; }
    /// Whether something is there that may not be seen.
    bool isHidden() const { return m_hidden; }

private:
    void walk(const Type *type, const Value &value, qsizetype step, Guard guard);
    void step(const Type *type, const Value &value, qsizetype step, const Guard &guard);
    void end(const Type *type, const Value &value, const Guard &guard);
    void member(const Type *type, const ValueMap &map, const QString &name, qsizetype step,
                const Guard &guard);
    void element(const Type *type, const ValueList &list, qsizetype at, qsizetype step, const Guard &guard);

    const PathNode &m_node;
    const PathRoot &m_root;
    ValueList m_found;
    bool m_many = false;
    bool m_hidden = false;
};

} // namespace backdesk
