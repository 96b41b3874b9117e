// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/EmailField.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace backdesk::ui
{

EmailField::EmailField(const FieldMeta &field, QWidget *parent) : LineField(field, parent)
{
    lineEdit()->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    if (this->field().placeholder.isEmpty())
        lineEdit()->setPlaceholderText(QStringLiteral("name@example.org"));
}

bool EmailField::isAddress(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("[^\\s@,;<>\"]+@[^\\s@.,;<>\"]+(\\.[^\\s@.,;<>\"]+)+")));
    return text.size() <= 254 && form.match(text).hasMatch();
}

QString EmailField::inputError() const
{
    const QString text = value().toString();
    if (!isModified() || text.isEmpty() || isAddress(text.trimmed()))
        return {};
    return tr("Enter a mail address such as name@example.org.");
}

} // namespace backdesk::ui
