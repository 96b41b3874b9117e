// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/Session.h"

namespace backdesk::ui
{

class Connector;

/// Who works here is what the server takes the window for: a proxy told it, or it is the anonymous user.
class ServerSession : public Session
{
    Q_OBJECT
public:
    /// The connector outlives it.
    explicit ServerSession(Connector &connector, QObject *parent = nullptr);

    bool canLogIn() const override { return false; }
    bool isLoggedIn() const override { return true; }
    QJsonObject user() const override { return m_user; }
    void restore() override;
    void logIn(const QJsonObject &values, QObject *context, LogInCallback callback) override;
    void logOut() override {}

private:
    Connector &m_connector;
    QJsonObject m_user;
};

} // namespace backdesk::ui
