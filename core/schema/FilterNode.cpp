// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/FilterNode.h"

namespace backdesk
{

namespace
{

using Verdict = FilterNode::Verdict;

Verdict all(const std::vector<FilterNode> &nodes, const Value &item, const ItemSource &items, bool exact)
{
    Verdict worst = Verdict::Yes;
    for (const FilterNode &node : nodes) {
        worst = std::min(worst, node.evaluate(item, items, exact));
        if (worst == Verdict::No || (worst != Verdict::Yes && !exact))
            break;
    }
    return worst;
}

Verdict any(const std::vector<FilterNode> &nodes, const Value &item, const ItemSource &items, bool exact)
{
    Verdict best = Verdict::No;
    for (const FilterNode &node : nodes) {
        best = std::max(best, node.evaluate(item, items, exact));
        if (best == Verdict::Yes)
            break;
    }
    return best;
}

Verdict opposite(Verdict verdict)
{
    if (verdict == Verdict::Unseen)
        return verdict;
    return verdict == Verdict::Yes ? Verdict::No : Verdict::Yes;
}

} // namespace

FilterNode::Verdict FilterNode::evaluate(const Value &item, const ItemSource &items, bool exact) const
{
    switch (kind) {
    case Kind::All:
        return all(nodes, item, items, exact);
    case Kind::Any:
        return any(nodes, item, items, exact);
    case Kind::Not:
        return opposite(all(nodes, item, items, true));
    case Kind::Never:
        return Verdict::Unseen;
    case Kind::Field:
        break;
    }
    bool isUnseen = false;
    const auto passes = [this, &isUnseen](const Value &value) {
        const auto verdict = test.verdict(value);
        isUnseen = isUnseen || verdict == Verdict::Unseen;
        return verdict == Verdict::Yes;
    };
    const auto outcome = path->visit(item, items, passes, exact);
    if (outcome == FieldPath::Outcome::Accepted)
        return Verdict::Yes;
    return isUnseen || outcome == FieldPath::Outcome::Hidden ? Verdict::Unseen : Verdict::No;
}

} // namespace backdesk
