// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FieldOptions.h"

#include "ui/fields/FieldEditor.h"
#include "ui/fields/NumberField.h"
#include "ui/script/ScriptRunner.h"

#include <QJsonArray>

namespace backdesk::ui
{

namespace
{

const QLatin1String Options("options");

Option parseOption(const QJsonValue &json)
{
    if (!json.isObject())
        return {json, jsonText(json)};
    const QJsonObject object = json.toObject();
    const QJsonValue value = definedValue(object.value(QLatin1String("value")));
    const QJsonValue label = object.value(QLatin1String("label"));
    return {value, label.isUndefined() ? jsonText(value) : jsonText(label),
            object.value(QLatin1String("group")).toString()};
}

/// What stands for the values: a list's own elements, else the field.
const FieldMeta &valueField(const FieldMeta &field)
{
    return field.type == FieldMeta::Type::List && !field.members.isEmpty() ? field.element() : field;
}

} // namespace

QList<Option> parseOptions(const QJsonValue &json)
{
    QList<Option> options;
    const QJsonValue list = json.isObject() ? json.toObject().value(Options) : json;
    for (const QJsonValue entry : list.toArray())
        options.append(parseOption(entry));
    return options;
}

FieldOptions::FieldOptions(FieldEditor *editor, const FieldContext &context)
    : QObject(editor),
      m_editor(editor),
      m_context(context),
      m_choices(valueField(editor->field()).choices),
      m_given(QJsonValue::Undefined)
{
    connect(editor, &FieldEditor::propsChanged, this, [this] {
        if (m_editor->prop(Options) != m_given)
            load();
    });
    load();
}

bool FieldOptions::isGiven() const
{
    return !m_given.isUndefined();
}

void FieldOptions::setChoices(const QList<QJsonValue> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    if (!isGiven())
        take(ofChoices());
}

void FieldOptions::load()
{
    ++m_generation;
    m_given = m_editor->prop(Options);
    const AdminValue value = parseAdminValue(m_given);
    if (value.isFunction())
        return run(value.function);
    take(isGiven() ? parseOptions(m_given) : ofChoices());
}

void FieldOptions::run(const AdminFunction &function)
{
    if (!m_context.scripts)
        return take({}, tr("Functions cannot be run here."));
    const ScriptScope scope = m_context.scope ? m_context.scope() : ScriptScope();
    m_context.scripts->call(function, {}, scope, this,
                            [this, generation = m_generation](const ScriptAnswer &answer) {
                                if (generation == m_generation)
                                    take(parseOptions(answer.value), answer.ok ? QString() : answer.error);
                            });
}

void FieldOptions::take(const QList<Option> &options, const QString &error)
{
    m_options = options;
    m_error = error;
    Q_EMIT changed();
}

QList<Option> FieldOptions::ofChoices() const
{
    QList<Option> options;
    const FieldMeta &field = valueField(m_editor->field());
    if (field.type == FieldMeta::Type::Bool && m_choices.isEmpty())
        return {{true, tr("Yes")}, {false, tr("No")}};
    for (const QJsonValue &choice : m_choices)
        options.append({choice, NumberField::format(choice, field, m_editor->locale())});
    return options;
}

} // namespace backdesk::ui
