// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"

namespace backdesk
{

/// Reports every null in the JSON given for a required field, at any depth. A default stands in for what is
/// not given; who gives null wants the field empty.
void refuseNulls(const Type &type, const Value &given, const ValuePath &path, Mistakes &mistakes);

} // namespace backdesk
