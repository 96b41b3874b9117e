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

    /// The connector must outlive it. Modules: ES module sources by name.
    ScriptRunner(Connector &connector, const QMap<QString, QString> &modules, QObject *parent = nullptr);
    ~ScriptRunner() override;

    /// What `crudl.auth` and `current_user` show from now on.
    void setUser(const QJsonObject &user);
    void setOptions(const QJsonObject &options);

    /// Calls back once, never from within this call, as long as the context is.
    void call(const AdminFunction &function, const QJsonArray &arguments, const ScriptScope &scope,
              QObject *context, Callback callback);
    /// The value itself, or what its function gives; of a value without a function at once.
    void evaluate(const AdminValue &value, const QJsonArray &arguments, const ScriptScope &scope,
                  QObject *context, Callback callback);

Q_SIGNALS:
    /// crudl.successMessage(), infoMessage() and errorMessage(): kind is "success", "info" or "error".
    void messageWanted(const QString &kind, const QString &text);
    /// A permission map was delivered or code asked for a place to be shown.
    void navigationWanted(const QString &path);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace backdesk::ui
