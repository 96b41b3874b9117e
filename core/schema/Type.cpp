// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Type.h"

#include "core/value/Json.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

Value orNull(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Value orFunction(const Function &function, const Value &value)
{
    return function ? Value(QStringLiteral("func")) : value;
}

ValueMap rights(const Value &read, const Value &modify)
{
    ValueMap map;
    map.set(QStringLiteral("read"), read);
    map.set(QStringLiteral("modify"), modify);
    return map;
}

QString asText(const Value &value)
{
    return value.asText() ? value.text() : QString::fromUtf8(toJson(value));
}

bool existsNow(const Type &type, const CheckContext &context)
{
    const Condition &exists = type.options().exists;
    if (context.o)
        return exists.ask({}, *context.o).value_or(true);
    return exists.fixed().value_or(true);
}

/// The name alone where it has no properties.
Value describeComponent(const TypeOptions &options)
{
    if (options.props.isNull())
        return options.component;
    ValueMap map;
    map.set(QStringLiteral("field"), options.component);
    map.set(QStringLiteral("props"), options.props);
    return map;
}

} // namespace

Type::Type(TypeOptions options) : m_options(std::move(options))
{
    const std::pair<Feature, bool> given[] = {
        {Feature::Transform, bool(m_options.transform)},
        {Feature::DefaultFunction, bool(m_options.defaultFunction)},
        {Feature::Computed, bool(m_options.set)},
        {Feature::Exists, m_options.exists.isGiven()},
        {Feature::Read, m_options.canRead.isGiven()},
        {Feature::Modify, m_options.canModify.isGiven()},
        {Feature::Views, !m_options.views.isEmpty()},
        {Feature::Events, !m_options.on.isEmpty()},
        {Feature::OnChange, bool(m_options.onChange)},
        {Feature::Rules, !m_options.constraints.isEmpty() || m_options.inFunction},
    };
    for (const auto &[feature, isGiven] : given)
        m_features.setFlag(feature, isGiven);
}

Value Type::decode(const Value &input, const Value &present, const ValuePath &path, Mistakes &mistakes) const
{
    if (input.isNull())
        return decodeNull(present);
    return decodeValue(input, present, path, mistakes);
}

Value Type::decodeNull(const Value &present) const
{
    Q_UNUSED(present)
    return m_options.defaultValue;
}

/// The values allowed, nothing when all are.
std::optional<ValueList> Type::choices(const CheckContext &context) const
{
    if (!m_options.inFunction || !context.o)
        return m_options.in;
    const Value given = m_options.inFunction({}, *context.o);
    if (context.o->environment.hasFailed())
        return {};
    if (given.asList()) {
        // Functions give plain data, so dates come as text; what is no value of the type is no choice.
        ValueList allowed;
        for (const Value &each : *given.asList()) {
            Mistakes unreadable;
            const Value value = decode(each, {}, {}, unreadable);
            if (unreadable.isEmpty() && !value.isNull())
                allowed.append(value);
        }
        return allowed;
    }
    context.o->environment.fail(
        {ErrorKind::Invalid, {}, Message(QT_TRANSLATE_NOOP("core", "The function of “in” gave no list."))});
    return {};
}

void Type::check(const Value &value, const ValuePath &path, const CheckContext &context) const
{
    if (m_options.exists.isGiven() && !existsNow(*this, context))
        return;
    if (value.isNull()) {
        if (m_options.required)
            context.mistakes.broken(path, Message(QT_TRANSLATE_NOOP("core", "Cannot be empty")));
        return;
    }
    const auto allowed = choices(context);
    if (allowed && !allowed->contains(value)) {
        QStringList texts;
        for (const Value &choice : *allowed)
            texts.append(asText(choice));
        context.mistakes.broken(path, Message(QT_TRANSLATE_NOOP("core", "Must be one of: %1"),
                                              {texts.join(QLatin1String(", "))}));
    }
    checkValue(value, path, context);
    if (!context.o)
        return;
    for (const Function &constraint : m_options.constraints) {
        const Value said = constraint(value, *context.o);
        if (context.o->environment.hasFailed())
            continue;
        const QString reason = said.map().value(QStringLiteral("error")).text();
        if (!reason.isEmpty())
            context.mistakes.broken(path, Message("%1", {reason}));
        else if (said == Value(false))
            context.mistakes.broken(path, Message(QT_TRANSLATE_NOOP("core", "Is not allowed here")));
    }
}

void Type::checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const
{
    Q_UNUSED(value)
    Q_UNUSED(path)
    Q_UNUSED(context)
}

void Type::visitParts(const Value &value, const PartVisitor &visitor) const
{
    Q_UNUSED(value)
    Q_UNUSED(visitor)
}

std::optional<Value> Type::fromQueryText(const QString &text) const
{
    Q_UNUSED(text)
    return {};
}

QString Type::pythonType() const
{
    return QStringLiteral("<class 'stricto.%1.%2'>").arg(name().toLower(), name());
}

ValueMap Type::describeCommon() const
{
    ValueMap element;
    element.set(QStringLiteral("type"), pythonType());
    element.set(QStringLiteral("type_short"), name());
    element.set(QStringLiteral("title"), orNull(m_options.title));
    element.set(QStringLiteral("description"), orNull(m_options.description));
    element.set(QStringLiteral("help"), orNull(m_options.help));
    element.set(QStringLiteral("placeholder"), orNull(m_options.placeholder));
    if (!m_options.component.isEmpty())
        element.set(QStringLiteral("ui"), describeComponent(m_options));
    element.set(QStringLiteral("required"), m_options.required);
    element.set(QStringLiteral("in"),
                orFunction(m_options.inFunction, m_options.in ? Value(*m_options.in) : Value()));
    element.set(QStringLiteral("constraints"),
                ValueList(m_options.constraints.size(), Value(QStringLiteral("func"))));
    element.set(QStringLiteral("default"), orFunction(m_options.defaultFunction, m_options.defaultValue));
    element.set(QStringLiteral("transform"), orFunction(m_options.transform, {}));
    if (m_options.set)
        element.set(QStringLiteral("set"), QStringLiteral("func"));
    if (!m_options.views.isEmpty()) {
        ValueList views;
        for (const QString &view : m_options.views)
            views.append(view);
        element.set(QStringLiteral("views"), views);
    }
    return element;
}

ValueMap Type::describe() const
{
    ValueMap element = describeCommon();
    const Condition &exists = m_options.exists;
    element.set(QStringLiteral("exists"), exists.isGiven() ? exists.describe() : Value(true));
    element.set(QStringLiteral("rights"),
                rights(m_options.canRead.describe(), m_options.canModify.describe()));
    describeMore(element);
    return element;
}

ValueMap Type::describeState(const Value &value, const FieldState &parent) const
{
    FieldState state = parent;
    state.exists = parent.exists && m_options.exists.ask({}, parent.o).value_or(true);
    state.read = m_options.canRead.ask(QStringLiteral("read"), parent.o).value_or(parent.read);
    state.modify = m_options.canModify.ask(QStringLiteral("modify"), parent.o).value_or(parent.modify);
    ValueMap element = describeCommon();
    if (m_options.inFunction) {
        const Value allowed = m_options.inFunction({}, parent.o);
        element.set(QStringLiteral("in"), allowed.asList() ? allowed : Value());
    }
    element.set(QStringLiteral("exists"), state.exists);
    element.set(QStringLiteral("rights"), rights(state.read, state.modify && !m_options.set));
    describeStateMore(element, value, state);
    return element;
}

void Type::describeMore(ValueMap &element) const
{
    Q_UNUSED(element)
}

void Type::describeStateMore(ValueMap &element, const Value &value, const FieldState &state) const
{
    Q_UNUSED(value)
    Q_UNUSED(state)
    describeMore(element);
}

} // namespace backdesk
