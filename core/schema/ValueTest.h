// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"
#include "core/value/Result.h"

#include <QRegularExpression>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace backdesk
{

/// A condition on one value.
struct ValueTest {
    enum class Operator {
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        In,
        NotIn,
        Exists,
        StartMatches,
        Matches,
        Contains,
        Any,  ///< of a list: some entry is one of the operands
        All,  ///< every operand is an entry
        None, ///< no operand is
        And,
        Or,
        Not,
        Members, ///< of a map: the tests have names
    };

    Operator op = Operator::Equal;
    ValueList operands;
    bool fits = true;   ///< false: an operand cannot be a value of the type, and so equals nothing
    bool loose = false; ///< no type is known: a text stands for whatever the value is
    QString folded;     ///< of Contains on text
    QString name;       ///< within Members
    std::shared_ptr<const QRegularExpression> expression;
    std::vector<ValueTest> tests; ///< of And, Or, Not, Members; of Contains that of an element

    /// Unseen: it depends on a member that the value does not have.
    enum class Verdict { No, Unseen, Yes };
    Verdict verdict(const Value &value) const;

    /// "$gte" and so on; Malformed for others. `$and`, `$or` and `$not` only if `nested`.
    static Result<Operator> operatorNamed(const QString &name, bool nested);
    /// It takes a list of operands.
    static bool isChoice(Operator op);
    /// They are entries of the value.
    static bool isOfEntries(Operator op);
    /// Malformed for a wrong expression.
    static Result<ValueTest> matching(Operator op, const QString &pattern);

private:
    bool equals(const Value &value, const Value &operand) const;
    bool compares(const Value &value) const;
    bool holds(const Value &value) const;
    bool has(const Value &value, const Value &entry) const;
    Verdict contains(const Value &value) const;
    Verdict members(const Value &value) const;
};

/// What a query's text means where values of this type are compared, element by element for lists. Nothing
/// when it cannot mean anything.
std::optional<Value> operandFromText(const Type *type, const QString &text);
/// The same of a filter's JSON.
std::optional<Value> operandFromJson(const Type *type, const Value &json);
/// Whether operands are compared without knowing their type.
bool isLoose(const Type *type);

} // namespace backdesk
