// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LogOverrides.h"

namespace backdesk
{

LogOptions LogOverrides::over(LogOptions options) const
{
    if (level) {
        options.level = *level;
        options.levels.clear(); // who asks for a level means it of everything
    }
    options.levels.insert(levels);
    if (!file.isEmpty()) {
        LogHandler handler;
        handler.kind = LogHandler::Kind::File;
        handler.path = file;
        options.handlers = {handler};
    }
    for (LogHandler &handler : options.handlers)
        handler.format = format.value_or(handler.format);
    return options;
}

} // namespace backdesk
