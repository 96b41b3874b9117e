// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <map>
#include <memory>

namespace backdesk::ui
{

class LiveScope;
class ScriptRunner;
class ViewPermissions;

/// What the person may do in which view, as the description tells and answers deliver it. Only for the
/// window: what the server refuses it refuses anyway.
///
/// Actions: list of list views; get, save, delete of change views; add of add views; list, add, save, delete
/// of tabs. What nothing is told of is allowed.
class Permissions : public QObject
{
    Q_OBJECT
public:
    /// Without a runner, functions count as false. Both outlive it.
    Permissions(const AppMeta &app, ScriptRunner *scripts, QObject *parent = nullptr);
    ~Permissions() override;

    bool allowed(const QString &viewId, const QString &action) const;
    /// The same where functions see the form in front (`own` has its scope).
    bool allowed(const QString &viewId, const QString &action, const ViewPermissions &own) const;

    /// What answers delivered of it; undefined: nothing.
    QJsonValue delivered(const QString &viewId, const QString &action) const;

    /// Adds what an answer delivered: {"users.changeView": {"delete": false}}; ids of views are good too.
    /// What it does not name stays. Keys that name no view are written to the log.
    void deliver(const QJsonObject &permissions);
    /// At log-out: nothing is delivered any more.
    void clear();

    /// The id of a collection's view: "views/users/changeView". Kinds: listView, changeView, addView.
    static QString viewId(const AdminMeta &admin, const QString &collection, const QString &kind);

Q_SIGNALS:
    void changed();

private:
    void add(const QString &id, const AdminValue &permissions, const QMap<QString, AdminValue> &permission);
    QString idOf(const QString &key) const;
    void tell();

    ScriptRunner *m_scripts;
    QHash<QString, QString> m_ids; ///< by the place with dots: "users.changeView.tabs.0"
    std::unique_ptr<LiveScope> m_scope;
    std::map<QString, std::unique_ptr<ViewPermissions>> m_described;
    QHash<QString, QJsonObject> m_delivered; ///< by id
    QJsonObject m_told;                      ///< to the functions
};

} // namespace backdesk::ui
