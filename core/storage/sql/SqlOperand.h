// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/ValueTest.h"
#include "core/storage/sql/SqlMember.h"

#include <optional>

namespace backdesk
{

/// What a member is compared with for a filter's operand to be compared exactly: whole numbers also for those
/// with a fraction, so that no database rounds anything.
struct SqlBound {
    enum class Kind { Never, Always, Compare };
    Kind kind = Kind::Never; ///< for a member that is not null
    ValueTest::Operator op = ValueTest::Operator::Equal;
    Value value; ///< to be bound

    /// Of $lt, $lte, $gt and $gte.
    static SqlBound ordered(SqlMember::Leaf leaf, ValueTest::Operator op, const Value &operand);
    /// What equals the operand; nothing when no value of the member can. Not of null.
    static std::optional<Value> equal(SqlMember::Leaf leaf, const Value &operand);
};

} // namespace backdesk
