// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/FloatType.h"

#include "core/schema/IntType.h"

#include <QCoreApplication>

namespace backdesk
{

std::optional<Value> FloatType::fromQueryText(const QString &text) const
{
    return numberFromText(text);
}

Value FloatType::decodeValue(const Value &input, const Value &present, const ValuePath &path,
                             Mistakes &mistakes) const
{
    if (input.asDouble())
        return input;
    if (const qint64 *whole = input.asInt())
        return double(*whole);
    mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Must be a number")));
    return present;
}

void FloatType::checkValue(const Value &value, const ValuePath &path, Mistakes &mistakes) const
{
    const double number = *value.asDouble();
    if (m_limits.minimum && number < *m_limits.minimum) {
        mistakes.broken(path, Message(QT_TRANSLATE_NOOP("core", "Must be at least %1"),
                                      {QString::number(*m_limits.minimum)}));
    }
    if (m_limits.maximum && number > *m_limits.maximum) {
        mistakes.broken(path, Message(QT_TRANSLATE_NOOP("core", "Must be at most %1"),
                                      {QString::number(*m_limits.maximum)}));
    }
}

void FloatType::describeMore(ValueMap &element) const
{
    element.set(QStringLiteral("min"), m_limits.minimum ? Value(*m_limits.minimum) : Value());
    element.set(QStringLiteral("max"), m_limits.maximum ? Value(*m_limits.maximum) : Value());
}

} // namespace backdesk
