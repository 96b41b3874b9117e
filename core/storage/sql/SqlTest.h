// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/FilterNode.h"
#include "core/storage/sql/SqlMember.h"

#include <vector>

namespace backdesk
{

/// Conditions as SQL with its three truth values: null stands for Verdict::Unseen, or for No where only
/// Yes counts.
struct SqlCondition {
    SqlText sql;
    bool isExact = true; ///< otherwise it is true at least where the condition is, or, if asked so, at most

    static SqlCondition always() { return {{"TRUE", {}}, true}; }
    static SqlCondition never() { return {{"FALSE", {}}, true}; }
    static SqlCondition unseen() { return {{"NULL", {}}, true}; }
    bool isAlways() const { return sql.text == "TRUE"; }
    bool isNever() const { return sql.text == "FALSE"; }

    static SqlCondition all(std::vector<SqlCondition> parts);
    static SqlCondition any(std::vector<SqlCondition> parts);
    SqlCondition negated() const;
};

/// Which way a condition that SQL cannot say is told: AtLeast, where too many rows do no harm, AtMost within
/// $not. In AtLeast No may be told as null.
enum class SqlSide { AtLeast, AtMost };
SqlSide otherSide(SqlSide side);
/// What stands for a condition that SQL cannot say.
SqlCondition sqlUnknown(SqlSide side);

/// A test of one member, whatever its kind.
SqlCondition sqlTest(const ValueTest &test, const SqlMember &member, const SqlDialect &dialect, SqlSide side);

} // namespace backdesk
