// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"

namespace backdesk
{

/// The type that a value is really of: of an In the alternative.
const Type &actualType(const Type &type, const Value &value);
/// The type of a Dict's member; nothing for other types and names.
const Type *memberType(const Type &type, const QString &name);
/// The type of the elements of a List or a RefsList, of a Tuple that of the one at the index; nothing for
/// others.
const Type *elementType(const Type &type, qsizetype index = 0);
/// What the entries of a list are; of what is no list: itself. Null for Tuples, whose entries differ.
const Type *entryType(const Type &type);
/// Whether the number of elements and their types are fixed.
bool isTuple(const Type &type);
/// Whether a value can have parts with rules of their own.
bool hasParts(const Type &type);
/// What a Ref or a RefsList refers to; empty for other types.
QString referredCollection(const Type &type);

} // namespace backdesk
