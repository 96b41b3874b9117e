// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/AdminReading.h"

namespace backdesk
{

/// Reads the section `admin`: what the window shows, judged against the collections. Gives what `_meta` tells
/// of it, see docs/admin-meta.md.
Value readAdmin(const Entry &entry, AdminReading &reading);

} // namespace backdesk
