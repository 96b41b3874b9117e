// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/BackofficeAccess.h"

#include "core/model/ItemErrors.h"

namespace backdesk
{

Result<const Collection *> BackofficeAccess::find(const QString &name) const
{
    const Collection *found = m_backoffice.collection(name);
    if (!found)
        return noSuchCollection(name);
    return found;
}

} // namespace backdesk
