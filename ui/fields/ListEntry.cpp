// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/ListEntry.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace backdesk::ui
{

ListEntry::ListEntry(FieldEditor *editor, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_message(new QLabel(this)),
      m_up(iconButton(QStringLiteral("arrow-up"), withKeys(tr("Move up"), Qt::ALT | Qt::Key_Up), this)),
      m_down(
          iconButton(QStringLiteral("arrow-down"), withKeys(tr("Move down"), Qt::ALT | Qt::Key_Down), this)),
      m_remove(iconButton(QStringLiteral("x"), tr("Remove"), this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(themeSize(Size::Tight));
    layout->setVerticalSpacing(themeSize(Size::Tight));
    layout->addWidget(editor, 0, 0);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (QToolButton *button : {m_up, m_down, m_remove}) {
        const int side = themeSize(Size::SmallControl);
        button->setFixedSize(side, side);
        buttons->addWidget(button);
    }
    layout->addLayout(buttons, 0, 1, Qt::AlignTop);
    layout->addWidget(m_message, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    setTextStyle(m_message, TextStyle::Small, Color::Error);
    m_message->hide();
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moved(1); });
    connect(m_remove, &QToolButton::clicked, this, &ListEntry::removed);
}

void ListEntry::setMovable(bool up, bool down)
{
    m_up->setEnabled(up);
    m_down->setEnabled(down);
}

void ListEntry::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly || m_editor->field().readOnly);
    for (QToolButton *button : {m_up, m_down, m_remove})
        button->setVisible(!readOnly);
}

void ListEntry::setMistake(const QString &text)
{
    m_wrong = !text.isEmpty();
    m_message->setText(text);
    m_message->setVisible(m_wrong);
    m_editor->setInvalid(m_wrong);
}

} // namespace backdesk::ui
