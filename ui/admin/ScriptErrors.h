// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/Reply.h"
#include "ui/script/ScriptAnswer.h"

namespace backdesk::ui
{

/// One text, or a list of them.
QStringList errorTexts(const QJsonValue &errors);
/// What a replaced action threw, as the server would have answered: 422 with its mistakes by path ("_error"
/// is
/// "$"), 401, 403, 404, the status it names, else 500. `redirectTo` is passed on.
Reply replyOfFailure(const ScriptAnswer &answer);

} // namespace backdesk::ui
