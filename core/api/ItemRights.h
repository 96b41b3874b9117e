// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Reader.h"

namespace backdesk
{

/// What the reader's user may do with a stored item: {"modify": bool, "delete": bool}. A rule that fails is
/// told by the reader's status().
ValueMap itemRights(const Reader &reader, const Collection &collection, const Value &item);

} // namespace backdesk
