// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/LogInForm.h"

#include "ui/admin/MessageTexts.h"
#include "ui/admin/Session.h"
#include "ui/forms/Form.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace backdesk::ui
{

namespace
{

constexpr int Good = 200;
constexpr int Invalid = 422;
constexpr int Unauthorized = 401;

QString text(const char *source)
{
    return QCoreApplication::translate("backdesk::ui::LogInDialog", source);
}

/// A password that is known is not judged, unless the description wants it.
AdminForm withoutStrength(AdminForm form)
{
    const QString strength = QStringLiteral("strength");
    for (AdminFieldset &fieldset : form.fieldsets) {
        for (AdminField &field : fieldset.fields) {
            QJsonObject props = field.props.value.toObject();
            if (field.component != QLatin1String("Password") || field.props.isFunction() ||
                props.contains(strength))
                continue;
            props.insert(strength, false);
            field.props.value = props;
        }
    }
    return form;
}

} // namespace

Form *makeLogInForm(Connector &connector, ScriptRunner &scripts, const AppMeta &app, QWidget *parent)
{
    FieldContext context;
    context.connector = &connector;
    context.scripts = &scripts;
    context.app = app;
    // All fields are the form's own.
    return new Form(CollectionMeta(), withoutStrength(app.admin.auth.login), context, Form::Mode::Add, {},
                    parent);
}

QString logInTitle(const AppMeta &app)
{
    const QString title = app.admin.auth.login.title.text();
    return title.isEmpty() ? text(QT_TRANSLATE_NOOP("backdesk::ui::LogInDialog", "Log in to %1"))
                                 .arg(app.admin.title.text(app.title))
                           : title;
}

Reply logInReply(const LogInAnswer &answer)
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

QString logInFailure(const Reply &reply)
{
    const QString failed = messageText(QStringLiteral("login.failed"));
    if (reply.detail().isEmpty())
        return failed;
    return QCoreApplication::translate("backdesk::ui::LogInDialog", "%1 %2", "two sentences")
        .arg(failed, reply.detail());
}

} // namespace backdesk::ui
