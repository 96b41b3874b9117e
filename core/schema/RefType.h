// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/ListType.h"
#include "core/schema/StringType.h"

#include <QStringList>

namespace backdesk
{

/// What a Ref or a RefsList refers to.
struct ReferenceTarget {
    QString collection;
    QStringList reverse = {}; ///< member names of the other side's field; empty: a one-sided reference

    bool operator==(const ReferenceTarget &) const = default;
    /// "$.users", empty for a one-sided reference.
    QString reverseSelector() const;
};

/// The `_id` of one item of a collection.
class RefType : public StringType
{
public:
    RefType(TypeOptions common, const Options &options, const ReferenceTarget &target)
        : StringType(std::move(common), options), m_target(target)
    {
    }

    QString name() const override { return QStringLiteral("Ref"); }
    const ReferenceTarget &target() const { return m_target; }

protected:
    void describeMore(ValueMap &element) const override;
    QString pythonType() const override { return QStringLiteral("<class 'backo.reference.Ref'>"); }

private:
    ReferenceTarget m_target;
};

/// What happens to the items in a RefsList when the item that holds it is deleted.
enum class OnDelete { MustBeEmpty, Delete, Unlink };

/// Whether a RefsList is kept equal to the references from the other side. NotFill: it stays as it is set,
/// and who refers here is looked up when it matters.
enum class OnFill { Fill, NotFill };

/// The `_id`s of items of a collection, in order.
class RefsListType : public Type
{
public:
    RefsListType(TypeOptions common, const ReferenceTarget &target, OnDelete onDelete,
                 const ListLimits &limits, OnFill onFill = OnFill::Fill);

    QString name() const override { return QStringLiteral("RefsList"); }
    const ReferenceTarget &target() const { return m_target; }
    const ListLimits &limits() const { return m_limits; }
    OnDelete onDelete() const { return m_onDelete; }
    OnFill onFill() const { return m_onFill; }
    const Type &element() const { return m_element; }

protected:
    Value decodeValue(const Value &input, const Value &present, const ValuePath &path,
                      Mistakes &mistakes) const override;
    void checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const override;
    void describeMore(ValueMap &element) const override;
    void describeStateMore(ValueMap &element, const Value &value, const FieldState &state) const override;
    QString pythonType() const override { return QStringLiteral("<class 'backo.reference.RefsList'>"); }

private:
    void describeTarget(ValueMap &element) const;

    ReferenceTarget m_target;
    OnDelete m_onDelete;
    OnFill m_onFill;
    ListLimits m_limits;
    StringType m_element;
};

} // namespace backdesk
