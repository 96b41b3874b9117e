// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AdminValue.h"
#include "ui/script/ScriptAnswer.h"
#include "ui/script/ScriptScope.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace backdesk::ui
{

class Connector;

/// Runs the functions of the admin description on a thread of its own, one after the other, each for a
/// limited time. Promises are waited for. Functions see `crudl`, `current_user`, `backoffice` (which asks the
/// connector and waits for it) and `log`; neither files nor the network nor processes.
///
/// Used on the GUI thread, which never waits for it.
class ScriptRunner : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const ScriptAnswer &)>;

    static constexpr std::chrono::milliseconds usualLimit{1000};

    /// The connector must outlive it, and must not run functions itself: `backoffice` waits for its answers.
    /// Modules: ES module sources by name. `limit` is the longest that one function may run.
    ScriptRunner(Connector &connector, const QMap<QString, QString> &modules, QObject *parent = nullptr,
                 std::chrono::milliseconds limit = usualLimit);
    /// A function under way is interrupted; nobody is called back any more.
    ~ScriptRunner() override;

    /// What `crudl.auth` and `current_user` show from now on: {_id, login, roles} and whatever else is known.
    /// `requestHeaders` go into every crudl.req().
    void setUser(const QJsonObject &user);
    void setOptions(const QJsonObject &options);
    /// What crudl.hasPermission() tells: {view id: {action: bool}}.
    void setPermissions(const QJsonObject &permissions);
    /// What crudl.getViewDesc() and its like give, by view id: {id, title, path, related}. `related` names
    /// the ids of its `listView`, `changeView`, `addView` and `parent`.
    void setViews(const QJsonObject &views);
    /// What crudl.getAdmin() reads: the member `admin` of `_meta`.
    void setAdmin(const QJsonObject &admin);

    /// Calls back once, never from within this call, as long as the context is. An argument {"$req": {...}}
    /// becomes crudl's request with these members. Gives the question's number, never 0.
    quint64 call(const AdminFunction &function, const QJsonArray &arguments, const ScriptScope &scope,
                 QObject *context, Callback callback);
    /// Nobody needs the answer any more. True: it was not begun; the function does not run, and nobody is
    /// called back.
    bool forget(quint64 question);
    /// The value itself, or what its function gives; of a value without a function at once.
    void evaluate(const AdminValue &value, const QJsonArray &arguments, const ScriptScope &scope,
                  QObject *context, Callback callback);

    /// Tells a person of a function that failed, and writes it to the log: each error once.
    void report(const QString &error);

Q_SIGNALS:
    /// What functions gave before may be otherwise now.
    void userChanged();
    void permissionsChanged();
    /// crudl.successMessage(), infoMessage() and errorMessage(): kind is "success", "info" or "error".
    void messageWanted(const QString &kind, const QString &text);
    /// crudl.setStore(): functions that read (ScriptAnswer::reads) this may give something else now.
    void storeChanged(const QString &read);
    /// crudl.navigate(): a function asks for a place to be shown.
    void navigationWanted(const QString &path);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace backdesk::ui
