// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/LogOptions.h"
#include "core/value/Result.h"

namespace backdesk
{

/// While it lives, the messages of the whole process (our loggers, Qt's categories, qDebug() and the like)
/// go where it was told. Then the former message handler and category filter are in place again.
///
/// One at a time; create, apply() and destroy it in one thread, messages may come from any. Our loggers tell
/// what their level says. Qt's own categories tell what Qt would, but nothing below the default level.
class LogSetup
{
public:
    /// Begins with the defaults: text from "info" up to standard error.
    LogSetup();
    ~LogSetup();
    Q_DISABLE_COPY_MOVE(LogSetup)

    /// From now on by these options. Unavailable when a file cannot be written; then nothing has changed.
    Status apply(const LogOptions &options);
};

} // namespace backdesk
