// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Error.h"

namespace backdesk
{

class Collection;
struct ReferenceField;

/// "There is no item 12 in users."
Error noSuchItem(const Collection &collection, const QString &id);
/// The same of what a reference field leads to, at the place of its id in the item.
Error noSuchTarget(const ReferenceField &field, qsizetype place, const QString &id);
/// "There is no collection users."
Error noSuchCollection(const QString &name);
/// "users has no action grow."
Error noSuchAction(const Collection &collection, const QString &action);
/// "There is already an item 12 in users."
Error idTaken(const Collection &collection, const QString &id);
/// "You are not allowed to delete in users." and its like, by the name of the right.
Error notPermitted(const Collection &collection, const QString &right);

} // namespace backdesk
