// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Environment.h"
#include "core/value/Value.h"

#include <functional>

namespace backdesk
{

class DictType;

/// The item that a function is asked about: `o` in the description. Valid during the call.
struct Subject {
    const DictType &type;
    const Value &item;
    Environment &environment;
};

/// A function of the description: JavaScript there, a lambda in C++. `value` is what the option is about: the
/// field's value, the name of a right ("read"), nothing for `default` and `set`. A failure is told by
/// Environment::fail(); the result does not count then. Called from any thread, also from several at once.
using Function = std::function<Value(const Value &value, const Subject &o)>;

} // namespace backdesk
