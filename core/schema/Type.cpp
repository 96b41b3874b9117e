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

Value orNull(const std::optional<bool> &right)
{
    return right ? Value(*right) : Value();
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

} // namespace

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

void Type::check(const Value &value, const ValuePath &path, Mistakes &mistakes) const
{
    if (value.isNull()) {
        if (m_options.required)
            mistakes.broken(path, Message(QT_TRANSLATE_NOOP("core", "Cannot be empty")));
        return;
    }
    if (m_options.in && !m_options.in->contains(value)) {
        QStringList allowed;
        for (const Value &choice : *m_options.in)
            allowed.append(asText(choice));
        mistakes.broken(path, Message(QT_TRANSLATE_NOOP("core", "Must be one of: %1"),
                                      {allowed.join(QLatin1String(", "))}));
    }
    checkValue(value, path, mistakes);
}

void Type::checkValue(const Value &value, const ValuePath &path, Mistakes &mistakes) const
{
    Q_UNUSED(value)
    Q_UNUSED(path)
    Q_UNUSED(mistakes)
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
        element.set(QStringLiteral("ui"), m_options.component);
    element.set(QStringLiteral("required"), m_options.required);
    element.set(QStringLiteral("in"), m_options.in ? Value(*m_options.in) : Value());
    element.set(QStringLiteral("constraints"), ValueList());
    element.set(QStringLiteral("default"), m_options.defaultValue);
    element.set(QStringLiteral("transform"), {});
    element.set(QStringLiteral("exists"), true);
    return element;
}

ValueMap Type::describe() const
{
    ValueMap element = describeCommon();
    element.set(QStringLiteral("rights"), rights(orNull(m_options.canRead), orNull(m_options.canModify)));
    describeMore(element);
    return element;
}

ValueMap Type::describeState(const Value &value, bool parentModify) const
{
    const bool modify = m_options.canModify.value_or(parentModify);
    ValueMap element = describeCommon();
    element.set(QStringLiteral("rights"), rights(m_options.canRead.value_or(true), modify));
    describeStateMore(element, value, modify);
    return element;
}

void Type::describeMore(ValueMap &element) const
{
    Q_UNUSED(element)
}

void Type::describeStateMore(ValueMap &element, const Value &value, bool modify) const
{
    Q_UNUSED(value)
    Q_UNUSED(modify)
    describeMore(element);
}

} // namespace backdesk
