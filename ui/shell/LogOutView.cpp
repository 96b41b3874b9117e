// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LogOutView.h"

#include "ui/admin/MessageTexts.h"
#include "ui/admin/Session.h"
#include "ui/widgets/EmptyState.h"

#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace backdesk::ui
{

LogOutView::LogOutView(Session &session, const QString &title, const Path &path, QWidget *parent)
    : View(path, parent), m_session(session), m_title(title)
{
    auto *state =
        new EmptyState(QStringLiteral("log-out"), messageText(QStringLiteral("logout.affirmation")), this);
    state->setAction(messageText(QStringLiteral("logout.loginLink")));
    connect(state, &EmptyState::actionTriggered, this, &LogOutView::logInWanted);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(state);
}

QString LogOutView::title() const
{
    return m_title.isEmpty() ? messageText(QStringLiteral("logout.button")) : m_title;
}

void LogOutView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (event->spontaneous())
        return;
    if (m_session.isLoggedIn())
        m_session.logOut();
    QTimer::singleShot(0, this, &View::loaded);
}

} // namespace backdesk::ui
