// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/LogInDialog.h"

#include "ui/admin/MessageTexts.h"
#include "ui/admin/Session.h"
#include "ui/forms/Form.h"
#include "ui/forms/LogInForm.h"

#include <QKeyEvent>

namespace backdesk::ui
{

LogInDialog::LogInDialog(Session &session, Connector &connector, ScriptRunner &scripts, const AppMeta &app,
                         QWidget *parent)
    : FormDialog(makeLogInForm(connector, scripts, app), logInTitle(app), {},
                 messageText(QStringLiteral("login.button")), parent),
      m_session(session)
{
}

/// All fields are the form's own, which it does not send by itself.
PendingReply LogInDialog::send(const QJsonObject &)
{
    const PendingReply pending = PendingReply::make();
    m_session.logIn(form()->seenValues(), this,
                    [pending](const LogInAnswer &answer) { pending.resolve(logInReply(answer)); });
    return pending;
}

void LogInDialog::succeeded(const Reply &)
{
}

QString LogInDialog::failureText(const Reply &reply) const
{
    return logInFailure(reply);
}

void LogInDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else
        FormDialog::keyPressEvent(event);
}

} // namespace backdesk::ui
