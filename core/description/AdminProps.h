// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/AdminNode.h"

namespace backdesk
{

/// Reads "props" of a field, and the properties that may stand beside its own keys. With `isOwnComponent` a
/// program's component shows the field, and may have any properties.
void readAdminProps(AdminNode &field, bool isOwnComponent);

} // namespace backdesk
