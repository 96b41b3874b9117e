// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/FilterReader.h"

#include "core/schema/DictType.h"
#include "core/schema/FilterQuery.h"
#include "core/schema/ListType.h"
#include "core/schema/PartTypes.h"
#include "core/value/FoldedText.h"

#include <QCoreApplication>

#include <algorithm>

namespace backdesk
{

namespace
{

constexpr int deepest = 32; // two levels an operator
constexpr qsizetype mostParts = 1000;

Error malformed(const Selector &path, const char *source, const QStringList &arguments = {})
{
    return {ErrorKind::Malformed, path.toText(), Message(source, arguments)};
}

/// The same errors, told at the field that the condition is about.
template <typename T>
Result<T> toldAt(const Selector &path, const Result<T> &result)
{
    if (result)
        return result;
    Errors errors = result.errors();
    for (Error &error : errors) {
        if (error.path.isEmpty())
            error.path = path.toText();
    }
    return errors;
}

/// ["$gte", 18]
bool isPair(const Value &json)
{
    const ValueList *list = json.asList();
    return list && list->size() == 2 && list->first().text().startsWith(u'$');
}

bool isNested(ValueTest::Operator op)
{
    return op == ValueTest::Operator::And || op == ValueTest::Operator::Or || op == ValueTest::Operator::Not;
}

FilterNode::Kind kindOf(ValueTest::Operator op)
{
    if (op == ValueTest::Operator::And)
        return FilterNode::Kind::All;
    return op == ValueTest::Operator::Or ? FilterNode::Kind::Any : FilterNode::Kind::Not;
}

/// Whether the operand of $and, $or or $not is about fields, not about a value.
bool holdsMappings(const Value &json)
{
    const ValueList *list = json.asList();
    if (!list)
        return json.asMap();
    return !list->isEmpty() &&
           std::all_of(list->begin(), list->end(), [](const Value &each) { return each.asMap(); });
}

/// Whether one element of a list has to meet all of a mapping.
bool isListOfDicts(const Type *type)
{
    const auto *list = dynamic_cast<const ListType *>(type);
    return list && dynamic_cast<const DictType *>(&list->element());
}

} // namespace

std::optional<Error> FilterReader::tooMuch(const Place &place, qsizetype more)
{
    m_size += more;
    if (place.depth <= deepest && m_size <= mostParts)
        return {};
    return malformed(place.path, QT_TRANSLATE_NOOP("core", "The filter is too large or nested too deeply."));
}

Result<FilterNode> FilterReader::read(const Value &json)
{
    return mapping(json, {});
}

Result<FilterNode> FilterReader::mapping(const Value &json, const Place &place)
{
    if (const auto error = tooMuch(place))
        return *error;
    const ValueMap *map = json.asMap();
    if (!map)
        return malformed(place.path, QT_TRANSLATE_NOOP("core", "A filter must be an object."));
    FilterNode node;
    node.kind = FilterNode::Kind::All;
    for (const auto &[key, value] : map->members()) {
        auto part = entry(key, value, place);
        if (!part)
            return part;
        node.nodes.push_back(std::move(*part));
    }
    return node;
}

Result<FilterNode> FilterReader::mappings(FilterNode::Kind kind, const Value &json, const Place &place)
{
    FilterNode node;
    node.kind = kind;
    const bool isOne = kind == FilterNode::Kind::Not;
    if (isOne ? !json.asMap() : !json.asList()) {
        return malformed(place.path, isOne ? QT_TRANSLATE_NOOP("core", "$not needs an object.")
                                           : QT_TRANSLATE_NOOP("core", "$and and $or need a list."));
    }
    for (const Value &each : isOne ? ValueList{json} : *json.asList()) {
        auto part = mapping(each, place.deeper());
        if (!part)
            return part;
        node.nodes.push_back(std::move(*part));
    }
    return node;
}

Result<FilterNode> FilterReader::entry(const QString &key, const Value &json, const Place &place)
{
    const FilterKey parts(key);
    Place inner = place.deeper();
    if (!parts.field.isEmpty()) {
        const bool isSelector = parts.field.startsWith(u'$');
        const auto steps = Selector::fromText(isSelector ? parts.field : QLatin1String("$.") + parts.field);
        if (!steps) // no field has such a name
            inner.path = inner.path.child(parts.field);
        for (const Selector::Step &step : steps ? steps->steps() : QList<Selector::Step>())
            inner.path = inner.path.child(step);
    }
    if (parts.operator_.isEmpty())
        return fieldEntry(json, inner);
    const auto op = toldAt(inner.path, ValueTest::operatorNamed(parts.operator_, true));
    if (!op)
        return op.errors();
    return operatorEntry(*op, json, inner);
}

Result<FilterNode> FilterReader::operatorEntry(Operator op, const Value &json, const Place &place)
{
    if (isNested(op) && (place.path.isRoot() || holdsMappings(json)))
        return mappings(kindOf(op), json, place);
    if (place.path.isRoot())
        return malformed(place.path, QT_TRANSLATE_NOOP("core", "An operator needs a field."));
    const auto path = FieldPath::resolve(place.path, m_item, m_types);
    const auto read = toldAt(place.path, operatorTest(op, json, path ? path->type() : nullptr, place));
    if (!read)
        return read.errors();
    return fieldNode(place.path, *read);
}

Result<FilterNode> FilterReader::fieldEntry(const Value &json, const Place &place)
{
    const auto path = FieldPath::resolve(place.path, m_item, m_types);
    const Type *type = path ? path->type() : nullptr;
    if (json.asMap() && !isListOfDicts(type)) {
        auto inner = mapping(json, place);
        if (inner && !path && inner->nodes.empty())
            return FilterNode();
        return inner;
    }
    const auto read = toldAt(place.path, test(json, type, place));
    if (!read)
        return read.errors();
    if (!json.asMap())
        return fieldNode(place.path, *read);
    ValueTest some;
    some.op = Operator::Contains;
    some.tests.push_back(*read);
    return fieldNode(place.path, some);
}

FilterNode FilterReader::fieldNode(const Selector &selector, const ValueTest &test) const
{
    FilterNode node;
    node.path = FieldPath::resolve(selector, m_item, m_types);
    node.kind = node.path ? FilterNode::Kind::Field : FilterNode::Kind::Never;
    node.test = test;
    return node;
}

Result<ValueTest> FilterReader::test(const Value &json, const Type *type, const Place &place)
{
    if (const auto error = tooMuch(place))
        return *error;
    if (json.asMap())
        return membersTest(*json.asMap(), type, place);
    if (!isPair(json))
        return operatorTest(Operator::Equal, json, type, place);
    const auto op = ValueTest::operatorNamed(json.asList()->first().text(), true);
    if (!op)
        return op.errors();
    return operatorTest(*op, json.asList()->last(), type, place.deeper());
}

Result<ValueTest> FilterReader::operatorTest(Operator op, const Value &operand, const Type *type,
                                             const Place &place)
{
    if (const auto error = tooMuch(place))
        return *error;
    ValueTest result;
    result.op = op;
    result.loose = isLoose(type);
    if (ValueTest::isChoice(op))
        return choiceTest(op, operand, type, place);
    switch (op) {
    case Operator::And:
    case Operator::Or:
    case Operator::Not:
    case Operator::Contains:
        return nestedTest(op, operand, type, place);
    case Operator::StartMatches:
    case Operator::Matches:
        if (!operand.asText())
            return malformed(place.path, QT_TRANSLATE_NOOP("core", "A regular expression must be a text."));
        return ValueTest::matching(op, *operand.asText());
    case Operator::Exists:
        if (!operand.asBool())
            return malformed(place.path, QT_TRANSLATE_NOOP("core", "$exists needs true or false."));
        result.operands.append(operand);
        return result;
    default:
        break;
    }
    const auto value = operandFromJson(type, operand);
    result.fits = value.has_value();
    result.operands.append(value.value_or(Value()));
    return result;
}

Result<ValueTest> FilterReader::choiceTest(Operator op, const Value &operand, const Type *type,
                                           const Place &place)
{
    const ValueList *choices = operand.asList();
    if (!choices)
        return malformed(place.path,
                         QT_TRANSLATE_NOOP("core", "$in, $nin, $any, $all and $none need a list."));
    if (const auto error = tooMuch(place, choices->size()))
        return *error;
    if (ValueTest::isOfEntries(op) && type)
        type = entryType(*type);
    ValueTest result;
    result.op = op;
    result.loose = isLoose(type);
    for (const Value &choice : *choices) {
        const auto value = operandFromJson(type, choice);
        result.fits = result.fits && value;
        if (value)
            result.operands.append(*value);
    }
    return result;
}

Result<ValueTest> FilterReader::nestedTest(Operator op, const Value &operand, const Type *type,
                                           const Place &place)
{
    ValueTest result;
    result.op = op;
    const bool isMany = op == Operator::And || op == Operator::Or;
    if (isMany && !operand.asList())
        return malformed(place.path, QT_TRANSLATE_NOOP("core", "$and and $or need a list."));
    if (op == Operator::Contains) {
        // Of a Tuple each element has another type.
        type = type && !isTuple(*type) ? elementType(*type) : nullptr;
        if (operand.asText())
            result.folded = foldedText(*operand.asText());
    }
    for (const Value &each : isMany ? *operand.asList() : ValueList{operand}) {
        auto part = test(each, type, place.deeper());
        if (!part)
            return part;
        result.tests.push_back(std::move(*part));
    }
    return result;
}

Result<ValueTest> FilterReader::membersTest(const ValueMap &map, const Type *type, const Place &place)
{
    const auto *list = dynamic_cast<const ListType *>(type);
    const Type *of = list ? &list->element() : type;
    ValueTest result;
    result.op = Operator::Members;
    for (const auto &[name, json] : map.members()) {
        const bool isOperator = name.startsWith(u'$');
        const auto op = isOperator ? ValueTest::operatorNamed(name, true) : Result<Operator>(Operator::Equal);
        if (!op)
            return op.errors();
        const Type *member = isOperator || !of ? of : memberType(*of, name);
        auto part =
            isOperator ? operatorTest(*op, json, member, place.deeper()) : test(json, member, place.deeper());
        if (!part)
            return part;
        part->name = isOperator ? QString() : name.isNull() ? QStringLiteral("") : name;
        result.tests.push_back(std::move(*part));
    }
    return result;
}

} // namespace backdesk
