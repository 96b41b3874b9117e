// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/ItemSource.h"
#include "core/schema/Type.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace backdesk
{

/// How one gets from an item to the values that a dotted name means: through Dict members, the elements of
/// lists, and references. Resolved once against the types, walked for every item.
class FieldPath
{
public:
    /// Nothing when the names lead nowhere. The types must outlive the path.
    static std::optional<FieldPath> resolve(const QStringList &names, const DictType &item,
                                            const TypeSource &types);

    /// The type that the path ends at.
    const Type &type() const { return *m_type; }

    using Visitor = std::function<bool(const Value &)>;
    /// Hands every value at the end of the path to the visitor until it says true; tells whether it did. A
    /// reference that is empty or leads nowhere ends in null.
    bool any(const Value &item, const ItemSource &items, const Visitor &visitor) const;
    /// The first value at the end of the path, null when there is none.
    Value first(const Value &item, const ItemSource &items) const;

private:
    struct Step {
        QString member;
        QString collection; ///< not empty: the value before this step is a reference into it
    };
    bool walk(const Value &value, qsizetype step, const ItemSource &items, const Visitor &visitor) const;

    QList<Step> m_steps;
    const Type *m_type = nullptr;
};

} // namespace backdesk
