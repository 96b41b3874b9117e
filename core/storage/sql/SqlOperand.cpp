// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqlOperand.h"

#include "core/storage/sql/SqlItemCodec.h"

#include <cmath>

namespace backdesk
{

namespace
{

using Leaf = SqlMember::Leaf;
using Operator = ValueTest::Operator;
using Kind = SqlBound::Kind;

constexpr double wholeEnd = 9223372036854775808.0; // 2^63

bool isUpper(Operator op)
{
    return op == Operator::Less || op == Operator::LessOrEqual;
}

/// All values are on one side of the operand.
SqlBound oneSided(Operator op, bool operandIsAbove)
{
    return {isUpper(op) == operandIsAbove ? Kind::Always : Kind::Never, op, {}};
}

SqlBound wholeBound(Operator op, double operand)
{
    if (std::isnan(operand))
        return {};
    if (operand >= wholeEnd || operand < -wholeEnd)
        return oneSided(op, operand > 0);
    const double below = std::floor(operand);
    if (below != operand)
        op = isUpper(op) ? Operator::LessOrEqual : Operator::Greater;
    return {Kind::Compare, op, qint64(below)};
}

/// `operand` may lie between two doubles: then the nearest stands on the side that it is not on.
SqlBound numberBound(Operator op, const Value &operand)
{
    const qint64 *whole = operand.asInt();
    const double nearest = whole ? double(*whole) : *operand.asDouble();
    if (std::isnan(nearest))
        return {};
    const auto order = compare(operand, Value(nearest));
    if (order < 0)
        op = isUpper(op) ? Operator::Less : Operator::GreaterOrEqual;
    else if (order > 0)
        op = isUpper(op) ? Operator::LessOrEqual : Operator::Greater;
    return {Kind::Compare, op, sqlKeyOf(nearest)};
}

} // namespace

SqlBound SqlBound::ordered(Leaf leaf, Operator op, const Value &operand)
{
    const bool isNumber = operand.asInt() || operand.asDouble();
    switch (leaf) {
    case Leaf::Text:
        return operand.asText() ? SqlBound{Kind::Compare, op, operand} : SqlBound();
    case Leaf::Whole:
        if (operand.asDouble())
            return wholeBound(op, *operand.asDouble());
        return operand.asInt() ? SqlBound{Kind::Compare, op, operand} : SqlBound();
    case Leaf::Number:
        return isNumber ? numberBound(op, operand) : SqlBound();
    case Leaf::Truth:
        return operand.asBool() ? SqlBound{Kind::Compare, op, operand} : SqlBound();
    case Leaf::Moment:
        return operand.asDateTime() ? SqlBound{Kind::Compare, op, operand.asDateTime()->utcMicroseconds()}
                                    : SqlBound();
    case Leaf::Bytes:
    case Leaf::List:
        break;
    }
    return {};
}

std::optional<Value> SqlBound::equal(Leaf leaf, const Value &operand)
{
    if (leaf == Leaf::Bytes) {
        const QByteArray *bytes = operand.asBytes();
        return bytes ? std::optional<Value>(QString::fromLatin1(bytes->toBase64())) : std::nullopt;
    }
    // At a value that there is, "not less" stays itself; at one between two, it does not.
    const SqlBound bound = ordered(leaf, Operator::GreaterOrEqual, operand);
    const SqlBound opposite = ordered(leaf, Operator::LessOrEqual, operand);
    const bool isExact = bound.kind == Kind::Compare && bound.op == Operator::GreaterOrEqual &&
                         opposite.op == Operator::LessOrEqual;
    return isExact ? std::optional(bound.value) : std::nullopt;
}

} // namespace backdesk
