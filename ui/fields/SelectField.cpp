// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/SelectField.h"

#include "ui/fields/NumberField.h"

#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace backdesk::ui
{

SelectField::SelectField(const FieldMeta &field, QWidget *parent)
    : FieldEditor(field, parent), m_box(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    m_box->setPlaceholderText(field.placeholder.isEmpty() ? tr("Choose…") : field.placeholder);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->installEventFilter(this);
    setInput(m_box);
    fill(field.choices);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            change(m_values.value(index));
    });
}

void SelectField::fill(const QList<QJsonValue> &choices)
{
    const QSignalBlocker quiet(m_box);
    m_choices = choices;
    m_box->clear();
    m_values.clear();
    if (!field().required) {
        m_box->addItem(tr("—", "no value chosen"));
        m_values.append(QJsonValue(QJsonValue::Null));
    }
    for (const QJsonValue &choice : choices) {
        m_box->addItem(NumberField::format(choice, field(), locale()));
        m_values.append(choice);
    }
    m_box->setCurrentIndex(-1);
}

void SelectField::showState(const ElementState &state)
{
    if (!state.choices || *state.choices == m_choices)
        return;
    fill(*state.choices);
    redisplay();
}

void SelectField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_box->setEnabled(!readOnly);
}

void SelectField::display(const QJsonValue &value)
{
    // A value that is not allowed (any more) is shown all the same.
    if (indexOf(value) < 0 && !value.isNull()) {
        m_box->addItem(NumberField::format(value, field(), locale()));
        m_values.append(value);
    }
    m_box->setCurrentIndex(indexOf(value));
}

bool SelectField::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the form; it must not change what happens to lie below the pointer.
    if (watched == m_box && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

int SelectField::indexOf(const QJsonValue &value) const
{
    return int(m_values.indexOf(value));
}

} // namespace backdesk::ui
