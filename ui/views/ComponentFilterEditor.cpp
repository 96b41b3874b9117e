// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ComponentFilterEditor.h"

#include "ui/fields/FieldEditor.h"
#include "ui/fields/FieldEditorFactory.h"
#include "ui/views/CellFormat.h"
#include "ui/views/FilterValue.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

/// Nothing to be asked for is not filled by anything.
FieldMeta withoutDefault(FieldMeta field)
{
    field.defaultValue = QJsonValue::Null;
    return field;
}

} // namespace

ComponentFilterEditor::ComponentFilterEditor(const FilterField &field, const FieldContext &context,
                                             QWidget *parent)
    : FilterEditor(field, parent),
      m_editor(FieldEditorFactory::instance().make(withoutDefault(field.meta), context, this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_editor);
    m_editor->setValue(QJsonValue::Null);
    m_editor->describe(field.title, field.meta.help);
    setFocusProxy(m_editor->input());
    connect(m_editor, &FieldEditor::edited, this, [this] { changedSoon(); });
    connect(m_editor, &FieldEditor::displayTextChanged, this, &FilterEditor::displayTextChanged);
}

Conditions ComponentFilterEditor::conditions() const
{
    const QJsonValue value = m_editor->value();
    if (!m_editor->isReadable() || value.isNull() || value.isUndefined())
        return {};
    if (!value.isArray()) {
        const QString operand = operandOf(value);
        return operand.isEmpty() ? Conditions() : Conditions{{field().name, operand}};
    }
    Conditions conditions;
    for (const QJsonValue each : value.toArray())
        conditions.append({field().key(QStringLiteral("$in")), operandOf(each)});
    return conditions;
}

QString ComponentFilterEditor::displayText(const Conditions &conditions)
{
    QStringList texts;
    for (const auto &[key, operand] : conditions) {
        const QString text = m_editor->displayText(operandValue(field(), operand));
        if (text.isEmpty())
            return {};
        texts.append(text);
    }
    return CellFormat::listText(texts);
}

void ComponentFilterEditor::setProps(const QJsonObject &props)
{
    m_editor->setProps(props);
}

void ComponentFilterEditor::setConditions(const Conditions &conditions)
{
    forgetChange();
    if (conditions == this->conditions())
        return;
    QJsonArray several;
    QJsonValue single{QJsonValue::Null};
    for (const auto &[key, operand] : conditions) {
        if (key == field().name)
            single = operandValue(field(), operand);
        else
            several.append(operandValue(field(), operand));
    }
    m_editor->setValue(several.isEmpty() ? single : QJsonValue(several));
}

} // namespace backdesk::ui
