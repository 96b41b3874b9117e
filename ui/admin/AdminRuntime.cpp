// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/AdminRuntime.h"

#include "ui/admin/FunctionSession.h"
#include "ui/admin/ServerSession.h"

namespace backdesk::ui
{

namespace
{

std::unique_ptr<Session> makeSession(Connector &connector, const AppMeta &app, ScriptRunner &scripts)
{
    const AdminFunction logIn = app.admin.auth.login.actions.value(QStringLiteral("login"));
    if (!logIn.isGiven())
        return std::make_unique<ServerSession>(connector);
    return std::make_unique<FunctionSession>(logIn, app.name, app.admin.id, scripts);
}

/// What crudl.getViewDesc() knows of a view.
QJsonObject describe(const QString &id, const AdminValue &title, const QString &path)
{
    return {
        {QStringLiteral("id"), id}, {QStringLiteral("title"), title.value}, {QStringLiteral("path"), path}};
}

QJsonObject describeViews(const AppMeta &app)
{
    QJsonObject views;
    for (const CollectionMeta &collection : app.collections) {
        const AdminViews *given = app.admin.viewsOf(collection.name);
        const AdminViews none;
        const AdminViews &own = given ? *given : none;
        const auto add = [&](const char *kind, const AdminValue &title, const QString &path,
                             const QString &usual) {
            const QString id = Permissions::viewId(app.admin, collection.name, QLatin1String(kind));
            const AdminValue shown = title.isGiven() ? title : parseAdminValue(collection.title);
            views.insert(id, describe(id, shown, path.isEmpty() ? usual : path));
        };
        add("listView", own.list.title, own.list.path, collection.name);
        add("changeView", own.change.title, own.change.path, collection.name + QLatin1String("/:id"));
        add("addView", own.add.title, own.add.path, collection.name + QLatin1String("/new"));
    }
    return views;
}

} // namespace

AdminRuntime::AdminRuntime(Connector &connector, const AppMeta &app, QObject *parent)
    : QObject(parent),
      m_scripts(std::make_unique<ScriptRunner>(connector, app.admin.modules)),
      m_session(makeSession(connector, app, *m_scripts)),
      m_permissions(std::make_unique<Permissions>(app, m_scripts.get())),
      m_connector(
          std::make_unique<AdminConnector>(connector, app, *m_scripts, m_permissions.get(), m_session.get()))
{
    m_scripts->setOptions(app.admin.options);
    m_scripts->setViews(describeViews(app));
    connect(m_session.get(), &Session::changed, this, &AdminRuntime::tellUser);
    connect(m_session.get(), &Session::restored, this, &AdminRuntime::ready);
}

AdminRuntime::~AdminRuntime() = default;

void AdminRuntime::start()
{
    m_session->restore();
}

void AdminRuntime::tellUser()
{
    if (!m_session->isLoggedIn())
        m_permissions->clear();
    QJsonObject user = m_session->user();
    user.insert(QStringLiteral("requestHeaders"), m_session->requestHeaders());
    m_scripts->setUser(user);
}

} // namespace backdesk::ui
