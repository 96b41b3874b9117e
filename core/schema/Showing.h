// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/View.h"

#include <vector>

namespace backdesk
{

/// Makes of one item's values what is shown of them: see viewOf() and visiblePart().
class Showing
{
public:
    /// Without a view everything that exists and may be read.
    Showing(const Subject &o, const View *view);

    /// What is left of a value whose own rules are known already.
    std::optional<Value> part(const Value &value, const Type &type, bool readable)
    {
        return shown(value, type, {readable, m_view && m_view->isExplicit()});
    }

private:
    /// What holds for a part because of what it is in.
    struct State {
        bool readable;
        bool onlyMarked; ///< of explicit views, until a marked Dict is met
        /// Whether a value without parts of its own is shown.
        bool shows() const { return readable && !onlyMarked; }
    };
    struct Answer {
        const Type *type;
        bool exists;
        std::optional<bool> read;
    };
    std::optional<Value> field(const Value &value, const Type &type, State state);
    std::optional<Value> shown(const Value &value, const Type &type, State state);
    std::optional<Value> members(const ValueMap &map, const DictType &type, State state);
    std::optional<Value> elements(const ValueList &list, const Type &type, State state);
    bool isMarkedWithin(const Type &type) const;
    const Answer &ask(const Type &type);

    const Subject &m_o;
    const View *m_view;
    Features m_needed;
    std::vector<Answer> m_answers; // of types with rules: elements of a list share them
};

} // namespace backdesk
