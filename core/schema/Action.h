// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Environment.h"
#include "core/value/Value.h"

#include <QString>

#include <functional>

namespace backdesk
{

class DictType;

/// The item that an action runs on. Valid during the call.
struct ActionCall {
    QString collection;
    const DictType &type;
    Value &item; ///< what the action changes here counts only once it is saved
    Environment &environment;
};

/// What an action does; gives its result, null for none. It writes through the environment's items, in the
/// transaction of the request. A failure is told by Environment::fail(): nothing is stored then. Called by
/// the request's thread, so from any; never two at once, as every action runs in a unit of work.
using ActionFunction = std::function<Value(const Value &parameters, ActionCall &call)>;

} // namespace backdesk
