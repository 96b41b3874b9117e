// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meta/AdminMeta.h"

#include "ui/meta/AdminJson.h"

namespace backdesk::ui
{

namespace
{

AdminChangeView parseChangeView(const QJsonObject &json, const QString &id)
{
    AdminChangeView view;
    readAdminForm(view, json, id);
    view.isGiven = true;
    view.path = adminText(json, "path");
    view.tabTitle = adminValue(json, "tabtitle");
    view.hasTabs = json.contains(QLatin1String("tabs"));
    const QJsonArray tabs = json.value(QLatin1String("tabs")).toArray();
    for (qsizetype i = 0; i < tabs.size(); ++i)
        view.tabs.append(parseAdminTab(tabs.at(i).toObject(), QStringLiteral("%1/tabs/%2").arg(id).arg(i)));
    return view;
}

AdminAddView parseAddView(const QJsonObject &json, const QString &id)
{
    AdminAddView view;
    readAdminForm(view, json, id);
    view.isGiven = true;
    view.path = adminText(json, "path");
    return view;
}

AdminViews parseViews(const QJsonObject &json)
{
    AdminViews views;
    views.name = adminText(json, "name");
    views.collection = json.value(QLatin1String("collection")).toString(views.name);
    const QString id = QLatin1String("views/") + views.name;
    views.list.id = id + QLatin1String("/listView");
    views.change.id = id + QLatin1String("/changeView");
    views.add.id = id + QLatin1String("/addView");
    if (const QJsonValue list = json.value(QLatin1String("listView")); list.isObject())
        views.list = parseAdminListView(list.toObject(), views.list.id);
    if (const QJsonValue change = json.value(QLatin1String("changeView")); change.isObject())
        views.change = parseChangeView(change.toObject(), views.change.id);
    const QJsonValue add = json.value(QLatin1String("addView"));
    if (add.isObject())
        views.add = parseAddView(add.toObject(), views.add.id);
    views.hasAddView = add.toBool(true);
    return views;
}

AdminAuth parseAuth(const QJsonObject &json)
{
    AdminAuth auth;
    const QJsonObject login = json.value(QLatin1String("login")).toObject();
    const QJsonObject logout = json.value(QLatin1String("logout")).toObject();
    auth.isGiven = !login.isEmpty();
    readAdminForm(auth.login, login, QStringLiteral("login"));
    auth.loginPath = login.value(QLatin1String("path")).toString(QStringLiteral("login"));
    auth.logoutTitle = adminValue(logout, "title");
    auth.logoutPath = logout.value(QLatin1String("path")).toString(QStringLiteral("logout"));
    return auth;
}

QMap<QString, QString> texts(const QJsonValue &json)
{
    QMap<QString, QString> texts;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

} // namespace

const AdminViews *AdminMeta::viewsOf(const QString &collection) const
{
    for (const AdminViews &each : views) {
        if (each.collection == collection)
            return &each;
    }
    return nullptr;
}

bool AdminMeta::replacesDelete(const QString &collection) const
{
    const AdminViews *own = viewsOf(collection);
    return own && own->change.actions.contains(QStringLiteral("delete"));
}

AdminMeta parseAdminMeta(const QJsonObject &json)
{
    AdminMeta admin;
    admin.id = adminText(json, "id");
    admin.title = adminValue(json, "title");
    for (const QJsonValue views : json.value(QLatin1String("views")).toArray())
        admin.views.append(parseViews(views.toObject()));
    admin.auth = parseAuth(json.value(QLatin1String("auth")).toObject());
    const QJsonObject custom = json.value(QLatin1String("custom")).toObject();
    admin.menu = parseAdminMenu(custom.value(QLatin1String("menu")));
    admin.dashboard = parseAdminCards(custom.value(QLatin1String("dashboard")));
    const QJsonObject notFound = custom.value(QLatin1String("pageNotFound")).toObject();
    admin.notFoundTitle = adminValue(notFound, "title");
    admin.notFoundPath = adminText(notFound, "path");
    admin.options = json.value(QLatin1String("options")).toObject();
    admin.messages = texts(json.value(QLatin1String("messages")));
    admin.modules = texts(json.value(QLatin1String("scripts")));
    return admin;
}

} // namespace backdesk::ui
