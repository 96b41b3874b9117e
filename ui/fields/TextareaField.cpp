// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/TextareaField.h"

#include "ui/fields/PlainText.h"
#include "ui/fields/TextHeight.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int FewestLines = 3;
constexpr int MostLines = 14;

} // namespace

TextareaField::TextareaField(const FieldMeta &field, const FieldContext &context, QWidget *parent)
    : FieldEditor(field, parent),
      m_edit(new QPlainTextEdit(this)),
      m_height(new TextHeight(m_edit, field, context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    m_edit->setPlaceholderText(field.placeholder);
    m_edit->setTabChangesFocus(true);
    setInput(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        changeText(plainText(*m_edit, stored()));
    });
    connect(m_height, &TextHeight::changed, this, &TextareaField::fitHeight);
    fitHeight();
}

void TextareaField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_edit->setReadOnly(readOnly);
}

void TextareaField::applyProps()
{
    m_edit->setPlaceholderText(field().placeholder);
    fitHeight();
}

void TextareaField::display(const QJsonValue &value)
{
    m_edit->setPlainText(jsonText(value));
    fitHeight();
}

void TextareaField::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    fitHeight();
}

void TextareaField::fitHeight()
{
    const int fewest = qBound(1, prop(QLatin1String("rows")).toInt(FewestLines), 60);
    const int most = qMax(fewest, prop(QLatin1String("maxRows")).toInt(MostLines));
    m_edit->setFixedHeight(m_height->pixels(fewest, most));
}

} // namespace backdesk::ui
