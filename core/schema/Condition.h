// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Function.h"

#include <concepts>
#include <optional>
#include <type_traits>

namespace backdesk
{

/// A yes or no of the description: not given, fixed, or a function that says so (`exists`, `can_read`, ...).
/// Immutable; its function may be asked from any thread, see Function.
class Condition
{
public:
    Condition() = default;
    Condition(std::same_as<bool> auto fixed) : m_fixed(fixed) {} // a lambda would become true
    Condition(Function function) : m_function(std::move(function)) {}
    template <typename F>
    requires(!std::same_as<F, Function> && std::is_invocable_r_v<Value, F, const Value &, const Subject &>)
        Condition(F function)
        : m_function(std::move(function))
    {
    }

    bool isGiven() const { return m_fixed.has_value() || m_function; }
    bool isFunction() const { return bool(m_function); }
    /// Nothing unless it is a plain yes or no.
    std::optional<bool> fixed() const { return m_fixed; }

    /// Nothing when it is not given, or its function says neither true nor false. A function that fails says
    /// false.
    std::optional<bool> ask(const Value &value, const Subject &o) const
    {
        if (!m_function)
            return m_fixed;
        const Value said = m_function(value, o);
        if (o.environment.hasFailed())
            return false;
        return said.asBool() ? std::optional(*said.asBool()) : std::nullopt;
    }

    /// As `_meta` tells it: null, true, false or "func".
    Value describe() const
    {
        if (m_function)
            return QStringLiteral("func");
        return m_fixed ? Value(*m_fixed) : Value();
    }

private:
    std::optional<bool> m_fixed;
    Function m_function;
};

} // namespace backdesk
