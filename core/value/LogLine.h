// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/LogOptions.h"

#include <QByteArray>
#include <QDateTime>

namespace backdesk
{

/// One message on its way to the handlers.
struct LogMessage {
    QDateTime time; ///< UTC
    LogLevel level = LogLevel::Info;
    QString logger; ///< "storage"; for categories that are not ours the whole name
    QString text;
};

/// A line with its line feed, in UTF-8. As text, control characters become escapes (\n, \x1b), so that no
/// message can begin a line of its own or move a terminal's cursor.
///   2026-11-22T10:00:00.123Z INFO storage: message
///   {"time":"2026-11-22T10:00:00.123Z","level":"info","logger":"storage","message":"message"}
QByteArray logLine(const LogMessage &message, LogFormat format);

} // namespace backdesk
