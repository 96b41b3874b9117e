// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/TextareaField.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int FewestLines = 3;
constexpr int MostLines = 14;

} // namespace

TextareaField::TextareaField(const FieldMeta &field, QWidget *parent)
    : FieldEditor(field, parent), m_edit(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    m_edit->setPlaceholderText(field.placeholder);
    m_edit->setTabChangesFocus(true);
    setInput(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_edit->toPlainText();
        const bool cleared = text.isEmpty() && stored() != QJsonValue(QString());
        fitHeight();
        change(cleared ? QJsonValue(QJsonValue::Null) : QJsonValue(text));
    });
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
    // A QPlainTextEdit's document measures its height in lines.
    const int fewest = qBound(1, prop(QLatin1String("rows")).toInt(FewestLines), 60);
    const int most = qMax(fewest, prop(QLatin1String("maxRows")).toInt(MostLines));
    const int lines = qBound(fewest, int(m_edit->document()->size().height()), most);
    const int margins = 2 * int(m_edit->document()->documentMargin()) + 2 * m_edit->frameWidth();
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + margins + 4);
}

} // namespace backdesk::ui
