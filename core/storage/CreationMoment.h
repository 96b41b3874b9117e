// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Value.h"

namespace backdesk
{

/// When the item was made, in microseconds; 0 where `_meta` does not tell.
qint64 creationMoment(const Value &item);

} // namespace backdesk
