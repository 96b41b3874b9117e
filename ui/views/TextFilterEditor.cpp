// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TextFilterEditor.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr QLatin1String Contains("$contains");

} // namespace

TextFilterEditor::TextFilterEditor(const FilterField &field, QWidget *parent)
    : FilterEditor(field, parent), m_text(new QLineEdit)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_text);
    m_text->setPlaceholderText(tr("Any text"));
    m_text->setAccessibleName(tr("%1 contains").arg(field.title));
    m_text->setClearButtonEnabled(true);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textEdited, this, [this] { changedSoon(); });
    connect(m_text, &QLineEdit::returnPressed, this, [this] { changedNow(); });
}

Conditions TextFilterEditor::conditions() const
{
    const QString text = m_text->text().trimmed();
    return text.isEmpty() ? Conditions() : Conditions{{field().key(Contains), text}};
}

void TextFilterEditor::setConditions(const Conditions &conditions)
{
    forgetChange();
    const QString text = field().operand(conditions, Contains);
    if (text != m_text->text().trimmed())
        m_text->setText(text);
}

} // namespace backdesk::ui
