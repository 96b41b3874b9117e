// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/IntType.h"

#include <QCoreApplication>

#include <cmath>

namespace backdesk
{

std::optional<Value> numberFromText(const QString &text)
{
    bool ok = false;
    const qint64 whole = text.toLongLong(&ok);
    if (ok)
        return Value(whole);
    const double number = text.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return {};
    return Value(number);
}

std::optional<Value> IntType::fromQueryText(const QString &text) const
{
    return numberFromText(text);
}

Value IntType::decodeValue(const Value &input, const Value &present, const ValuePath &path,
                           Mistakes &mistakes) const
{
    if (input.asInt())
        return input;
    const double *number = input.asDouble();
    if (number && std::abs(*number) >= 9223372036854775808.0) {
        mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Is too large a number")));
        return present;
    }
    if (number && std::trunc(*number) == *number)
        return qint64(*number);
    mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Must be a whole number")));
    return present;
}

void IntType::checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const
{
    m_range.check(value, *this, path, context);
}

void IntType::describeMore(ValueMap &element) const
{
    m_range.describe(element);
}

} // namespace backdesk
