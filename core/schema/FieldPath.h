// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/ItemSource.h"
#include "core/schema/PathNode.h"
#include "core/schema/Selector.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace backdesk
{

/// How one gets from an item to the values that a path means: through Dict members, the elements of lists,
/// and references. Resolved once against the types, walked for every item.
///
/// With an environment in the ItemSource, fields that do not exist now or may not be read are never seen; a
/// field behind a reference goes by the rules of the item that holds it.
class FieldPath
{
public:
    /// Nothing when the path leads nowhere. The types must outlive the path.
    static std::optional<FieldPath> resolve(const Selector &selector, const DictType &item,
                                            const TypeSource &types);
    /// "address.number", "$.tags[0]": a selector whose `$.` may be left out.
    static std::optional<FieldPath> resolve(const QString &text, const DictType &item,
                                            const TypeSource &types);

    /// The type that the path ends at; nothing when there are several or the value decides.
    const Type *type() const { return m_type; }
    /// Whether it goes over a list, so that there may be any number of values.
    bool isMany() const { return m_many; }

    /// The names of the Dict members that the path goes through, when it does nothing else and no rule
    /// decides whether they are there or may be read: everybody finds the same single value there, or none
    /// where one of the Dicts is null. Empty for other paths.
    QStringList plainMembers() const;

    using Visitor = std::function<bool(const Value &)>;
    enum class Outcome { Hidden, Refused, Accepted };
    /// Hands every value at the end of the path to the visitor until it says true (Accepted). A reference
    /// that is empty or leads nowhere ends in null, in a list of references it is left out. Hidden when there
    /// is nothing that may be seen; unless `exact`, rules are asked about accepted values only and Hidden may
    /// be told as Refused.
    Outcome visit(const Value &item, const ItemSource &items, const Visitor &visitor, bool exact) const;
    bool any(const Value &item, const ItemSource &items, const Visitor &visitor) const
    {
        return visit(item, items, visitor, false) == Outcome::Accepted;
    }
    /// The first value at the end of the path, null when there is none.
    Value first(const Value &item, const ItemSource &items) const;
    /// See ResolvedSelector::select().
    Value select(const Value &item, const ItemSource &items) const;

private:
    std::shared_ptr<const PathTree> m_tree;
    const Type *m_type = nullptr;
    bool m_many = false;
};

} // namespace backdesk
