// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/FunctionSession.h"

#include "ui/admin/ScriptErrors.h"
#include "ui/admin/SessionFile.h"
#include "ui/script/ScriptRunner.h"

namespace backdesk::ui
{

namespace
{

constexpr QLatin1String PermissionsKey("permissions");

LogInAnswer failure(const ScriptAnswer &answer)
{
    const QJsonObject thrown = answer.thrown.toObject();
    const QJsonObject errors = thrown.value(QLatin1String("errors")).toObject();
    LogInAnswer failed;
    for (auto it = errors.begin(); it != errors.end(); ++it)
        failed.errors.insert(it.key(), errorTexts(it.value()));
    const QString message = thrown.value(QLatin1String("message")).toString(answer.error);
    failed.message = failed.errors.isEmpty() ? message : QString();
    return failed;
}

/// Also of an answer as crudl's connectors give it, {data, permissions}.
QJsonObject sessionOf(const QJsonObject &answer)
{
    const QJsonValue data = answer.value(QLatin1String("data"));
    if (!data.isObject() || answer.contains(QLatin1String("info")))
        return answer;
    QJsonObject session = data.toObject();
    if (answer.contains(PermissionsKey))
        session.insert(PermissionsKey, answer.value(PermissionsKey));
    return session;
}

} // namespace

FunctionSession::FunctionSession(const AdminFunction &logIn, const QString &application,
                                 const QString &adminId, ScriptRunner &scripts, QObject *parent)
    : Session(parent),
      m_logIn(logIn),
      m_file(adminId.isEmpty() ? QString() : sessionFile(application)),
      m_adminId(adminId),
      m_scripts(scripts)
{
}

QJsonObject FunctionSession::user() const
{
    QJsonObject user = m_info;
    const QString login = m_info.value(QLatin1String("username")).toString();
    if (!login.isEmpty() && !user.contains(QLatin1String("login")))
        user.insert(QStringLiteral("login"), login);
    if (m_info.contains(QLatin1String("user")) && !user.contains(QLatin1String("_id")))
        user.insert(QStringLiteral("_id"), m_info.value(QLatin1String("user")));
    return user;
}

void FunctionSession::restore()
{
    readSession(m_file, this, [this](const QJsonObject &kept) {
        // Of another admin: it is nobody's here.
        if (kept.value(QLatin1String("admin")).toString() == m_adminId && !m_adminId.isEmpty())
            take(kept);
        Q_EMIT restored();
    });
}

void FunctionSession::take(const QJsonObject &session)
{
    m_info = session.value(QLatin1String("info")).toObject();
    m_headers = session.value(QLatin1String("requestHeaders")).toObject();
    m_loggedIn = true;
    Q_EMIT changed();
    if (const QJsonValue given = session.value(PermissionsKey); given.isObject())
        Q_EMIT permissionsGiven(given.toObject());
}

void FunctionSession::logIn(const QJsonObject &values, QObject *context, LogInCallback callback)
{
    const QJsonObject request{{QStringLiteral("$req"), QJsonObject{{QStringLiteral("data"), values}}}};
    const auto take = [this, callback = std::move(callback)](const ScriptAnswer &answer) {
        if (!answer.ok)
            return callback(failure(answer));
        QJsonObject session = sessionOf(answer.value.toObject());
        // A function that forgets to give anything lets nobody in.
        if (!session.value(QLatin1String("info")).isObject() &&
            !session.value(QLatin1String("requestHeaders")).isObject()) {
            LogInAnswer wrong;
            wrong.message = tr("The function has to give {info, requestHeaders} (%1)").arg(m_logIn.place);
            return callback(wrong);
        }
        this->take(session);
        session.insert(QStringLiteral("admin"), m_adminId);
        writeSession(m_file, session);
        callback({true, {}, {}});
    };
    m_scripts.call(m_logIn, {request}, {QStringLiteral("login"), {}, {}}, context, take);
}

void FunctionSession::logOut()
{
    m_info = {};
    m_headers = {};
    m_loggedIn = false;
    writeSession(m_file, {});
    Q_EMIT changed();
}

} // namespace backdesk::ui
