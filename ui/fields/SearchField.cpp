// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/SearchField.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/SearchBox.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

namespace backdesk::ui
{

SearchField::SearchField(const FieldMeta &field, QWidget *parent)
    : FieldEditor(field, parent), m_box(new SearchBox({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    m_box->setMaxLength(std::numeric_limits<int>::max());
    alignToLeading(m_box);
    setInput(m_box);
    SearchField::applyProps();
    for (auto *cross : m_box->findChildren<QToolButton *>()) {
        if (cross->toolTip().isEmpty())
            cross->setToolTip(withKeys(tr("Clear"), QKeySequence(Qt::Key_Escape)));
    }
    connect(m_box, &QLineEdit::textChanged, this, [this](const QString &text) { changeLine(text); });
}

void SearchField::applyProps()
{
    m_box->setPlaceholderText(field().placeholder.isEmpty() ? tr("Search") : field().placeholder);
}

void SearchField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_box->setReadOnly(readOnly);
    m_box->setClearButtonEnabled(!readOnly);
}

void SearchField::display(const QJsonValue &value)
{
    m_box->setText(jsonText(value));
    m_box->setCursorPosition(0);
}

} // namespace backdesk::ui
