// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace backdesk::ui
{

/// Which columns a person wants to see, and how.
struct ColumnChoice {
    QStringList order;         ///< names of all columns from the leading edge; empty: as described
    QStringList shown;         ///< names; those that are not in `order` are as described
    QMap<QString, int> widths; ///< by name, in pixels at 100 %; empty: as the content takes

    bool isGiven() const { return !order.isEmpty(); }
    QJsonObject toJson() const;
    static ColumnChoice fromJson(const QJsonObject &json);
    bool operator==(const ColumnChoice &other) const = default;
};

/// What is remembered of one list from one time to the next, in QSettings: by user, application and list.
class ListLayout
{
public:
    /// `list` names it: "books", or "books/_selections/lent".
    ListLayout(const QString &application, const QString &list);

    /// Whose choices all lists show from now on; empty: there is one person only.
    static void setUser(const QString &user);

    /// How many rows a page of a list with pages has where the person chose so for all lists; 0: as
    /// described.
    static int rowsOnAPage();
    static void setRowsOnAPage(int rows);

    ColumnChoice columns() const;
    /// One that is not given is forgotten.
    void setColumns(const ColumnChoice &choice) const;
    /// Anything else that is kept of a list.
    QJsonObject value(const QString &name) const;
    void setValue(const QString &name, const QJsonObject &value) const;

private:
    QString key(const QString &name) const;

    QString m_application;
    QString m_list;
};

} // namespace backdesk::ui
