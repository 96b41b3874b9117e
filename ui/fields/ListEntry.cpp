// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/ListEntry.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FitToTheme.h"
#include "ui/widgets/IconLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

namespace backdesk::ui
{

ListEntry::ListEntry(FieldEditor *editor, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_message(new QLabel(this)),
      m_up(iconButton(QStringLiteral("arrow-up"), withKeys(tr("Move up"), Qt::ALT | Qt::Key_Up), this)),
      m_down(
          iconButton(QStringLiteral("arrow-down"), withKeys(tr("Move down"), Qt::ALT | Qt::Key_Down), this)),
      m_copy(iconButton(QStringLiteral("copy"), tr("Add a copy"), this)),
      m_remove(iconButton(QStringLiteral("x"), tr("Remove"), this)),
      m_grip(new IconLabel(QStringLiteral("grip-vertical"), Color::Dim, Size::Icon, this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(themeSize(Size::Tight));
    layout->setVerticalSpacing(themeSize(Size::Tight));
    layout->addWidget(m_grip, 0, 0, Qt::AlignTop);
    layout->addWidget(editor, 0, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (QToolButton *button : {m_up, m_down, m_copy, m_remove}) {
        keepSquare(button, Size::SmallControl);
        buttons->addWidget(button);
    }
    layout->addLayout(buttons, 0, 2, Qt::AlignTop);
    layout->addWidget(m_message, 1, 1, 1, 2);
    layout->setColumnStretch(1, 1);
    keepHeight(m_grip, Size::Control);
    m_grip->setCursor(Qt::OpenHandCursor);
    m_grip->setToolTip(tr("Drag to another place"));
    m_grip->installEventFilter(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    setTextStyle(m_message, TextStyle::Small, Color::Error);
    m_message->hide();
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moved(1); });
    connect(m_copy, &QToolButton::clicked, this, &ListEntry::copied);
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
    m_writable = !readOnly;
    showButtons();
}

void ListEntry::showButtons()
{
    for (QToolButton *button : {m_up, m_down, m_remove})
        button->setVisible(m_writable);
    // Where there is little room, only what cannot be done otherwise.
    const bool roomy = width() >= 14 * themeSize(Size::SmallControl);
    m_copy->setVisible(m_writable && roomy);
    m_grip->setVisible(m_writable && roomy);
}

void ListEntry::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showButtons();
}

void ListEntry::setCopyable(bool copyable)
{
    m_copy->setEnabled(copyable);
}

bool ListEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_grip)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_grip->setCursor(Qt::ClosedHandCursor);
        return true;
    case QEvent::MouseButtonRelease:
    case QEvent::Hide:
        m_grip->setCursor(Qt::OpenHandCursor);
        Q_EMIT dropped();
        return event->type() == QEvent::MouseButtonRelease;
    case QEvent::MouseMove:
        if (static_cast<QMouseEvent *>(event)->buttons() & Qt::LeftButton)
            Q_EMIT dragged(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void ListEntry::setMistake(const QString &text)
{
    m_wrong = !text.isEmpty();
    m_message->setText(text);
    m_message->setVisible(m_wrong);
    m_editor->setInvalid(m_wrong);
}

} // namespace backdesk::ui
