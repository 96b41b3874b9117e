// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backdesk
{

/// Where a function stands in a description; errors tell it.
struct ScriptPlace {
    QString file;    ///< as errors shall name it
    int line = 1;    ///< of the first line of the source, counted from 1
    int column = 1;  ///< the same
    QString keyPath; ///< "collections.users.actions.fail.run"
};

} // namespace backdesk
