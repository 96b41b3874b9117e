// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Filter.h"

#include "core/schema/DictType.h"
#include "core/schema/ListType.h"
#include "core/schema/RefType.h"
#include "core/schema/StringType.h"
#include "core/value/FoldedText.h"

#include <QCoreApplication>

#include <array>

namespace backdesk
{

namespace
{

/// The conditions of one key; a key given several times without an operator asks for a whole list.
struct QueryKey {
    QString key;
    QStringList texts;
};

QList<QueryKey> groupedByKey(const QList<std::pair<QString, QString>> &query)
{
    QList<QueryKey> groups;
    QHash<QString, qsizetype> places;
    for (const auto &[key, text] : query) {
        const auto place = places.constFind(key);
        if (place != places.constEnd()) {
            groups[*place].texts.append(text);
            continue;
        }
        places.insert(key, groups.size());
        groups.append({key, {text}});
    }
    return groups;
}

/// What the operands of a condition are compared with: the entries of a list, else the value itself.
const Type &operandType(const Type &type)
{
    const auto *list = dynamic_cast<const ListType *>(&type);
    return list ? list->element() : type;
}

std::optional<Value> operand(const Type &type, const QString &text)
{
    if (dynamic_cast<const RefsListType *>(&type))
        return Value(text);
    return operandType(type).fromQueryText(text);
}

QRegularExpression expressionAnywhere(const QString &pattern)
{
    return QRegularExpression(QLatin1String("(*LIMIT_MATCH=100000)(?:") + pattern + QLatin1Char(')'),
                              QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

Result<Filter::Operator> Filter::operatorNamed(const QString &name)
{
    static const std::array<std::pair<QLatin1String, Operator>, 12> operators{{
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
    }};
    for (const auto &[known, op] : operators) {
        if (name == known)
            return op;
    }
    return Error{ErrorKind::Malformed,
                 {},
                 Message(QT_TRANSLATE_NOOP("core", "The operator %1 does not exist."), {name})};
}

Result<Filter> Filter::fromQuery(const QList<std::pair<QString, QString>> &query, const DictType &item,
                                 const TypeSource &types)
{
    Filter filter;
    for (const QueryKey &group : groupedByKey(query)) {
        QStringList names = group.key.split(u'.');
        Operator op = Operator::Equal;
        const bool hasOperator = names.last().startsWith(u'$');
        if (hasOperator) {
            const auto named = operatorNamed(names.takeLast());
            if (!named)
                return named.errors();
            op = *named;
        }
        const auto path = FieldPath::resolve(names, item, types);
        const bool takesAll = !hasOperator || op == Operator::In || op == Operator::NotIn;
        const QList<QStringList> conditions = takesAll ? QList<QStringList>{group.texts} : [&group] {
            QList<QStringList> single;
            for (const QString &text : group.texts)
                single.append({text});
            return single;
        }();
        for (const QStringList &texts : conditions) {
            const auto condition = makeCondition(op, path, texts);
            if (!condition)
                return condition.errors();
            filter.m_conditions.append(*condition);
        }
    }
    return filter;
}

Result<Filter::Condition> Filter::makeCondition(Operator op, std::optional<FieldPath> path,
                                                const QStringList &texts)
{
    Condition condition;
    if (!path)
        return condition;
    condition.op = op;
    condition.path = std::move(path);
    const Type &type = condition.path->type();
    if (op == Operator::StartMatches || op == Operator::Matches) {
        const QString &pattern = texts.first();
        const auto expression =
            op == Operator::StartMatches ? anchoredPattern(pattern) : expressionAnywhere(pattern);
        if (!expression.isValid()) {
            return Error{
                ErrorKind::Malformed,
                {},
                Message(QT_TRANSLATE_NOOP("core", "This is not a valid regular expression: %1"), {pattern})};
        }
        condition.expression = std::make_shared<const QRegularExpression>(expression);
        return condition;
    }
    if (op == Operator::Exists) {
        condition.operands.append(texts.first() != QLatin1String("false") &&
                                  texts.first() != QLatin1String("0"));
        return condition;
    }
    QStringList operands = texts;
    // One text for several values is a comma list; given several times, each is taken as it is.
    if ((op == Operator::In || op == Operator::NotIn) && texts.size() == 1)
        operands = texts.first().split(u',');
    for (const QString &text : operands) {
        const auto value = operand(type, text);
        if (value)
            condition.operands.append(*value);
        else
            condition.operandsFit = false;
    }
    if (op == Operator::Contains)
        condition.folded = foldedText(texts.first());
    return condition;
}

bool Filter::matches(const Value &item, const ItemSource &items) const
{
    for (const Condition &condition : m_conditions) {
        if (condition.op == Operator::Never)
            return false;
        const bool met = condition.path->any(
            item, items, [&condition](const Value &value) { return holds(condition, value); });
        if (!met)
            return false;
    }
    return true;
}

bool Filter::holds(const Condition &condition, const Value &value)
{
    if (const ValueList *list = value.asList())
        return holdsForList(condition, *list);
    const auto comparesTo = [&](auto wanted) {
        return condition.operandsFit && wanted(compare(value, condition.operands.first()));
    };
    switch (condition.op) {
    case Operator::Equal:
        // The same field with several values is a list, which a single value never equals.
        return condition.operandsFit && condition.operands.size() == 1 && value == condition.operands.first();
    case Operator::NotEqual:
        return !condition.operandsFit || !(value == condition.operands.first());
    case Operator::Less:
        return comparesTo([](std::partial_ordering order) { return order < 0; });
    case Operator::LessOrEqual:
        return comparesTo([](std::partial_ordering order) { return order <= 0; });
    case Operator::Greater:
        return comparesTo([](std::partial_ordering order) { return order > 0; });
    case Operator::GreaterOrEqual:
        return comparesTo([](std::partial_ordering order) { return order >= 0; });
    case Operator::In:
        return condition.operands.contains(value);
    case Operator::NotIn:
        return !condition.operands.contains(value);
    case Operator::Exists:
        return value.isNull() != *condition.operands.first().asBool();
    case Operator::StartMatches:
    case Operator::Matches:
        return value.asText() && condition.expression->match(*value.asText()).hasMatch();
    case Operator::Contains:
        return value.asText() && foldedText(*value.asText()).contains(condition.folded);
    case Operator::Never:
        break;
    }
    return false;
}

bool Filter::holdsForList(const Condition &condition, const ValueList &list)
{
    switch (condition.op) {
    case Operator::Equal:
        return condition.operandsFit && condition.operands.size() > 1 && list == condition.operands;
    case Operator::NotEqual:
        return true;
    case Operator::Exists:
        return list.isEmpty() != *condition.operands.first().asBool();
    case Operator::Contains:
        return condition.operandsFit && list.contains(condition.operands.first());
    default:
        return false;
    }
}

} // namespace backdesk
