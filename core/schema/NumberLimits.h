// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Mistakes.h"
#include "core/value/Value.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>
#include <type_traits>

namespace backdesk
{

/// The rules on its size that Int and Float share.
template <typename Number>
struct NumberLimits {
    std::optional<Number> minimum;
    std::optional<Number> maximum;

    void check(Number number, const ValuePath &path, Mistakes &mistakes) const
    {
        if (minimum && number < *minimum)
            mistakes.broken(path,
                            Message(QT_TRANSLATE_NOOP("core", "Must be at least %1"), {text(*minimum)}));
        if (maximum && number > *maximum)
            mistakes.broken(path, Message(QT_TRANSLATE_NOOP("core", "Must be at most %1"), {text(*maximum)}));
    }
    void describe(ValueMap &element) const
    {
        element.set(QStringLiteral("min"), minimum ? Value(*minimum) : Value());
        element.set(QStringLiteral("max"), maximum ? Value(*maximum) : Value());
    }

private:
    static QString text(Number number)
    {
        if constexpr (std::is_floating_point_v<Number>)
            return QString::number(number, 'g', QLocale::FloatingPointShortest);
        else
            return QString::number(number);
    }
};

} // namespace backdesk
