// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/ValueTest.h"

#include "core/schema/IntType.h"
#include "core/schema/StringType.h"
#include "core/value/FoldedText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace backdesk
{

namespace
{

using Operator = ValueTest::Operator;

constexpr std::array<std::pair<QLatin1String, Operator>, 18> operators{{
    {QLatin1String("$eq"), Operator::Equal},
    {QLatin1String("$ne"), Operator::NotEqual},
    {QLatin1String("$lt"), Operator::Less},
    {QLatin1String("$lte"), Operator::LessOrEqual},
    {QLatin1String("$gt"), Operator::Greater},
    {QLatin1String("$gte"), Operator::GreaterOrEqual},
    {QLatin1String("$in"), Operator::In},
    {QLatin1String("$nin"), Operator::NotIn},
    {QLatin1String("$exists"), Operator::Exists},
    {QLatin1String("$reg"), Operator::StartMatches},
    {QLatin1String("$re"), Operator::Matches},
    {QLatin1String("$contains"), Operator::Contains},
    {QLatin1String("$any"), Operator::Any},
    {QLatin1String("$all"), Operator::All},
    {QLatin1String("$none"), Operator::None},
    {QLatin1String("$and"), Operator::And},
    {QLatin1String("$or"), Operator::Or},
    {QLatin1String("$not"), Operator::Not},
}};

QRegularExpression expressionAnywhere(const QString &pattern)
{
    return QRegularExpression(QLatin1String("(*LIMIT_MATCH=100000)(?:") + pattern + QLatin1Char(')'),
                              QRegularExpression::UseUnicodePropertiesOption);
}

/// A text as the kind of value that it is compared with.
Value likeOther(const Value &operand, const Value &other)
{
    const QString *text = operand.asText();
    if (!text || other.asText())
        return operand;
    if (other.asInt() || other.asDouble())
        return numberFromText(*text).value_or(operand);
    if (other.asBool() && (*text == QLatin1String("true") || *text == QLatin1String("false")))
        return *text == QLatin1String("true");
    if (other.asDateTime()) {
        const auto moment = DateTime::fromText(*text);
        return moment ? Value(*moment) : operand;
    }
    return operand;
}

} // namespace

Result<Operator> ValueTest::operatorNamed(const QString &name, bool nested)
{
    for (const auto &[known, op] : operators) {
        if (name == known && (nested || op < Operator::And))
            return op;
    }
    return Error{ErrorKind::Malformed,
                 {},
                 Message(QT_TRANSLATE_NOOP("core", "The operator %1 does not exist."), {name.left(100)})};
}

Result<ValueTest> ValueTest::matching(Operator op, const QString &pattern)
{
    const auto expression =
        op == Operator::StartMatches ? anchoredPattern(pattern) : expressionAnywhere(pattern);
    if (!expression.isValid()) {
        return Error{ErrorKind::Malformed,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "This is not a valid regular expression: %1"),
                             {pattern.left(200)})};
    }
    ValueTest test;
    test.op = op;
    test.expression = std::make_shared<const QRegularExpression>(expression);
    return test;
}

bool ValueTest::isChoice(Operator op)
{
    return op == Operator::In || op == Operator::NotIn || isOfEntries(op);
}

bool ValueTest::isOfEntries(Operator op)
{
    return op == Operator::Any || op == Operator::All || op == Operator::None;
}

bool ValueTest::equals(const Value &value, const Value &operand) const
{
    return value == operand || (loose && value == likeOther(operand, value));
}

bool ValueTest::compares(const Value &value) const
{
    if (!fits)
        return false;
    const auto order = compare(value, loose ? likeOther(operands.first(), value) : operands.first());
    switch (op) {
    case Operator::Less:
        return order < 0;
    case Operator::LessOrEqual:
        return order <= 0;
    case Operator::Greater:
        return order > 0;
    default:
        return order >= 0;
    }
}

/// A single value counts as a list of it.
bool ValueTest::has(const Value &value, const Value &entry) const
{
    const ValueList *list = value.asList();
    if (!list)
        return equals(value, entry);
    return std::any_of(list->begin(), list->end(), [&](const Value &each) { return equals(each, entry); });
}

/// Of the simple operators.
bool ValueTest::holds(const Value &value) const
{
    const auto isOperand = [this, &value](const Value &operand) { return equals(value, operand); };
    const auto isEntry = [this, &value](const Value &operand) { return has(value, operand); };
    switch (op) {
    case Operator::Equal:
        return fits && isOperand(operands.first());
    case Operator::NotEqual:
        return !fits || !isOperand(operands.first());
    case Operator::In:
        return std::any_of(operands.begin(), operands.end(), isOperand);
    case Operator::NotIn:
        return std::none_of(operands.begin(), operands.end(), isOperand);
    case Operator::Any:
        return std::any_of(operands.begin(), operands.end(), isEntry);
    case Operator::All:
        return fits && std::all_of(operands.begin(), operands.end(), isEntry);
    case Operator::None:
        return std::none_of(operands.begin(), operands.end(), isEntry);
    case Operator::Exists:
        return (value.isNull() || (value.asList() && value.asList()->isEmpty())) !=
               *operands.first().asBool();
    case Operator::StartMatches:
    case Operator::Matches:
        return value.asText() && expression->match(*value.asText()).hasMatch();
    default:
        return compares(value);
    }
}

ValueTest::Verdict ValueTest::contains(const Value &value) const
{
    Verdict best = Verdict::No;
    if (const ValueList *list = value.asList()) {
        for (qsizetype i = 0; i < list->size() && best != Verdict::Yes; ++i)
            best = std::max(best, tests.front().verdict((*list)[i]));
        return best;
    }
    const bool found = !folded.isNull() && value.asText() && foldedText(*value.asText()).contains(folded);
    return found ? Verdict::Yes : Verdict::No;
}

ValueTest::Verdict ValueTest::members(const Value &value) const
{
    const ValueMap *map = value.asMap();
    Verdict worst = Verdict::Yes;
    for (const ValueTest &test : tests) {
        const Value *member = test.name.isNull() ? &value : map ? map->find(test.name) : nullptr;
        worst = std::min(worst, member ? test.verdict(*member) : Verdict::Unseen);
    }
    return worst;
}

ValueTest::Verdict ValueTest::verdict(const Value &value) const
{
    if (op == Operator::Contains)
        return contains(value);
    if (op == Operator::Members)
        return members(value);
    if (op < Operator::And)
        return holds(value) ? Verdict::Yes : Verdict::No;
    Verdict best = Verdict::No;
    Verdict worst = Verdict::Yes;
    for (const ValueTest &test : tests) {
        const Verdict verdict = test.verdict(value);
        best = std::max(best, verdict);
        worst = std::min(worst, verdict);
    }
    if (op == Operator::And)
        return worst;
    if (op == Operator::Or)
        return best;
    return best == Verdict::Unseen ? best : best == Verdict::Yes ? Verdict::No : Verdict::Yes;
}

} // namespace backdesk
