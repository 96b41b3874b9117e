// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/MigrationReport.h"

namespace backdesk
{

/// What a migration would change, on standard output: a line for each change, by collection, then what cannot
/// be migrated, then the sums.
void printMigration(const MigrationReport &report);
/// The same as one JSON object, with what became of it. `backup` is empty where nothing was written.
void printMigrationJson(const MigrationReport &report, const QString &backup);

} // namespace backdesk
