// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Error.h"

#include <utility>
#include <variant>

namespace backdesk
{

/// A value, or the errors that stood against it (never an empty list).
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_data(std::move(value)) {}
    Result(Error error) : m_data(Errors{std::move(error)}) {}
    Result(Errors errors) : m_data(std::move(errors)) {}

    bool ok() const { return std::holds_alternative<T>(m_data); }
    explicit operator bool() const { return ok(); }
    const T &operator*() const { return std::get<T>(m_data); }
    T &operator*() { return std::get<T>(m_data); }
    const T *operator->() const { return &std::get<T>(m_data); }
    T *operator->() { return &std::get<T>(m_data); }
    const Errors &errors() const { return std::get<Errors>(m_data); }
    const Error &error() const { return errors().first(); }

private:
    std::variant<T, Errors> m_data;
};

/// For calls that give nothing back.
struct Done {
};
using Status = Result<Done>;

} // namespace backdesk
