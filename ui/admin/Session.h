// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QStringList>

#include <functional>

namespace backdesk::ui
{

/// What a try to log in came to.
struct LogInAnswer {
    bool ok = false;
    QString message;                   ///< one sentence for people; empty when ok
    QMap<QString, QStringList> errors; ///< by the names of fields; "_error": of the form
};

/// Who works in the window. Every way of logging in is one of these.
class Session : public QObject
{
    Q_OBJECT
public:
    using LogInCallback = std::function<void(const LogInAnswer &answer)>;

    using QObject::QObject;

    /// False where who works here is known without asking.
    virtual bool canLogIn() const = 0;
    /// Always where nobody needs to log in.
    virtual bool isLoggedIn() const = 0;
    /// {_id, login, roles, ...}: what `current_user` and `crudl.auth` show.
    virtual QJsonObject user() const = 0;
    /// Header fields that requests carry.
    virtual QJsonObject requestHeaders() const { return {}; }

    /// Finds out who works here, or who did last time; restored() follows.
    virtual void restore() = 0;
    /// Calls back once, never from within this call, as long as the context is.
    virtual void logIn(const QJsonObject &values, QObject *context, LogInCallback callback) = 0;
    virtual void logOut() = 0;

Q_SIGNALS:
    void restored();
    /// Somebody else works here now, or nobody.
    void changed();
    /// After changed(): what logging in said of them, {view: {action: bool}}.
    void permissionsGiven(const QJsonObject &permissions);
};

} // namespace backdesk::ui
