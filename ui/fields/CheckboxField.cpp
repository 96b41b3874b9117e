// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/CheckboxField.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FitToTheme.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace backdesk::ui
{

CheckboxField::CheckboxField(const FieldMeta &field, QWidget *parent)
    : FieldEditor(field, parent), m_box(new QCheckBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    layout->addStretch();
    CheckboxField::applyProps();
    keepMinimumHeight(this, Size::Control);
    setInput(m_box);
    connect(m_box, &QCheckBox::toggled, this, [this](bool on) { change(on); });
}

void CheckboxField::applyProps()
{
    m_box->setText(literalText(field().title));
}

void CheckboxField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_box->setEnabled(!readOnly);
}

void CheckboxField::setInvalid(bool invalid)
{
    ui::setInvalid(m_box, invalid);
}

void CheckboxField::display(const QJsonValue &value)
{
    m_box->setChecked(value.toBool());
}

} // namespace backdesk::ui
