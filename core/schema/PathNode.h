// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Guard.h"
#include "core/schema/ItemSource.h"
#include "core/schema/Selector.h"

#include <QVarLengthArray>

#include <vector>

namespace backdesk
{

/// One step of a path that is resolved against the types, and the steps after it.
struct PathNode {
    enum class Kind {
        Member,   ///< of a Dict
        Members,  ///< all of a Dict, one node of `next` each
        Elements, ///< those of a list that the slice means
        Element,  ///< of a list, by index
        Refer,    ///< to the item that the value names
        Depends,  ///< the value decides what the rest means
    };
    Kind kind = Kind::Member;
    QString name;
    qsizetype place = 0; ///< where the member usually is
    qsizetype index = 0;
    Selector::Slice slice;
    QString collection;
    const DictType *referred = nullptr;
    bool inList = false;        ///< of Refer: it is one of several
    const Type *type = nullptr; ///< what is reached; of Depends: what it starts from
    QList<Selector::Step> rest; ///< of Depends
    Guard within;               ///< of Depends: what holds for where it starts

    std::vector<PathNode> next; ///< empty: the end
    int guard = -1;             ///< what to ask before the value is handed on
    bool inParts = false;       ///< at the end: parts of the value have rules of their own
};

/// A whole resolved path.
struct PathTree {
    const DictType *item = nullptr;
    std::vector<PathNode> roots;
    std::vector<Guard> guards;
};

/// The item that a walk is in: rules are asked about it, each only once.
class PathRoot
{
public:
    PathRoot(const PathTree &tree, const DictType &type, const Value &item, Environment *environment)
        : m_tree(tree), m_type(type), m_item(item), m_environment(environment)
    {
    }

    bool lets(int guard)
    {
        if (guard < 0 || !m_environment)
            return true;
        if (m_isMissing)
            return false;
        while (m_said.size() < qsizetype(m_tree.guards.size()))
            m_said.append(notAsked);
        char &said = m_said[guard];
        if (said == notAsked)
            said = m_tree.guards[size_t(guard)].lets(subject());
        return said != 0;
    }
    /// There is no such item, only initial values: nobody to ask rules about.
    void setMissing() { m_isMissing = true; }
    Environment *environment() const { return m_environment; }
    const Guard &guard(int guard) const { return m_tree.guards[size_t(guard)]; }
    Subject subject() const { return {m_type, m_item, *m_environment}; }
    const PathTree &tree() const { return m_tree; }
    const DictType &type() const { return m_type; }

private:
    static constexpr char notAsked = 2;

    const PathTree &m_tree;
    const DictType &m_type;
    const Value &m_item;
    Environment *m_environment;
    QVarLengthArray<char, 16> m_said;
    bool m_isMissing = false;
};

} // namespace backdesk
