// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Error.h"

struct sqlite3;

namespace backdesk
{

/// What an sqlite result code means: StorageFull when the disk, the quota or the database is full, Conflict
/// for a key that is taken, else Unavailable. `database` is asked for details, unless it is nothing.
Error sqliteError(int code, sqlite3 *database, const QString &path);

} // namespace backdesk
