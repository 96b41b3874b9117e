// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/PasswordField.h"

#include "ui/fields/LeadingMargins.h"
#include "ui/fields/StrengthBar.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FitToTheme.h"
#include "ui/widgets/InputFrame.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>

namespace backdesk::ui
{

namespace
{

void makeSecret(QLineEdit *edit)
{
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData |
                              Qt::ImhNoAutoUppercase);
}

} // namespace

PasswordField::PasswordField(const FieldMeta &field, QWidget *parent)
    : FramedField(field, parent),
      m_suggest(iconButton(QStringLiteral("rotate-ccw"), tr("Suggest a password"), frame())),
      m_reveal(iconButton(QStringLiteral("eye"), tr("Show what is typed"), frame())),
      m_bar(new StrengthBar(this)),
      m_confirmFrame(new InputFrame(this)),
      m_confirm(new QLineEdit(m_confirmFrame))
{
    row()->addWidget(lineEdit(), 1);
    row()->addWidget(m_suggest);
    row()->addWidget(m_reveal);
    keepSquare(m_suggest, Size::Icon, 8);
    keepSquare(m_reveal, Size::Icon, 8);
    m_reveal->setCheckable(true);
    m_confirmFrame->addEditor(m_confirm);
    setLeadingMargins(m_confirmFrame->row(), themeSize(Size::ControlPadding), 1, 4, 1);
    m_confirm->setPlaceholderText(tr("The same once more"));
    alignToLeading(m_confirm);
    makeSecret(lineEdit());
    makeSecret(m_confirm);
    layout()->addWidget(m_bar);
    layout()->addWidget(m_confirmFrame);
    PasswordField::applyProps();
    connect(m_suggest, &QToolButton::clicked, this, &PasswordField::suggest);
    connect(m_reveal, &QToolButton::toggled, this, &PasswordField::reveal);
    connect(lineEdit(), &QLineEdit::textChanged, this, [this](const QString &text) {
        changeLine(text);
        refresh();
    });
    connect(m_confirm, &QLineEdit::textChanged, this, [this] { partEdited(); });
}

bool PasswordField::confirms() const
{
    return prop(QLatin1String("confirm")).toBool();
}

void PasswordField::applyProps()
{
    lineEdit()->setPlaceholderText(field().placeholder);
    refresh();
}

void PasswordField::suggest()
{
    // Without what looks alike: it may be read out or written down.
    static const QString signs =
        QStringLiteral("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-_+=?");
    constexpr int Length = 20;
    QString password;
    for (int i = 0; i < Length; ++i)
        password += signs.at(QRandomGenerator::system()->bounded(int(signs.size())));
    lineEdit()->setText(password);
    m_confirm->setText(password);
    m_reveal->setChecked(true);
    lineEdit()->setFocus(Qt::OtherFocusReason);
    lineEdit()->selectAll();
}

void PasswordField::reveal(bool shown)
{
    for (QLineEdit *edit : {lineEdit(), m_confirm})
        edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(icon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    const QString name = shown ? tr("Hide what is typed") : tr("Show what is typed");
    m_reveal->setToolTip(name);
    m_reveal->setAccessibleName(name);
}

void PasswordField::refresh()
{
    const bool typed = isModified() && !lineEdit()->text().isEmpty() && !isReadOnly();
    m_bar->setStrength(passwordStrength(lineEdit()->text()));
    m_bar->setVisible(typed && prop(QLatin1String("strength")).toBool(true));
    m_confirmFrame->setVisible(confirms() && typed);
    m_suggest->setVisible(prop(QLatin1String("generate")).toBool() && !isReadOnly());
    m_reveal->setVisible(!lineEdit()->text().isEmpty());
}

QString PasswordField::inputError() const
{
    if (!confirms() || !isModified() || lineEdit()->text().isEmpty() ||
        m_confirm->text() == lineEdit()->text())
        return lengthError();
    return tr("The two passwords do not match.");
}

void PasswordField::setReadOnly(bool readOnly)
{
    FramedField::setReadOnly(readOnly);
    m_confirm->setReadOnly(readOnly);
    refresh();
}

void PasswordField::setInvalid(bool invalid)
{
    FramedField::setInvalid(invalid);
    ui::setInvalid(m_confirmFrame, invalid && !inputError().isEmpty());
}

void PasswordField::describe(const QString &name, const QString &description)
{
    FramedField::describe(name, description);
    m_confirm->setAccessibleName(tr("%1, once more").arg(name));
}

void PasswordField::display(const QJsonValue &value)
{
    lineEdit()->setText(jsonText(value));
    m_confirm->clear();
    m_reveal->setChecked(false);
    refresh();
}

} // namespace backdesk::ui
