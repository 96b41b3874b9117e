// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Value.h"
#include "tests/property/Dice.h"

#include <QStringList>

namespace backdesk::test
{

/// The items that references may lead to.
const QStringList &knownIds();
/// Regular expressions for which ItemMaker knows a matching text.
const QStringList &patterns();

/// Makes JSON for fields of a random description, mostly such as they take.
class ItemMaker
{
public:
    explicit ItemMaker(Dice &dice) : m_dice(dice) {}

    /// For one field, never null.
    Value value(const ValueMap &field);
    /// For all fields, some of which are left out or null.
    ValueMap item(const ValueMap &fields);
    /// The item with one thing in it changed, which probably makes it wrong.
    Value mutated(const Value &item);

private:
    Value scalar(const QString &type, const ValueMap &field);
    Value number(const QString &type, const ValueMap &field);
    Value text(const ValueMap &field);
    Value list(const ValueMap &field);
    Value file();
    Value strange();

    Dice &m_dice;
};

/// The item with every member that is left out, at any depth of its Dicts, as null, so that no present value
/// counts when it is merged into another item. Computed fields stay left out.
Value completed(const Value &item, const ValueMap &fields);
/// Whether there is a field of one of the types, at any depth.
bool holdsType(const Value &element, const QStringList &types);

} // namespace backdesk::test
