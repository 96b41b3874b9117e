// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AdminListView.h"
#include "ui/meta/AdminMenu.h"

#include <QJsonObject>

namespace backdesk::ui
{

struct AdminChangeView : AdminForm {
    bool isGiven = false;
    QString path; ///< "books/:id"; empty: the usual one
    AdminValue tabTitle;
    QList<AdminTab> tabs;
    bool hasTabs = false; ///< `tabs` is given; else one for each list of references
};

struct AdminAddView : AdminForm {
    bool isGiven = false;
    QString path;
};

/// The views of one collection.
struct AdminViews {
    QString name;       ///< the key below `views`
    QString collection; ///< the same unless `collection` says otherwise
    AdminListView list;
    AdminChangeView change;
    AdminAddView add;
    bool hasAddView = true; ///< `addView: false`: nothing is added here
};

struct AdminAuth {
    bool isGiven = false;
    AdminForm login; ///< actions: login
    QString loginPath;
    AdminValue logoutTitle;
    QString logoutPath;
};

/// The `admin` section of a description as `_meta` tells it.
struct AdminMeta {
    QString id;
    AdminValue title;        ///< not given: the application's
    QList<AdminViews> views; ///< in the menu's order; collections without an entry follow generated ones
    AdminAuth auth;
    QList<AdminMenuGroup> menu; ///< empty: all views
    QList<AdminCard> dashboard; ///< empty: generated
    AdminValue notFoundTitle;
    QString notFoundPath;
    QJsonObject options;             ///< basePath, baseURL, debug, locale
    QMap<QString, QString> messages; ///< overridden texts by id
    QMap<QString, QString> modules;  ///< ES modules of the window's functions: source by name

    /// The views of a collection; null where the description has none.
    const AdminViews *viewsOf(const QString &collection) const;
    /// A function deletes items of the collection: what goes with them is not known here.
    bool replacesDelete(const QString &collection) const;
};

/// Reads the member `admin` of `_meta`; docs/admin-meta.md tells its form. Forms and views get their places
/// as ids ("views/users/changeView/tabs/0") where they have none of their own.
AdminMeta parseAdminMeta(const QJsonObject &json);
/// A form that stands alone.
AdminForm parseAdminForm(const QJsonObject &json);
/// `form`: the id of the form it stands in; empty: none, its `add` and `edit` have no id either.
AdminField parseAdminField(const QJsonValue &json, const QString &form = {});
/// The forms of `add` and `edit` of all fields, also of fields of such forms.
QList<AdminForm> relatedForms(const AdminMeta &admin);

} // namespace backdesk::ui
