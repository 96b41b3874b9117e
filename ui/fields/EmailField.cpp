// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/EmailField.h"

#include "ui/widgets/WebLink.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>
#include <QUrl>

#include <utility>

namespace backdesk::ui
{

EmailField::EmailField(const FieldMeta &field, QWidget *parent)
    : FramedField(field, parent), m_mail(makeTool(QStringLiteral("mail"), tr("Write a mail")))
{
    row()->addWidget(lineEdit(), 1);
    row()->addWidget(m_mail);
    m_mail->setFocusPolicy(Qt::TabFocus);
    lineEdit()->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    EmailField::applyProps();
    refresh();
    connect(lineEdit(), &QLineEdit::textChanged, this, [this](const QString &text) {
        changeLine(text);
        refresh();
    });
    connect(m_mail, &QToolButton::clicked, this, &EmailField::write);
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
        return lengthError();
    return tr("Enter a mail address such as name@example.org.");
}

void EmailField::applyProps()
{
    lineEdit()->setPlaceholderText(field().placeholder.isEmpty() ? QStringLiteral("name@example.org")
                                                                 : field().placeholder);
}

void EmailField::display(const QJsonValue &value)
{
    lineEdit()->setText(jsonText(value));
    lineEdit()->setCursorPosition(0);
    refresh();
}

void EmailField::write()
{
    // Whatever the text holds, it is one address and nothing else of the mail.
    QUrl mail;
    mail.setScheme(QStringLiteral("mailto"));
    mail.setPath(lineEdit()->text().trimmed(), QUrl::DecodedMode);
    m_failure = openWebLink(mail.toString(QUrl::FullyEncoded));
    Q_EMIT hintChanged();
}

void EmailField::refresh()
{
    m_mail->setEnabled(isAddress(lineEdit()->text().trimmed()));
    if (!std::exchange(m_failure, QString()).isEmpty())
        Q_EMIT hintChanged();
}

} // namespace backdesk::ui
