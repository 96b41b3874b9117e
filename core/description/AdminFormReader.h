// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/AdminNode.h"

namespace backdesk
{

Value readAdminChangeView(const Entry &entry, const CollectionOptions *collection, AdminReading &reading);
Value readAdminAddView(const Entry &entry, const CollectionOptions *collection, AdminReading &reading);
/// The form that adds, or changes, what a field refers to.
Value readAdminRelation(const Entry &entry, const CollectionOptions *collection, bool isEdit,
                        AdminReading &reading);
/// `auth`: log-in and log-out.
Value readAdminAuth(const Entry &entry, AdminReading &reading);

} // namespace backdesk
