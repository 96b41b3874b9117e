// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/ScriptPlace.h"
#include "core/value/Error.h"

#include <QJSValue>

#include <chrono>

namespace backdesk
{

/// What an exception tells of itself.
struct ScriptException {
    QString text; ///< "TypeError: ...", of a plain Error its message only
    QString file; ///< the file's name without folders; empty where it is not known
    int line = 0;
    ErrorKind kind = ErrorKind::Invalid;

    static ScriptException of(const QJSValue &thrown);
};

/// "hooks.js:12: no luck (collections.users.actions.fail.run)". The kind is that of the exception's `kind`:
/// "invalid", "forbidden", "not_found" or "conflict", which errors of `backoffice` carry.
Error failedCall(const ScriptException &exception, const ScriptPlace &place);
/// A function gave what is no value.
Error wrongResult(const Error &reason, const ScriptPlace &place);
Error interruptedCall(std::chrono::milliseconds limit, const ScriptPlace &place);
Error tooDeepCall(const ScriptPlace &place);
/// The source is no function. `more` are its lines after the first.
Error failedCompilation(const ScriptException &exception, const ScriptPlace &place, int more);

/// The name by which descriptions know a kind of error.
QString kindName(ErrorKind kind);

} // namespace backdesk
