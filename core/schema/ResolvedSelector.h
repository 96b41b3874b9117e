// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/FieldPath.h"
#include "core/schema/Selector.h"

#include <optional>

namespace backdesk
{

/// A selector that is read against the types once and followed in many items: a column of a selection.
///
/// Names look through lists and follow references (Ref, RefsList) to the item behind.
class ResolvedSelector
{
public:
    /// The types must outlive it. A selector that leads nowhere gives null for every item.
    ResolvedSelector(const Selector &selector, const DictType &item, const TypeSource &types);

    /// Whether it leads to a field; otherwise the names are wrong.
    bool leadsSomewhere() const { return m_path.has_value(); }
    /// Whether the result is an array: the path goes over a list.
    bool isMany() const { return m_path && m_path->isMany(); }
    /// The type at the end; nothing when it leads nowhere or depends on the value.
    const Type *type() const { return m_path ? m_path->type() : nullptr; }

    /// The value in the item. Each list on the way gives an array, without what is not there: references that
    /// lead nowhere, members that do not exist. `*` on a Dict gives an array of its members, but a single one
    /// as it is. Otherwise null for what is not there, does not exist now, or may not be read. A Ref that is
    /// empty or leads nowhere is taken for an item with initial values.
    Value select(const Value &item, const ItemSource &items) const;

private:
    std::optional<FieldPath> m_path;
};

} // namespace backdesk
