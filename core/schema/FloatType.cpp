// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/FloatType.h"

#include "core/schema/IntType.h"

#include <QCoreApplication>

#include <cmath>

namespace backdesk
{

std::optional<Value> FloatType::fromQueryText(const QString &text) const
{
    return numberFromText(text);
}

Value FloatType::decodeValue(const Value &input, const Value &present, const ValuePath &path,
                             Mistakes &mistakes) const
{
    // JSON cannot say infinity, a function can.
    if (input.asDouble() && std::isfinite(*input.asDouble()))
        return input;
    if (const qint64 *whole = input.asInt())
        return double(*whole);
    mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Must be a number")));
    return present;
}

void FloatType::checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const
{
    m_range.check(value, *this, path, context);
}

void FloatType::describeMore(ValueMap &element) const
{
    m_range.describe(element);
}

} // namespace backdesk
