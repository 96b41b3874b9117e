// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Value.h"

#include <QByteArray>

namespace backdesk
{

/// A piece of an SQL statement: its text with `?` for every value, and the values in their order. Values never
/// stand in the text.
struct SqlText {
    QByteArray text;
    ValueList values;

    SqlText &operator+=(const SqlText &other);
};

} // namespace backdesk
