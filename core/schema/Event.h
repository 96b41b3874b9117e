// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Environment.h"
#include "core/schema/Selector.h"

#include <functional>

namespace backdesk
{

class DictType;

/// What happens to an item, as its handlers are told. Valid during the call.
struct Event {
    QString name; ///< created, loaded, before_save, saved, before_delete, deleted, change, or an own one
    QString path; ///< the field that the handler stands at or listens to, "$" for the item
    QString collection;
    const DictType &type;
    /// The whole item. What a handler of `change` and `before_save` changes here is stored with it, of
    /// `loaded` it is shown; after other events it has to be saved.
    Value &item;
    Value before;   ///< the item before the change; null where there was none
    Value oldValue; ///< the field's value before, of `change`
    Environment &environment;
};

/// What a handler does. A failure is told by Environment::fail(): the whole request fails then, and nothing
/// of it is stored. Called by the request's thread, so from any, and maybe from several at once.
using EventFunction = std::function<void(Event &event)>;

/// A handler at a field or an item.
struct EventHandler {
    QString event;
    std::optional<Selector> source = {}; ///< listen to this field of the item instead of the own one
    EventFunction run = {};
};

} // namespace backdesk
