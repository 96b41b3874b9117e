// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AdminValue.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace backdesk::ui
{

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

QList<AdminMenuGroup> parseAdminMenu(const QJsonValue &json);
QList<AdminCard> parseAdminCards(const QJsonValue &json);

} // namespace backdesk::ui
