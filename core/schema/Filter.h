// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/FieldPath.h"
#include "core/value/Result.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <memory>
#include <utility>

namespace backdesk
{

/// Which items a list shows: conditions that must all hold, parsed once, tried on every item.
class Filter
{
public:
    /// Reads the conditions of a query, decoded pairs such as {"age.$gte", "18"} or {"address.number", "1"}.
    /// Operand texts are converted by the type they meet. An unknown field or an operand that cannot be a
    /// value of the type is no error but matches nothing; an unknown operator and a wrong regular expression
    /// are errors (Malformed). Item type and type source must outlive the filter.
    static Result<Filter> fromQuery(const QList<std::pair<QString, QString>> &query, const DictType &item,
                                    const TypeSource &types);

    bool isEmpty() const { return m_conditions.isEmpty(); }
    bool matches(const Value &item, const ItemSource &items) const;

private:
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
        Never,
    };
    struct Condition {
        Operator op = Operator::Never;
        std::optional<FieldPath> path;
        ValueList operands;
        bool operandsFit = true; ///< false: some operand cannot be a value of the type
        QString folded;          ///< of Contains on text
        std::shared_ptr<const QRegularExpression> expression;
    };
    static Result<Operator> operatorNamed(const QString &name);
    static Result<Condition> makeCondition(Operator op, std::optional<FieldPath> path,
                                           const QStringList &texts);
    static bool holds(const Condition &condition, const Value &value);
    static bool holdsForList(const Condition &condition, const ValueList &list);

    QList<Condition> m_conditions;
};

} // namespace backdesk
