// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Value.h"

namespace backdesk
{

/// The value as a client could send it: date-times and bytes are text.
Value jsonShape(const Value &value);
/// How many values there are in it, itself too; counting stops at `most`.
qsizetype valueCount(const Value &value, qsizetype most);

} // namespace backdesk
