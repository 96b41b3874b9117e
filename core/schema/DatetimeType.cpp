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
    if (m_limits.minimum && compare(value, *m_limits.minimum) < 0) {
        context.mistakes.broken(
            path, Message(QT_TRANSLATE_NOOP("core", "Must not be before %1"), {m_limits.minimum->toText()}));
    }
    if (m_limits.maximum && compare(value, *m_limits.maximum) > 0) {
        context.mistakes.broken(
            path, Message(QT_TRANSLATE_NOOP("core", "Must not be after %1"), {m_limits.maximum->toText()}));
    }
}

void DatetimeType::describeMore(ValueMap &element) const
{
    element.set(QStringLiteral("min"), m_limits.minimum ? Value(*m_limits.minimum) : Value());
    element.set(QStringLiteral("max"), m_limits.maximum ? Value(*m_limits.maximum) : Value());
}

} // namespace backdesk
