// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "core/storage/choice/StorageChoice.h"

namespace backdesk
{

/// `backdesk migrate`: previews, or with --apply writes, what makes the stored items fit the description. The
/// exit code: 0 when everything fits.
int migrate(const CommandLine &line);

/// Whether a migration of a storage's folder was interrupted, which is then told on standard error: nobody
/// should work with such data.
bool isMigrationUnfinished(const QList<StoragePart> &storages);

} // namespace backdesk
