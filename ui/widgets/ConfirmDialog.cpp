// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ConfirmDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/UsualTexts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
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
      m_scroll(new QScrollArea),
      m_consequence(paragraph(consequence, TextStyle::Body, Color::Text)),
      m_details(paragraph({}, TextStyle::Body, Color::Dim)),
      m_action(makeButton(actionText.isEmpty() ? usualTexts().confirm : actionText, {}, this,
                          ButtonRole::DangerPrimary)),
      m_cancel(makeButton(usualTexts().cancel.isEmpty() ? tr("Cancel") : usualTexts().cancel, {}, this))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setBackground(this, Color::Surface);
    const int wanted = qRound(Width * qMax(1.0, Theme::current().textScale()));
    setFixedWidth(qMin(wanted, parent ? parent->window()->width() - 2 * themeSize(Size::PageEdge) : wanted));

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(themeSize(Size::Gap));
    auto *texts = new QWidget;
    setBackground(texts, Color::Surface);
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins({});
    column->setSpacing(themeSize(Size::Gap));
    column->addWidget(paragraph(title, TextStyle::Title, Color::Text));
    column->addWidget(m_consequence);
    column->addWidget(m_details);
    column->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(texts);
    m_scroll->setAccessibleName(title);
    layout->addWidget(m_scroll);
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
    fit();
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
    fit();
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
    fit();
    // What Enter would press is to be seen, also by those who came here by the pointer.
    setAttribute(Qt::WA_KeyboardFocusChange);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ConfirmDialog::fit()
{
    if (!isVisible())
        return;
    const QMargins margins = layout()->contentsMargins();
    QLayout *texts = m_scroll->widget()->layout();
    texts->invalidate();
    const int needed = texts->totalHeightForWidth(width() - margins.left() - margins.right());
    m_scroll->setFixedHeight(0);
    layout()->invalidate();
    const int others = layout()->totalSizeHint().height();
    const QWidget *over = parentWidget() ? parentWidget()->window() : nullptr;
    const int room =
        (over ? over->height() : screen()->availableSize().height()) - 2 * themeSize(Size::PageEdge);
    const int height = qMin(needed, qMax(room - others, themeSize(Size::Control)));
    m_scroll->setFocusPolicy(height < needed ? Qt::StrongFocus : Qt::NoFocus);
    m_scroll->setFixedHeight(height);
    resize(width(), others + height);
}

} // namespace backdesk::ui
