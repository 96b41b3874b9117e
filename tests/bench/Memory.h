// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backdesk::bench
{

/// Resident memory of this process in MB.
double memory();

} // namespace backdesk::bench
