// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/UnknownField.h"

#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int MostLines = 10;

QString readable(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson()).trimmed();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson()).trimmed();
    return jsonText(value);
}

} // namespace

UnknownField::UnknownField(const FieldMeta &field, QWidget *parent)
    : FieldEditor(field, parent), m_text(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    FieldEditor::setReadOnly(true);
    setInput(m_text);
}

void UnknownField::setReadOnly(bool)
{
    FieldEditor::setReadOnly(true);
}

void UnknownField::display(const QJsonValue &value)
{
    m_text->setPlainText(readable(value));
    const int lines = qBound(1, m_text->blockCount(), MostLines);
    const int margins = 2 * int(m_text->document()->documentMargin()) + 2 * m_text->frameWidth();
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + margins + 4);
}

} // namespace backdesk::ui
