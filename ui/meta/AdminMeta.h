// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AdminListView.h"

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

struct AdminMenuEntry {
    AdminValue title; ///< empty: the view's
    QString icon;
    QString view; ///< name below `views`, or a collection
    QString path; ///< or any place in the window
    AdminValue hidden;
};

struct AdminMenuGroup {
    AdminValue title; ///< empty: entries without a heading
    QList<AdminMenuEntry> entries;
    AdminValue hidden;
};

/// A box of the dashboard.
struct AdminCard {
    QString type; ///< count, chart, recent, mine, list, links, text
    AdminValue title;
    AdminValue text;    ///< text: Markdown
    QString collection; ///< count, chart, list
    QJsonObject filter; ///< query pairs: {"state": "Overdue"}
    QStringList sort;   ///< list
    QString dateField;  ///< chart: the Datetime that is counted by month, week or day
    QString interval;   ///< chart: day, week, month (the usual), year
    int count = 0;      ///< list: rows; chart: columns
    QList<AdminMenuEntry> links;
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
};

AdminMeta parseAdminMeta(const QJsonObject &json);
AdminForm parseAdminForm(const QJsonObject &json);
AdminField parseAdminField(const QJsonValue &json);

} // namespace backdesk::ui
