// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/ValuePath.h"
#include "core/value/Value.h"

#include <functional>

namespace backdesk
{

class Type;

/// A direct part of a structured value: a member of a Dict, an element of a List or a Tuple, or the value of
/// an In as its alternative (which is the same value at the same place).
struct Part {
    const Type &type;
    QStringView name;     ///< of a member
    qsizetype index = -1; ///< of an element

    ValuePath path(const ValuePath &whole) const
    {
        if (!name.isNull())
            return whole.member(name);
        return index >= 0 ? whole.element(index) : whole;
    }
    /// The same part of a value; nothing when it has none.
    const Value *of(const Value &whole) const { return find(whole); }
    Value *of(Value &whole) const { return find(whole); }

private:
    template <typename AnyValue>
    AnyValue *find(AnyValue &whole) const
    {
        if (!name.isNull()) {
            auto *map = whole.asMap();
            return map ? map->find(name) : nullptr;
        }
        if (index < 0)
            return &whole;
        auto *list = whole.asList();
        return list && index < list->size() ? &(*list)[index] : nullptr;
    }
};

using PartVisitor = std::function<void(const Part &part)>;

} // namespace backdesk
