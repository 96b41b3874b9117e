// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/Entry.h"
#include "core/value/LogOptions.h"

namespace backdesk
{

/// Reads `log`. Paths of files are relative to `folder`.
LogOptions readLog(const Entry &entry, const QString &folder);

} // namespace backdesk
