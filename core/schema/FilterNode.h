// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/FieldPath.h"
#include "core/schema/ValueTest.h"

#include <vector>

namespace backdesk
{

/// A part of a filter.
struct FilterNode {
    enum class Kind { All, Any, Not, Field, Never };
    /// Unseen: it depends on what there is not, or what may not be seen.
    using Verdict = ValueTest::Verdict;

    Kind kind = Kind::Never;
    std::vector<FilterNode> nodes; ///< of All, Any, Not
    std::optional<FieldPath> path; ///< of Field: some value there must pass the test
    ValueTest test;

    /// Unless `exact`, Unseen may be told as No.
    Verdict evaluate(const Value &item, const ItemSource &items, bool exact) const;
};

} // namespace backdesk
