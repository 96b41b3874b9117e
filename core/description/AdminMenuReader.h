// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/AdminNode.h"

namespace backdesk
{

/// Groups, or entries without a group. `views` are the names below `views` and of the collections.
Value readAdminMenu(const Entry &entry, const QStringList &views, AdminReading &reading);
/// Text, a function that gives it, or a list of cards.
Value readAdminDashboard(const Entry &entry, const QStringList &views, AdminReading &reading);

} // namespace backdesk
