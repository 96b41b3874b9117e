// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/AdminNode.h"

namespace backdesk
{

Value readAdminListView(const Entry &entry, const CollectionOptions *collection, AdminReading &reading);

} // namespace backdesk
