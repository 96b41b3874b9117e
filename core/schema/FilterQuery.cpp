// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/FilterQuery.h"

#include "core/schema/PartTypes.h"
#include "core/value/FoldedText.h"

#include <QHash>

namespace backdesk
{

namespace
{

using Operator = ValueTest::Operator;

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

ValueTest listTest(const Type *type, const QStringList &texts)
{
    ValueTest test;
    ValueList list;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const Type *element = type ? elementType(*type, i) : nullptr;
        const auto value = operandFromText(element, texts[i]);
        test.fits = test.fits && value && (element || isLoose(type));
        list.append(value.value_or(Value()));
    }
    test.operands.append(Value(list)); // one operand, which is a list
    return test;
}

ValueTest choiceTest(Operator op, const Type *type, const QStringList &texts)
{
    if (ValueTest::isOfEntries(op) && type)
        type = entryType(*type);
    ValueTest test;
    test.op = op;
    test.loose = isLoose(type);
    // One text for several values is a comma list; given several times, each is taken as it is.
    for (const QString &text : texts.size() == 1 ? texts.first().split(u',') : texts) {
        const auto value = operandFromText(type, text);
        test.fits = test.fits && value;
        if (value)
            test.operands.append(*value);
    }
    return test;
}

ValueTest plainTest(Operator op, const Type *type, const QString &text)
{
    const auto value = operandFromText(type, text);
    ValueTest test;
    test.op = op;
    test.loose = isLoose(type);
    test.fits = value.has_value();
    test.operands.append(value.value_or(Value()));
    return test;
}

Result<ValueTest> readTest(Operator op, const Type *type, const QStringList &texts)
{
    const QString &text = texts.first();
    if (ValueTest::isChoice(op))
        return choiceTest(op, type, texts);
    switch (op) {
    case Operator::StartMatches:
    case Operator::Matches:
        return ValueTest::matching(op, text);
    case Operator::Equal:
        return texts.size() > 1 ? listTest(type, texts) : plainTest(op, type, text);
    case Operator::Exists: {
        ValueTest test;
        test.op = op;
        test.operands.append(text != QLatin1String("false") && text != QLatin1String("0"));
        return test;
    }
    case Operator::Contains: {
        ValueTest test;
        test.op = op;
        test.folded = foldedText(text);
        test.tests.push_back(plainTest(Operator::Equal, type ? elementType(*type) : nullptr, text));
        return test;
    }
    default:
        return plainTest(op, type, text);
    }
}

FilterNode fieldNode(const std::optional<FieldPath> &path, ValueTest test)
{
    FilterNode node;
    node.kind = path ? FilterNode::Kind::Field : FilterNode::Kind::Never;
    node.path = path;
    node.test = std::move(test);
    return node;
}

} // namespace

FilterKey::FilterKey(const QString &text)
{
    const bool isSelector = text.startsWith(QLatin1String("$.")) || text.startsWith(QLatin1String("$["));
    const qsizetype dot = text.lastIndexOf(QLatin1String(".$"));
    if (dot > 0)
        operator_ = text.sliced(dot + 1);
    else if (text.startsWith(u'$') && !isSelector)
        operator_ = text;
    field = dot > 0 ? text.first(dot) : operator_.isEmpty() ? text : QString();
}

Result<FilterNode> readFilterQuery(const QList<std::pair<QString, QString>> &query, const DictType &item,
                                   const TypeSource &types)
{
    FilterNode root;
    root.kind = FilterNode::Kind::All;
    for (const QueryKey &group : groupedByKey(query)) {
        const FilterKey key(group.key);
        const bool isPlain = key.operator_.isEmpty();
        const auto op =
            isPlain ? Result<Operator>(Operator::Equal) : ValueTest::operatorNamed(key.operator_, false);
        if (!op)
            return op.errors();
        const auto path = FieldPath::resolve(key.field, item, types);
        const Type *type = path ? path->type() : nullptr;
        const bool takesAll = isPlain || ValueTest::isChoice(*op);
        for (qsizetype i = 0; i < (takesAll ? 1 : group.texts.size()); ++i) {
            const auto test = readTest(*op, type, takesAll ? group.texts : QStringList{group.texts[i]});
            if (!test)
                return test.errors();
            root.nodes.push_back(fieldNode(path, *test));
        }
    }
    return root;
}

} // namespace backdesk
