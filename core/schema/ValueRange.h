// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Function.h"

#include <concepts>
#include <type_traits>

namespace backdesk
{

class Type;
class ValuePath;
struct CheckContext;

/// The least and the greatest value that a field may have: of Int, Float and Datetime.
struct ValueRange {
    /// A value of the field's type, or a function of the value that gives one (null: no bound); neither: no
    /// bound.
    struct Bound {
        Value value;
        Function function;

        Bound() = default;
        Bound(const Value &bound) : value(bound) {}
        Bound(Function bound) : function(std::move(bound)) {}
        template <typename T>
        requires std::is_arithmetic_v<T> || std::same_as<T, DateTime> Bound(T bound) : value(bound) {}

        bool isGiven() const { return !value.isNull() || function; }
    };
    Bound minimum = {};
    Bound maximum = {};

    bool hasFunction() const { return minimum.function || maximum.function; }

    /// Reports a value outside. What a function gives is read as `type` would read it; one that gives
    /// something else fails the environment.
    void check(const Value &value, const Type &type, const ValuePath &path,
               const CheckContext &context) const;
    void describe(ValueMap &element) const;
};

} // namespace backdesk
