// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"

namespace backdesk
{

/// A date and time, see DateTime for the forms that are read.
class DatetimeType : public Type
{
public:
    struct Options {
        std::optional<DateTime> minimum;
        std::optional<DateTime> maximum;
    };
    DatetimeType(TypeOptions common, const Options &options) : Type(std::move(common)), m_limits(options) {}

    QString name() const override { return QStringLiteral("Datetime"); }
    std::optional<Value> fromQueryText(const QString &text) const override;

protected:
    Value decodeValue(const Value &input, const Value &present, const ValuePath &path,
                      Mistakes &mistakes) const override;
    void checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const override;
    void describeMore(ValueMap &element) const override;

private:
    Options m_limits;
};

} // namespace backdesk
