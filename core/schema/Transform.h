// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"

namespace backdesk
{

/// What a client gave, with the transform functions applied to every value in it but null. A value of
/// another type than its field's is transformed too, which may make it one ("12" into 12).
Value transformed(const Type &type, const Value &input, const Value &present, const Subject &o);

} // namespace backdesk
