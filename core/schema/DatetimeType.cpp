// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/DatetimeType.h"

#include <QCoreApplication>

namespace backdesk
{

std::optional<Value> DatetimeType::fromQueryText(const QString &text) const
{
    const auto moment = DateTime::fromText(text);
    return moment ? std::optional<Value>(*moment) : std::nullopt;
}

Value DatetimeType::decodeValue(const Value &input, const Value &present, const ValuePath &path,
                                Mistakes &mistakes) const
{
    if (input.asDateTime())
        return input;
    if (const QString *text = input.asText()) {
        if (const auto moment = DateTime::fromText(*text))
            return *moment;
    }
    mistakes.unreadable(
        path, Message(QT_TRANSLATE_NOOP("core", "Must be a date and time such as 2020-12-31T23:59:00")));
    return present;
}

void DatetimeType::checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const
{
    m_range.check(value, *this, path, context);
}

void DatetimeType::describeMore(ValueMap &element) const
{
    m_range.describe(element);
}

} // namespace backdesk
