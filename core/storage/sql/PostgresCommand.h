// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Value.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace backdesk
{

/// A value bound to a statement, in the text format; nothing is SQL's null.
using PostgresParameter = std::optional<QByteArray>;

/// Of null, a truth value, a number, a text or bytes. What a text cannot hold (U+0000) ends it.
PostgresParameter postgresParameter(const Value &value);
/// An array of texts: {"a","b"}.
PostgresParameter postgresArray(const QStringList &texts);

/// A statement with `$1`, `$2` ... for its parameters.
struct PostgresCommand {
    QByteArray sql;
    QList<PostgresParameter> parameters = {};
    /// Planned once for every connection: for statements that come again and again with the same text.
    bool isPrepared = false;
};

} // namespace backdesk
