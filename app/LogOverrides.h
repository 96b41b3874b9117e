// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/LogOptions.h"

namespace backdesk
{

/// What the command line says about logs: --log-level, --log, --log-file and --log-format.
struct LogOverrides {
    std::optional<LogLevel> level;
    QMap<QString, LogLevel> levels;
    QString file; ///< not empty: the only handler
    std::optional<LogFormat> format;

    /// The given options where the command line is silent.
    LogOptions over(LogOptions options) const;
};

} // namespace backdesk
