// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ConfirmDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/UsualTexts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int Width = 440;

QLabel *paragraph(const QString &text, TextStyle style, Color color)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextStyle(label, style, color);
    return label;
}

} // namespace

ConfirmDialog::ConfirmDialog(const QString &title, const QString &consequence, const QString &actionText,
                             QWidget *parent)
    : QDialog(parent),
      m_consequence(paragraph(consequence, TextStyle::Body, Color::Text)),
      m_details(paragraph({}, TextStyle::Body, Color::Dim)),
      m_action(makeButton(actionText.isEmpty() ? usualTexts().confirm : actionText, {}, this,
                          ButtonRole::DangerPrimary)),
      m_cancel(makeButton(usualTexts().cancel.isEmpty() ? tr("Cancel") : usualTexts().cancel, {}, this))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setBackground(this, Color::Surface);
    setFixedWidth(qMin(Width, parent ? parent->window()->width() - 2 * themeSize(Size::PageEdge) : Width));

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(themeSize(Size::Gap));
    layout->addWidget(paragraph(title, TextStyle::Title, Color::Text));
    layout->addWidget(m_consequence);
    layout->addWidget(m_details);
    layout->addSpacing(themeSize(Size::GroupGap));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_action);
    layout->addLayout(buttons);
    m_details->hide();
    m_consequence->setHidden(consequence.isEmpty());

    setTabOrder(m_cancel, m_action);
    // Enter presses the button that has the focus, which is Cancel at first.
    m_cancel->setAutoDefault(true);
    m_action->setAutoDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &QDialog::accept);
}

void ConfirmDialog::setHarmless()
{
    setButtonRole(m_action, ButtonRole::Primary);
}

void ConfirmDialog::setDetails(const QStringList &lines)
{
    m_details->setText(lines.join(QLatin1Char('\n')));
    m_details->setHidden(lines.isEmpty());
}

QPushButton *ConfirmDialog::addChoice(const QString &text, std::function<void()> chosen)
{
    QPushButton *button = primaryButton(text, {}, this);
    button->setAutoDefault(true);
    auto *buttons = qobject_cast<QBoxLayout *>(layout()->itemAt(layout()->count() - 1)->layout());
    buttons->addWidget(button);
    setButtonRole(m_action, ButtonRole::Danger);
    setTabOrder(m_cancel, button);
    setTabOrder(button, m_action);
    connect(button, &QPushButton::clicked, this, [this, chosen = std::move(chosen)] {
        reject();
        chosen();
    });
    return button;
}

void ConfirmDialog::setActionEnabled(bool enabled)
{
    m_action->setEnabled(enabled);
}

void ConfirmDialog::setConsequence(const QString &consequence)
{
    m_consequence->setText(consequence);
    m_consequence->setHidden(consequence.isEmpty());
}

ConfirmDialog *ConfirmDialog::ask(QWidget *parent, const QString &title, const QString &consequence,
                                  const QString &actionText, std::function<void()> confirmed)
{
    auto *dialog = new ConfirmDialog(title, consequence, actionText, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, dialog, [confirmed = std::move(confirmed)] { confirmed(); });
    dialog->open();
    return dialog;
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

} // namespace backdesk::ui
