// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/Background.h"

#include "ui/admin/Tasks.h"
#include "ui/widgets/Buttons.h"

#include <QDialog>
#include <QPointer>
#include <QPushButton>

namespace backdesk::ui
{

Background::Background(QDialog *dialog)
    : QObject(dialog), m_dialog(dialog), m_button(makeButton(tr("Continue in background")))
{
    m_button->setToolTip(tr("Work on meanwhile; the status bar shows how far it is, and stops it"));
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &Background::goBehind);
}

void Background::setWorking(bool working)
{
    const bool starts = working && m_button->isHidden();
    m_button->setVisible(working);
    if (starts)
        m_button->setFocus(Qt::OtherFocusReason);
}

void Background::goBehind()
{
    QWidget *below = m_dialog->parentWidget();
    m_behind = true;
    m_dialog->hide();
    // The view may be left meanwhile.
    if (below && below != below->window())
        m_dialog->setParent(below->window(), m_dialog->windowFlags());
}

bool Background::tellDone(const Message &message)
{
    if (!m_behind)
        return false;
    Tasks::all().tell(m_dialog->parentWidget(), message);
    return true;
}

void Background::tellFailed(const QString &text, bool stopped)
{
    if (!m_behind)
        return;
    Message told = stopped ? Message::info(text) : Message::error(text);
    told.timeout = 0; // nothing else leads back
    told.actionText = tr("Show");
    told.action = [behind = QPointer(this)] {
        if (behind)
            behind->comeBack();
    };
    Tasks::all().tell(m_dialog->parentWidget(), told);
}

void Background::comeBack()
{
    m_behind = false;
    m_dialog->open();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace backdesk::ui
