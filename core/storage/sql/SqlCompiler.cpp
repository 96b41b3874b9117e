// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqlCompiler.h"

#include "core/schema/FilterNode.h"
#include "core/storage/sql/SqlMember.h"
#include "core/storage/sql/SqlTest.h"

namespace backdesk
{

namespace
{

using Kind = FilterNode::Kind;

SqlCondition condition(const FilterNode &node, const SqlDialect &dialect, SqlSide side);

std::vector<SqlCondition> conditions(const std::vector<FilterNode> &nodes, const SqlDialect &dialect,
                                     SqlSide side)
{
    std::vector<SqlCondition> parts;
    parts.reserve(nodes.size());
    for (const FilterNode &node : nodes)
        parts.push_back(condition(node, dialect, side));
    return parts;
}

SqlCondition condition(const FilterNode &node, const SqlDialect &dialect, SqlSide side)
{
    switch (node.kind) {
    case Kind::All:
        return SqlCondition::all(conditions(node.nodes, dialect, side));
    case Kind::Any:
        return SqlCondition::any(conditions(node.nodes, dialect, side));
    case Kind::Not:
        return SqlCondition::all(conditions(node.nodes, dialect, otherSide(side))).negated();
    case Kind::Never:
        return SqlCondition::unseen();
    case Kind::Field:
        break;
    }
    const auto member = SqlMember::of(*node.path, dialect);
    return member ? sqlTest(node.test, *member, dialect, side) : sqlUnknown(side);
}

bool isServedByIndex(const ValueTest &test)
{
    switch (test.op) {
    case ValueTest::Operator::Equal:
    case ValueTest::Operator::In:
    case ValueTest::Operator::Less:
    case ValueTest::Operator::LessOrEqual:
    case ValueTest::Operator::Greater:
    case ValueTest::Operator::GreaterOrEqual:
        return true;
    case ValueTest::Operator::And:
        return std::any_of(test.tests.begin(), test.tests.end(), isServedByIndex);
    default:
        return false;
    }
}

/// The members that a row must have certain values of.
void collectFiltered(const FilterNode &node, const SqlDialect &dialect, QList<QByteArray> &terms)
{
    if (node.kind == Kind::All) {
        for (const FilterNode &part : node.nodes)
            collectFiltered(part, dialect, terms);
    }
    if (node.kind != Kind::Field || !isServedByIndex(node.test))
        return;
    const auto member = SqlMember::of(*node.path, dialect);
    if (!member || member->leaf() == SqlMember::Leaf::List || member->compared() == "id")
        return;
    const QByteArray term = dialect.indexTerm(member->compared(), member->comparedKind());
    if (!terms.contains(term))
        terms.append(term);
}

/// Nothing when one of the fields cannot be sorted by.
std::optional<QList<QByteArray>> orderOf(const Sort &sort, const SqlDialect &dialect)
{
    QList<QByteArray> order;
    for (const Sort::Field &field : sort.fields()) {
        const auto member = SqlMember::of(field.path, dialect);
        if (!member || member->sorted().isEmpty())
            return {};
        order += dialect.orderTerms(member->sorted(), member->sortedKind(), field.descending);
    }
    return order;
}

} // namespace

SqlQuery SqlCompiler::compile(const ListRequest &request, const DictType &type) const
{
    SqlQuery query;
    std::vector<SqlCondition> parts;
    if (const FilterNode *root = request.filter.root()) {
        const SqlCondition filter = condition(*root, m_dialect, SqlSide::AtLeast);
        query.filterIsExact = filter.isExact;
        parts.push_back(filter);
        collectFiltered(*root, m_dialect, query.filtered);
    }
    if (!request.search.isEmpty()) {
        // With rules, less may be seen of an item than stands in `search`.
        const bool hasRules =
            request.items && request.items->environment() && type.has(Feature::Exists | Feature::Read);
        query.searchIsExact = !hasRules;
        parts.push_back({m_dialect.searches(request.search.words()), true});
    }
    const SqlCondition whole = SqlCondition::all(std::move(parts));
    if (!whole.isAlways())
        query.where = whole.sql;
    const auto order = orderOf(request.sort, m_dialect);
    query.sortIsExact = order.has_value();
    query.order = order.value_or(QList<QByteArray>()) + QList<QByteArray>{"created", "id"};
    return query;
}

QList<QByteArray> SqlCompiler::indexTerms(const QStringList &path, const Type &type) const
{
    const auto member = SqlMember::of(path, &type, m_dialect);
    if (!member || member->leaf() == SqlMember::Leaf::List || member->compared() == "id")
        return {};
    return {m_dialect.indexTerm(member->compared(), member->comparedKind())};
}

} // namespace backdesk
