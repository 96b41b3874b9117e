// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"
#include "core/schema/ValueRange.h"

namespace backdesk
{

/// A whole number of 64 bits. Numbers written as 2.0 count as whole.
class IntType : public Type
{
public:
    using Options = ValueRange;
    IntType(TypeOptions common, Options range) : Type(std::move(common)), m_range(std::move(range))
    {
        if (m_range.hasFunction())
            addFeature(Feature::Rules);
    }

    QString name() const override { return QStringLiteral("Int"); }
    std::optional<Value> fromQueryText(const QString &text) const override;

protected:
    Value decodeValue(const Value &input, const Value &present, const ValuePath &path,
                      Mistakes &mistakes) const override;
    void checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const override;
    void describeMore(ValueMap &element) const override;

private:
    Options m_range;
};

/// A number as queries write it: whole if it can be, else finite floating point; nothing for other text.
std::optional<Value> numberFromText(const QString &text);

} // namespace backdesk
