// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/Entry.h"
#include "core/schema/Type.h"

namespace backdesk
{

/// Reads a value that the description gives for a field: of the type, and within its rules. Reports
/// everything that is not, each at its own place.
std::optional<Value> readValue(const Entry &entry, const Type &type);

/// The entry at "$.rows[0].k" of this one, or the nearest around it: where an error with this path stands.
Entry entryAt(const Entry &root, const QString &path);

} // namespace backdesk
