// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqlTest.h"

#include "core/schema/PartTypes.h"
#include "core/storage/sql/SqlOperand.h"

#include <algorithm>
#include <span>

namespace backdesk
{

namespace
{

using Leaf = SqlMember::Leaf;
using Operator = ValueTest::Operator;

/// In halves, because databases limit the depth of expressions.
SqlText joined(std::span<const SqlCondition> parts, const char *word)
{
    if (parts.size() == 1)
        return parts.front().sql;
    const size_t half = parts.size() / 2;
    SqlText text{"(", {}};
    text += joined(parts.first(half), word);
    text += word;
    text += joined(parts.subspan(half), word);
    text += ")";
    return text;
}

const char *symbolOf(Operator op)
{
    switch (op) {
    case Operator::Less:
        return " < ?";
    case Operator::LessOrEqual:
        return " <= ?";
    case Operator::Greater:
        return " > ?";
    default:
        return " >= ?";
    }
}

/// Null made false, where that makes a difference.
SqlCondition decided(SqlText sql, SqlSide side)
{
    if (side == SqlSide::AtMost) {
        sql.text.prepend("coalesce(");
        sql += ", FALSE)";
    }
    return {std::move(sql), true};
}

class MemberTest
{
public:
    MemberTest(const SqlMember &member, const SqlDialect &dialect, SqlSide side)
        : m_member(member), m_dialect(dialect), m_side(side)
    {
    }

    SqlCondition compile(const ValueTest &test) const;

private:
    SqlCondition ofScalar(const ValueTest &test) const;
    SqlCondition ofList(const ValueTest &test) const;
    SqlCondition equal(const ValueTest &test) const;
    SqlCondition notEqual(const ValueTest &test) const;
    SqlCondition ordered(const ValueTest &test) const;
    SqlCondition in(const ValueTest &test) const;
    SqlCondition notIn(const ValueTest &test) const;
    SqlCondition exists(const ValueTest &test) const;
    SqlCondition contains(const ValueTest &test) const;
    SqlCondition hasElement(const ValueTest &test) const;
    SqlCondition nested(const ValueTest &test) const;
    SqlCondition is(const QByteArray &sql) const { return {{sql, {}}, true}; }
    SqlText choices(const char *op, const ValueList &values) const;

    const SqlMember &m_member;
    const SqlDialect &m_dialect;
    SqlSide m_side;
};

SqlCondition MemberTest::compile(const ValueTest &test) const
{
    if (test.op == Operator::And || test.op == Operator::Or || test.op == Operator::Not)
        return nested(test);
    if (test.loose || test.op == Operator::Members)
        return sqlUnknown(m_side);
    return m_member.leaf() == Leaf::List ? ofList(test) : ofScalar(test);
}

SqlCondition MemberTest::nested(const ValueTest &test) const
{
    const SqlSide side = test.op == Operator::Not ? otherSide(m_side) : m_side;
    std::vector<SqlCondition> parts;
    for (const ValueTest &part : test.tests)
        parts.push_back(MemberTest(m_member, m_dialect, side).compile(part));
    if (test.op == Operator::And)
        return SqlCondition::all(std::move(parts));
    const SqlCondition any = SqlCondition::any(std::move(parts));
    return test.op == Operator::Or ? any : any.negated();
}

SqlCondition MemberTest::ofScalar(const ValueTest &test) const
{
    switch (test.op) {
    case Operator::Equal:
        return equal(test);
    case Operator::NotEqual:
        return notEqual(test);
    case Operator::In:
        return in(test);
    case Operator::NotIn:
        return notIn(test);
    case Operator::Exists:
        return exists(test);
    case Operator::Contains:
        return contains(test);
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
        return ordered(test);
    default:
        break;
    }
    return sqlUnknown(m_side);
}

SqlCondition MemberTest::ofList(const ValueTest &test) const
{
    if (test.op == Operator::Exists) {
        const QByteArray has = m_dialect.hasElements(m_member.path());
        return is(*test.operands.first().asBool() ? has : "NOT " + has);
    }
    return test.op == Operator::Contains ? hasElement(test) : sqlUnknown(m_side);
}

SqlCondition MemberTest::hasElement(const ValueTest &test) const
{
    const ValueTest &element = test.tests.front();
    const Type *type = elementType(*m_member.type());
    const auto leaf = type ? SqlMember::leafOf(*type) : std::nullopt;
    if (element.op != Operator::Equal || element.loose || (leaf != Leaf::Text && leaf != Leaf::Whole))
        return sqlUnknown(m_side);
    if (element.fits && element.operands.first().isNull())
        return sqlUnknown(m_side);
    const auto value = element.fits ? SqlBound::equal(*leaf, element.operands.first()) : std::nullopt;
    if (!value)
        return SqlCondition::never();
    const SqlText sql = m_dialect.hasElement(m_member.path(), *value);
    return sql.isEmpty() ? sqlUnknown(m_side) : decided(sql, m_side);
}

SqlCondition MemberTest::equal(const ValueTest &test) const
{
    if (!test.fits)
        return SqlCondition::never();
    if (test.operands.first().isNull())
        return is(m_member.isNull());
    const auto value = SqlBound::equal(m_member.leaf(), test.operands.first());
    if (!value)
        return SqlCondition::never();
    return decided(m_dialect.equal(m_member.compared(), m_member.comparedKind(), *value), m_side);
}

SqlCondition MemberTest::notEqual(const ValueTest &test) const
{
    if (!test.fits)
        return SqlCondition::always();
    if (test.operands.first().isNull())
        return is(m_member.isGiven());
    const auto value = SqlBound::equal(m_member.leaf(), test.operands.first());
    if (!value)
        return SqlCondition::always();
    return {{"(" + m_member.isNull() + " OR " + m_member.compared() + " <> ?)", {*value}}, true};
}

SqlCondition MemberTest::ordered(const ValueTest &test) const
{
    if (m_member.leaf() == Leaf::Bytes) // base64 is in another order
        return sqlUnknown(m_side);
    if (!test.fits)
        return SqlCondition::never();
    const SqlBound bound = SqlBound::ordered(m_member.leaf(), test.op, test.operands.first());
    if (bound.kind == SqlBound::Kind::Never)
        return SqlCondition::never();
    if (bound.kind == SqlBound::Kind::Always)
        return is(m_member.isGiven());
    return decided({m_member.compared() + symbolOf(bound.op), {bound.value}}, m_side);
}

SqlText MemberTest::choices(const char *op, const ValueList &values) const
{
    QByteArray marks = "?";
    for (qsizetype i = 1; i < values.size(); ++i)
        marks += ", ?";
    return {m_member.compared() + op + "(" + marks + ")", values};
}

/// The operands that values of the member can equal, null apart.
ValueList possible(const ValueTest &test, Leaf leaf)
{
    ValueList values;
    for (const Value &operand : test.operands) {
        if (const auto value = operand.isNull() ? std::nullopt : SqlBound::equal(leaf, operand))
            values.append(*value);
    }
    return values;
}

bool hasNull(const ValueTest &test)
{
    return std::any_of(test.operands.begin(), test.operands.end(),
                       [](const Value &value) { return value.isNull(); });
}

SqlCondition MemberTest::in(const ValueTest &test) const
{
    std::vector<SqlCondition> parts;
    const ValueList values = possible(test, m_member.leaf());
    if (values.size() == 1)
        parts.push_back(
            decided(m_dialect.equal(m_member.compared(), m_member.comparedKind(), values.first()), m_side));
    else if (!values.isEmpty())
        parts.push_back(decided(choices(" IN ", values), m_side));
    if (hasNull(test))
        parts.push_back(is(m_member.isNull()));
    return SqlCondition::any(std::move(parts));
}

SqlCondition MemberTest::notIn(const ValueTest &test) const
{
    const ValueList values = possible(test, m_member.leaf());
    if (values.isEmpty())
        return hasNull(test) ? is(m_member.isGiven()) : SqlCondition::always();
    const SqlCondition others{choices(" NOT IN ", values), true};
    if (hasNull(test))
        return SqlCondition::all({is(m_member.isGiven()), others});
    return SqlCondition::any({is(m_member.isNull()), others});
}

SqlCondition MemberTest::exists(const ValueTest &test) const
{
    return is(*test.operands.first().asBool() ? m_member.isGiven() : m_member.isNull());
}

SqlCondition MemberTest::contains(const ValueTest &test) const
{
    if (m_member.leaf() != Leaf::Text || test.folded.isNull())
        return SqlCondition::never();
    return decided(m_dialect.contains(m_member.folded(), test.folded), m_side);
}

} // namespace

SqlCondition SqlCondition::all(std::vector<SqlCondition> parts)
{
    const bool isExact =
        std::all_of(parts.begin(), parts.end(), [](const auto &part) { return part.isExact; });
    std::erase_if(parts, [](const SqlCondition &part) { return part.isAlways(); });
    SqlCondition result = always();
    if (std::any_of(parts.begin(), parts.end(), [](const auto &part) { return part.isNever(); }))
        result = never();
    else if (!parts.empty())
        result.sql = joined(parts, " AND ");
    result.isExact = isExact;
    return result;
}

SqlCondition SqlCondition::any(std::vector<SqlCondition> parts)
{
    const bool isExact =
        std::all_of(parts.begin(), parts.end(), [](const auto &part) { return part.isExact; });
    std::erase_if(parts, [](const SqlCondition &part) { return part.isNever(); });
    SqlCondition result = never();
    if (std::any_of(parts.begin(), parts.end(), [](const auto &part) { return part.isAlways(); }))
        result = always();
    else if (!parts.empty())
        result.sql = joined(parts, " OR ");
    result.isExact = isExact;
    return result;
}

SqlCondition SqlCondition::negated() const
{
    SqlCondition result = *this;
    if (isAlways())
        result.sql = never().sql;
    else if (isNever())
        result.sql = always().sql;
    else
        result.sql.text = "(NOT " + sql.text + ")";
    return result;
}

SqlSide otherSide(SqlSide side)
{
    return side == SqlSide::AtLeast ? SqlSide::AtMost : SqlSide::AtLeast;
}

SqlCondition sqlUnknown(SqlSide side)
{
    SqlCondition result = side == SqlSide::AtLeast ? SqlCondition::always() : SqlCondition::never();
    result.isExact = false;
    return result;
}

SqlCondition sqlTest(const ValueTest &test, const SqlMember &member, const SqlDialect &dialect, SqlSide side)
{
    return MemberTest(member, dialect, side).compile(test);
}

} // namespace backdesk
