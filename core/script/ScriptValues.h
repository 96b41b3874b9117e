// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Result.h"
#include "core/value/Value.h"

#include <QJSValue>

class QJSEngine;

namespace backdesk
{

/// A value as functions see it: plain data. Bytes become base64 text and date-times ISO 8601 text, as in REST
/// answers; integers beyond 2^53 lose their last digits.
QJSValue toScript(QJSEngine &engine, const Value &value);

/// What a function gave, as JSON could hold it: undefined is null, a Date its ISO 8601 text, a whole number
/// within 2^53 an integer. Invalid for what is no data: functions, symbols, NaN and infinity, objects that
/// hold themselves, nesting deeper than 64. Getters of the object run; one that throws gives null.
Result<Value> fromScript(const QJSValue &value);

/// What fromScript(toScript(value)) gives.
Value asPlain(const Value &value);

} // namespace backdesk
