// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Value.h"

#include <QList>
#include <QString>

#include <optional>

namespace backdesk
{

/// One place where an item changes.
struct Difference {
    QString path;                ///< "$.addr.street", "$.tags[0]"
    std::optional<Value> before; ///< nothing: the member is new
    std::optional<Value> after;  ///< nothing: the member goes
};

/// What differs between an item as a file tells it and as it will be written, in the order of the file, then
/// what is new. Two ways to write one value, and members that come without any content, are no difference.
QList<Difference> differences(const Value &before, const Value &after);

/// `name: "Bob" -> "BOB"`, `+ age: 5`, `- nick: "x"`; long values are shortened.
QString differenceText(const Difference &difference);

} // namespace backdesk
