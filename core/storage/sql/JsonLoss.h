// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"

namespace backdesk
{

/// Whether a database's JSON and its reader give back what was put into them, for a field of the type to
/// read. Where no type knows better, they keep neither the order of members nor whether a number had a
/// fraction; nor ever the sign of zero; bytes of files are taken for text, and JSONB refuses U+0000.
bool isKeptByJson(const Value &value, const Type &type);
/// The same of a value that no type reads.
bool isKeptByJson(const Value &value);

} // namespace backdesk
