// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Result.h"
#include "core/value/Value.h"

#include <QByteArray>
#include <QJsonValue>

namespace backdesk
{

/// Reads one JSON object or array (RFC 8259). Of members with the same name the last wins; nesting deeper
/// than 512 levels, invalid UTF-8 and numbers that are none are errors (Malformed).
Result<Value> fromJson(const QByteArray &text);

/// Writes compact JSON in UTF-8, members in their order. Bytes become base64 text, date-times ISO 8601 text,
/// doubles always carry a fraction or an exponent.
QByteArray toJson(const Value &value);
void appendJson(QByteArray &out, const Value &value);
void appendJsonText(QByteArray &out, const QString &text);

} // namespace backdesk
