// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/FloatType.h"
#include "core/schema/FreeDictType.h"
#include "core/schema/IntType.h"
#include "core/schema/InType.h"
#include "core/schema/PartTypes.h"
#include "core/schema/ValueTest.h"

namespace backdesk
{

namespace
{

bool isNumber(const Type &type)
{
    return dynamic_cast<const IntType *>(&type) || dynamic_cast<const FloatType *>(&type);
}

std::optional<Value> listFromJson(const Type &type, const ValueList &given)
{
    ValueList list;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const Type *element = elementType(type, i);
        const auto value = element ? operandFromJson(element, given[i]) : std::nullopt;
        if (!value)
            return {};
        list.append(*value);
    }
    return Value(list);
}

} // namespace

bool isLoose(const Type *type)
{
    return !type || dynamic_cast<const InType *>(type) || dynamic_cast<const FreeDictType *>(type);
}

std::optional<Value> operandFromText(const Type *type, const QString &text)
{
    if (isLoose(type))
        return Value(text);
    const Type *element = elementType(*type);
    if (element && isLoose(element))
        return Value(text);
    return (element ? element : type)->fromQueryText(text);
}

std::optional<Value> operandFromJson(const Type *type, const Value &json)
{
    if (json.isNull() || isLoose(type))
        return json;
    if (isNumber(*type)) // 17.5 can be compared with whole numbers
        return json.asInt() || json.asDouble() ? std::optional(json) : std::nullopt;
    if (elementType(*type))
        return json.asList() ? listFromJson(*type, *json.asList()) : std::nullopt;
    Mistakes mistakes;
    const Value value = type->decode(json, type->initialValue(), {}, mistakes);
    return mistakes.isEmpty() ? std::optional(value) : std::nullopt;
}

} // namespace backdesk
