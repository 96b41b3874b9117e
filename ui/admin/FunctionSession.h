// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/Session.h"
#include "ui/meta/AdminField.h"

namespace backdesk::ui
{

class ScriptRunner;

/// Logs in by the function `admin.auth.login.actions.login`, which gets crudl's request with the form's
/// values as data, and gives {requestHeaders, info}. Keeps both for the next start where the admin has an id;
/// logging out forgets them.
class FunctionSession : public Session
{
    Q_OBJECT
public:
    /// `application` and `adminId` tell whose session is kept; without an id none is. The runner outlives it.
    FunctionSession(const AdminFunction &logIn, const QString &application, const QString &adminId,
                    ScriptRunner &scripts, QObject *parent = nullptr);

    bool canLogIn() const override { return true; }
    bool isLoggedIn() const override { return m_loggedIn; }
    QJsonObject user() const override;
    QJsonObject requestHeaders() const override { return m_headers; }
    void restore() override;
    void logIn(const QJsonObject &values, QObject *context, LogInCallback callback) override;
    void logOut() override;

private:
    void take(const QJsonObject &session);

    AdminFunction m_logIn;
    QString m_file; ///< of what is kept; empty: nothing is
    QString m_adminId;
    ScriptRunner &m_scripts;
    QJsonObject m_info;
    QJsonObject m_headers;
    bool m_loggedIn = false;
};

} // namespace backdesk::ui
