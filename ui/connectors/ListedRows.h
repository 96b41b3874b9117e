// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/Reply.h"

namespace backdesk::ui
{

/// How many rows of a list an answer stands for: more than it holds where `_given` tells that some were left
/// out. Who reads on begins behind them.
inline qint64 listedRows(const Reply &reply)
{
    const auto held = qint64(reply.json.value(QLatin1String("result")).toArray().size());
    return reply.json.value(QLatin1String("_given")).toInteger(held);
}

} // namespace backdesk::ui
