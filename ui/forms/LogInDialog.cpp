// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/LogInDialog.h"

#include "ui/admin/MessageTexts.h"
#include "ui/admin/Session.h"
#include "ui/forms/Form.h"

#include <QJsonArray>
#include <QKeyEvent>

namespace backdesk::ui
{

namespace
{

constexpr int Good = 200;
constexpr int Invalid = 422;
constexpr int Unauthorized = 401;

Form *makeForm(Connector &connector, ScriptRunner &scripts, const AppMeta &app)
{
    FieldContext context;
    context.connector = &connector;
    context.scripts = &scripts;
    context.app = app;
    // All fields are the form's own.
    return new Form(CollectionMeta(), app.admin.auth.login, context, Form::Mode::Add);
}

QString titleOf(const AppMeta &app)
{
    const QString title = app.admin.auth.login.title.text();
    return title.isEmpty() ? LogInDialog::tr("Log in to %1").arg(app.title) : title;
}

/// As the server would answer.
Reply replyOf(const LogInAnswer &answer)
{
    Reply reply;
    reply.status = answer.ok ? Good : answer.errors.isEmpty() ? Unauthorized : Invalid;
    reply.json.insert(QStringLiteral("detail"), answer.message);
    QJsonObject errors;
    for (auto it = answer.errors.begin(); it != answer.errors.end(); ++it) {
        const QString path = it.key() == QLatin1String("_error") ? QStringLiteral("$")
                                                                 : QString(QLatin1String("$.") + it.key());
        errors.insert(path, QJsonArray::fromStringList(it.value()));
    }
    if (!errors.isEmpty())
        reply.json.insert(QStringLiteral("errors"), errors);
    return reply;
}

} // namespace

LogInDialog::LogInDialog(Session &session, Connector &connector, ScriptRunner &scripts, const AppMeta &app,
                         QWidget *parent)
    : FormDialog(makeForm(connector, scripts, app), titleOf(app), {},
                 messageText(QStringLiteral("login.button")), parent),
      m_session(session)
{
}

/// All fields are the form's own, which it does not send by itself.
PendingReply LogInDialog::send(const QJsonObject &)
{
    const PendingReply pending = PendingReply::make();
    m_session.logIn(form()->seenValues(), this,
                    [pending](const LogInAnswer &answer) { pending.resolve(replyOf(answer)); });
    return pending;
}

void LogInDialog::succeeded(const Reply &)
{
}

QString LogInDialog::failureText(const Reply &reply) const
{
    const QString failed = messageText(QStringLiteral("login.failed"));
    return reply.detail().isEmpty() ? failed : tr("%1 %2", "two sentences").arg(failed, reply.detail());
}

void LogInDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else
        FormDialog::keyPressEvent(event);
}

} // namespace backdesk::ui
