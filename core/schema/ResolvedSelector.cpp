// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/ResolvedSelector.h"

namespace backdesk
{

ResolvedSelector::ResolvedSelector(const Selector &selector, const DictType &item, const TypeSource &types)
    : m_path(FieldPath::resolve(selector, item, types))
{
}

Value ResolvedSelector::select(const Value &item, const ItemSource &items) const
{
    return m_path ? m_path->select(item, items) : Value();
}

} // namespace backdesk
