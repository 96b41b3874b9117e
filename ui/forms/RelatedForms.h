// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/meta/AdminField.h"

namespace backdesk::ui
{

/// The form in which an item of a collection is added: that of its view, or where only changing is described
/// that one. Without fieldsets: none is described.
AdminForm addFormOf(const AppMeta &app, const QString &collection);
/// The form in which it is changed.
AdminForm changeFormOf(const AppMeta &app, const QString &collection);

/// The same context with `create` and `edit` opening panels beside the form. A described field's own `add`
/// and `edit` forms come before those of the collection.
FieldContext withSidePanels(FieldContext context);

} // namespace backdesk::ui
