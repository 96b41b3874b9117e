// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/BoolType.h"

#include <QCoreApplication>

namespace backdesk
{

std::optional<Value> BoolType::fromQueryText(const QString &text) const
{
    if (text == QLatin1String("true") || text == QLatin1String("1"))
        return Value(true);
    if (text == QLatin1String("false") || text == QLatin1String("0"))
        return Value(false);
    return {};
}

Value BoolType::decodeValue(const Value &input, const Value &present, const ValuePath &path,
                            Mistakes &mistakes) const
{
    if (input.asBool())
        return input;
    mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Must be true or false")));
    return present;
}

} // namespace backdesk
