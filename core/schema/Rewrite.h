// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"

#include <functional>

namespace backdesk
{

using Rewriter = std::function<Value(const Type &type, const Value &value, const ValuePath &path)>;

/// A copy of the value with every part rewritten whose type has one of the features itself, inner parts
/// first. The value itself stays as it is, so that functions may look at it meanwhile.
Value rewritten(const Type &type, const Value &value, const ValuePath &path, Features features,
                const Rewriter &rewrite);

} // namespace backdesk
