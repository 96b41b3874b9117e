// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/ChoiceField.h"

#include "ui/fields/ActionSource.h"
#include "ui/fields/FieldOptions.h"
#include "ui/fields/RefPicker.h"
#include "ui/theme/Controls.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace backdesk::ui
{

ChoiceField::ChoiceField(const FieldMeta &field, const FieldContext &context, QWidget *parent)
    : FieldEditor(field, parent)
{
    ChoiceSource *source = makeActionSource(this->field(), context);
    if (!source) {
        m_options = new FieldOptions(this, context);
        source = m_source = new OptionsSource;
        m_source->setOptions(m_options->options());
    }
    m_picker = new RefPicker(source, source == m_source ? QString() : QStringLiteral("search"), this);
    m_picker->setDropDown(source == m_source);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_picker);
    setInput(m_picker->lineEdit());
    ChoiceField::applyProps();
    connect(m_picker, &RefPicker::picked, this, [this](const QString &id) {
        change(m_picker->source()->valueOf(id));
        Q_EMIT hintChanged();
    });
    connect(m_picker, &RefPicker::cleared, this, [this] { change(QJsonValue(QJsonValue::Null)); });
    connect(m_picker, &RefPicker::textEdited, this, [this] { partEdited(); });
    connect(source, &ChoiceSource::labelsChanged, this, &ChoiceField::refresh);
    connect(source, &ChoiceSource::labelsChanged, this, &ChoiceField::displayTextChanged);
    if (m_options)
        connect(m_options, &FieldOptions::changed, this, [this] {
            m_source->setOptions(m_options->options());
            applyProps();
        });
}

void ChoiceField::applyProps()
{
    const bool none = m_options && m_options->options().isEmpty();
    const QString usual =
        m_source ? none ? tr("Nothing to choose from") : tr("Choose…") : tr("Type to search…");
    m_picker->setPlaceholder(field().placeholder.isEmpty() ? usual : field().placeholder);
    m_picker->setClearable(allowsNone());
    if (!m_source)
        applySearchProps(m_picker->source(), *this, false);
}

QString ChoiceField::inputError() const
{
    return m_picker->isUnresolved() ? tr("Choose an entry from the list, or clear the field.") : QString();
}

QString ChoiceField::hint() const
{
    if (m_options && !m_options->error().isEmpty())
        return m_options->error();
    const QJsonValue usual = definedValue(field().defaultValue);
    if (definedValue(value()).isNull() && !usual.isNull() && !m_picker->isUnresolved())
        return tr("Where nothing is chosen, it is “%1”.").arg(m_picker->source()->label(usual));
    if (m_picker->isUnresolved() || !m_picker->source()->isUnknown(value()))
        return {};
    // Where everything is offered, nothing can be none of it.
    const bool open = m_options && m_options->options().isEmpty();
    return open ? QString() : tr("“%1” is none of the choices.").arg(m_picker->source()->label(value()));
}

QString ChoiceField::displayText(const QJsonValue &value)
{
    // Options are properties, which are known elsewhere too.
    return m_source ? QString() : m_picker->source()->labelOrWait(value);
}

void ChoiceField::showState(const ElementState &state)
{
    if (m_options && state.choices)
        m_options->setChoices(*state.choices);
}

void ChoiceField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_picker->setWritable(!readOnly);
}

void ChoiceField::setInvalid(bool invalid)
{
    ui::setInvalid(m_picker, invalid);
}

void ChoiceField::display(const QJsonValue &value)
{
    m_picker->source()->want({value});
    m_picker->setCurrent(m_picker->source()->idOf(value), m_picker->source()->label(value));
    Q_EMIT hintChanged();
}

void ChoiceField::refresh()
{
    if (!m_picker->isUnresolved())
        redisplay();
}

} // namespace backdesk::ui
