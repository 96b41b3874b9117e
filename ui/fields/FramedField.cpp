// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FramedField.h"

#include "ui/fields/LeadingMargins.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FitToTheme.h"
#include "ui/widgets/InputFrame.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <limits>

namespace backdesk::ui
{

FramedField::FramedField(const FieldMeta &field, QWidget *parent)
    : FieldEditor(field, parent), m_frame(new InputFrame(this)), m_edit(new QLineEdit(m_frame))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(themeSize(Size::Tight));
    layout->addWidget(m_frame);
    m_frame->row()->setSpacing(themeSize(Size::Tight));
    setLeadingMargins(m_frame->row(), themeSize(Size::ControlPadding), 1, 4, 1);
    setFrameless(m_edit);
    m_frame->setFocusProxy(m_edit);
    m_edit->setMaxLength(std::numeric_limits<int>::max());
    alignToLeading(m_edit);
    setInput(m_edit);
}

QHBoxLayout *FramedField::row() const
{
    return m_frame->row();
}

QToolButton *FramedField::makeTool(const QString &iconName, const QString &name)
{
    QToolButton *button = iconButton(iconName, name, m_frame);
    keepSquare(button, Size::Icon, 8);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

void FramedField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_edit->setReadOnly(readOnly);
    m_frame->setReadOnly(readOnly);
}

void FramedField::setInvalid(bool invalid)
{
    ui::setInvalid(m_frame, invalid);
    ui::setInvalid(m_edit, invalid);
}

} // namespace backdesk::ui
