// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/AdminRuntime.h"

#include "ui/admin/FunctionSession.h"
#include "ui/admin/ServerSession.h"

#include <utility>

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

/// What crudl.getViewDesc() and its like know of the views of one entry of `views`.
class Descriptions
{
public:
    explicit Descriptions(const AppMeta &app)
    {
        for (const AdminViews &views : app.admin.views) {
            const CollectionMeta *collection = app.collection(views.collection);
            add(views, collection ? collection->title : views.name);
        }
        for (const CollectionMeta &collection : app.collections) {
            if (app.admin.viewsOf(collection.name))
                continue;
            AdminViews usual;
            usual.name = collection.name;
            const auto id = [&](const char *kind) {
                return Permissions::viewId(app.admin, collection.name, QLatin1String(kind));
            };
            usual.list.id = id("listView");
            usual.change.id = id("changeView");
            usual.add.id = id("addView");
            add(usual, collection.title);
        }
    }

    const QJsonObject &all() const { return m_all; }

private:
    void add(const AdminViews &views, const QString &title)
    {
        m_title = title;
        m_related = {{QStringLiteral("listView"), views.list.id},
                     {QStringLiteral("changeView"), views.change.id},
                     {QStringLiteral("addView"), views.add.id}};
        const QString change = pathOr(views.change.path, views.name + QLatin1String("/:id"));
        add(views.list.id, views.list.title, pathOr(views.list.path, views.name), {});
        add(views.change.id, views.change.title, change, views.list.id);
        add(views.add.id, views.add.title, pathOr(views.add.path, views.name + QLatin1String("/new")),
            views.list.id);
        for (const AdminTab &tab : views.change.tabs)
            add(tab.id, tab.title, change, views.change.id);
    }
    static QString pathOr(const QString &given, const QString &usual)
    {
        return given.isEmpty() ? usual : given;
    }
    void add(const QString &id, const AdminValue &title, const QString &path, const QString &parent)
    {
        QJsonObject related = m_related;
        if (!parent.isEmpty())
            related.insert(QStringLiteral("parent"), parent);
        m_all.insert(id, QJsonObject{{QStringLiteral("id"), id},
                                     {QStringLiteral("title"), title.text(m_title)},
                                     {QStringLiteral("path"), path},
                                     {QStringLiteral("related"), related}});
    }

    QString m_title; ///< where a view has none
    QJsonObject m_related;
    QJsonObject m_all;
};

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
    m_scripts->setViews(Descriptions(app).all());
    connect(m_session.get(), &Session::changed, this, &AdminRuntime::tellUser);
    connect(m_session.get(), &Session::permissionsGiven, m_permissions.get(), &Permissions::deliver);
    connect(m_session.get(), &Session::restored, this, &AdminRuntime::ready);
}

AdminRuntime::~AdminRuntime() = default;

void AdminRuntime::start()
{
    m_session->restore();
}

void AdminRuntime::tellUser()
{
    QJsonObject user = m_session->user();
    // Also where somebody else logs in in the middle of work.
    const QJsonValue login = user.value(QLatin1String("login"));
    if (std::exchange(m_user, login) != login || !m_session->isLoggedIn())
        m_permissions->clear();
    user.insert(QStringLiteral("requestHeaders"), m_session->requestHeaders());
    m_scripts->setUser(user);
}

} // namespace backdesk::ui
