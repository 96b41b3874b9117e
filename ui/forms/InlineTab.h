// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"

namespace backdesk::ui
{

/// A related collection whose items belong to one parent, and are edited below its form.
struct InlineTab {
    AdminTab about; ///< of a generated one only the title
    CollectionMeta collection;
    QString parentField; ///< the parent's list of references, not shown in its form; empty: none
    QString reverse;     ///< the member of the items that leads to the parent
};

/// As the description has them, else one for each list of references whose items each belong to one parent.
QList<InlineTab> inlineTabs(const AppMeta &app, const CollectionMeta &parent);

} // namespace backdesk::ui
