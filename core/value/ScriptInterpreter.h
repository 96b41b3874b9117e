// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace backdesk
{

/// Functions are interpreted, never compiled to machine code: what V4 compiles returns no value of the engine
/// when it is interrupted within a comparison, and whoever reads it crashes. Qt asks the environment once, when
/// the process makes its first engine; it is set before main(), while there is one thread. For every file that
/// makes engines.
inline const bool interpretsScripts = qputenv("QV4_FORCE_INTERPRETER", "1");

} // namespace backdesk
