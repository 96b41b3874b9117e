// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/LineField.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <limits>

namespace backdesk::ui
{

LineField::LineField(const FieldMeta &field, QWidget *parent)
    : FieldEditor(field, parent), m_edit(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    m_edit->setPlaceholderText(field.placeholder);
    // The usual limit of 32,767 characters would cut off the rest of a longer text.
    m_edit->setMaxLength(std::numeric_limits<int>::max());
    alignToLeading(m_edit);
    setInput(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) { changeLine(text); });
}

void LineField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_edit->setReadOnly(readOnly);
}

void LineField::applyProps()
{
    m_edit->setPlaceholderText(field().placeholder);
}

void LineField::display(const QJsonValue &value)
{
    m_edit->setText(jsonText(value));
    m_edit->setCursorPosition(0);
}

} // namespace backdesk::ui
