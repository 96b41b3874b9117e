// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/Description.h"
#include "core/description/Entry.h"

namespace backdesk
{

/// Reads `auth`; nothing when it names no proxy.
std::optional<ProxyOptions> readAuth(const Entry &entry);

} // namespace backdesk
