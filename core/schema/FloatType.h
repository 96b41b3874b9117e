// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"
#include "core/schema/ValueRange.h"

namespace backdesk
{

/// A finite floating-point number; whole numbers are taken too, as JavaScript writes 2.0 as 2.
class FloatType : public Type
{
public:
    using Options = ValueRange;
    FloatType(TypeOptions common, Options range) : Type(std::move(common)), m_range(std::move(range))
    {
        if (m_range.hasFunction())
            addFeature(Feature::Rules);
    }

    QString name() const override { return QStringLiteral("Float"); }
    std::optional<Value> fromQueryText(const QString &text) const override;

protected:
    Value decodeValue(const Value &input, const Value &present, const ValuePath &path,
                      Mistakes &mistakes) const override;
    void checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const override;
    void describeMore(ValueMap &element) const override;

private:
    Options m_range;
};

} // namespace backdesk
