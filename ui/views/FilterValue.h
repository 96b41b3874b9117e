// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/FilterField.h"

namespace backdesk::ui
{

/// What a filter's conditions are to functions of the description: null without any, else the value that is
/// asked for: a text, a number, a truth value, a list of several. A range and what is asked of entries of
/// lists is an object of operators, {"$gte": "5"}.
QJsonValue filterValue(const FilterField &field, const Conditions &conditions);
/// The other way round. '' and an empty list ask for nothing.
Conditions filterConditions(const FilterField &field, const QJsonValue &value);

/// As JSON, by the type of the field.
QJsonValue operandValue(const FilterField &field, const QString &operand);
/// All operands of the conditions with this operator. One text for several is a comma list.
QStringList operandsOf(const FilterField &field, const Conditions &conditions, const QString &op);
/// Conditions by which the server takes each of the values as it is.
Conditions conditionsFor(const FilterField &field, const QString &op, const QStringList &values);

} // namespace backdesk::ui
