// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/DictType.h"

namespace backdesk
{

/// Tells whether values that were decoded and kept by one type may be taken as they are by another: it
/// changes with everything that `_meta` tells of the type.
quint64 typeSignature(const DictType &type);

} // namespace backdesk
