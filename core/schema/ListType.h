// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"

namespace backdesk
{

/// The rules on the number of entries that List and RefsList share.
struct ListLimits {
    std::optional<qint64> minimum = {};
    std::optional<qint64> maximum = {};
    bool unique = false;

    void check(const ValueList &list, const ValuePath &path, Mistakes &mistakes) const;
    void describe(ValueMap &element, bool uniqueGiven) const;
};

/// Entries of one type, in order.
class ListType : public Type
{
public:
    ListType(TypeOptions common, TypePtr element, const ListLimits &limits)
        : Type(std::move(common)), m_element(std::move(element)), m_limits(limits)
    {
        holds(*m_element);
    }

    QString name() const override { return QStringLiteral("List"); }
    const Type &element() const { return *m_element; }
    void visitParts(const Value &value, const PartVisitor &visitor) const override;

protected:
    Value decodeValue(const Value &input, const Value &present, const ValuePath &path,
                      Mistakes &mistakes) const override;
    void checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const override;
    void describeMore(ValueMap &element) const override;
    void describeStateMore(ValueMap &element, const Value &value, const FieldState &state) const override;

private:
    TypePtr m_element;
    ListLimits m_limits;
};

} // namespace backdesk
