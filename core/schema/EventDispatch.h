// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"

namespace backdesk
{

/// Tells an event to the handlers of an item: those of its fields first, in the order of the description,
/// those that do not exist left out, then the item's own. Returns false when a handler failed, which ends it.
///
/// `change` is told only to handlers of fields that differ from `event.before`; every other event to all
/// handlers of that name.
bool tellHandlers(Event &event, const QList<EventHandler> &ofItem);

/// Calls `onchange` of every field that differs from `event.before`.
bool tellChanges(Event &event);

} // namespace backdesk
