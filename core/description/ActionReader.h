// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/Reading.h"

namespace backdesk
{

/// Reads `actions` of a collection, without those that could not be read.
QList<ActionOptions> readActions(const Entry &entry, const QString &collection, Reading &reading);

} // namespace backdesk
