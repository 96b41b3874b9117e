// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Value.h"

#include <QByteArray>
#include <QString>

namespace backdesk
{

/// A piece of an SQL statement: its text with `?` for every value, and the values in their order. Values
/// never stand in the text.
struct SqlText {
    QByteArray text;
    ValueList values;

    SqlText &operator+=(const SqlText &other);
    SqlText &operator+=(const char *more);
    bool isEmpty() const { return text.isEmpty(); }

    /// The text with `$1`, `$2` ... instead of `?`, counted from `first`. What stands in quotes is left
    /// alone.
    QByteArray numbered(int first = 1) const;
};

/// A name as SQL writes it: in double quotes.
QByteArray sqlName(const QString &name);
/// A text as SQL writes it, for what cannot be bound (paths within index expressions): in single quotes.
QByteArray sqlLiteral(const QString &text);

} // namespace backdesk
