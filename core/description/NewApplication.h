// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Result.h"

#include <QString>

namespace backdesk
{

/// Writes a commented description to start from into the folder, which is made where it is missing, and gives
/// the file's path. Never overwrites: Conflict when the file is there already, Unavailable or StorageFull
/// when it cannot be written.
Result<QString> createApplication(const QString &folder);

} // namespace backdesk
