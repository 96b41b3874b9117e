// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/InType.h"

#include <QCoreApplication>

#include <algorithm>

namespace backdesk
{

InType::InType(TypeOptions common, QList<TypePtr> alternatives)
    : Type(std::move(common)), m_alternatives(std::move(alternatives))
{
    for (const TypePtr &alternative : m_alternatives)
        holds(*alternative);
}

const Type *InType::alternativeOf(const Value &value) const
{
    if (value.isNull())
        return nullptr;
    for (const TypePtr &alternative : m_alternatives) {
        Mistakes mistakes;
        alternative->decode(value, {}, {}, mistakes);
        if (mistakes.isEmpty())
            return alternative.get();
    }
    return nullptr;
}

/// The only type that the input is of as a whole, though something within it is not right.
const Type *InType::nearlyFitting(const Value &input) const
{
    const Type *found = nullptr;
    for (const TypePtr &alternative : m_alternatives) {
        Mistakes mistakes;
        alternative->decode(input, {}, {}, mistakes);
        const QString whole = ValuePath().toText();
        const bool fits = std::none_of(mistakes.errors().begin(), mistakes.errors().end(),
                                       [&whole](const Error &error) { return error.path == whole; });
        if (fits && found)
            return nullptr;
        if (fits)
            found = alternative.get();
    }
    return found;
}

Value InType::decodeValue(const Value &input, const Value &present, const ValuePath &path,
                          Mistakes &mistakes) const
{
    const Type *alternative = alternativeOf(input);
    if (!alternative)
        alternative = nearlyFitting(input);
    if (!alternative) {
        QStringList names;
        for (const TypePtr &each : m_alternatives)
            names.append(each->name());
        mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Must be of one of these types: %1"),
                                          {names.join(QLatin1String(", "))}));
        return present;
    }
    // A present value of another type is nothing that could be kept in part.
    const bool stays = alternativeOf(present) == alternative;
    return alternative->decode(input, stays ? present : alternative->initialValue(), path, mistakes);
}

std::optional<Value> InType::fromQueryText(const QString &text) const
{
    for (const TypePtr &alternative : m_alternatives) {
        if (const auto value = alternative->fromQueryText(text))
            return value;
    }
    return {};
}

void InType::visitParts(const Value &value, const PartVisitor &visitor) const
{
    if (const Type *alternative = alternativeOf(value))
        visitor({*alternative, {}});
}

void InType::checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const
{
    if (const Type *alternative = alternativeOf(value))
        alternative->check(value, path, context);
}

void InType::describeMore(ValueMap &element) const
{
    ValueList types;
    for (const TypePtr &alternative : m_alternatives)
        types.append(alternative->describe());
    element.set(QStringLiteral("sub_scheme"), types);
}

void InType::describeStateMore(ValueMap &element, const Value &value, const FieldState &state) const
{
    Q_UNUSED(element) // the state of types that a value may have later is not known
    Q_UNUSED(value)
    Q_UNUSED(state)
}

} // namespace backdesk
