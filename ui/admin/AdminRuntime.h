// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/AdminConnector.h"
#include "ui/admin/Permissions.h"
#include "ui/admin/Session.h"
#include "ui/script/ScriptRunner.h"

#include <QObject>

#include <memory>

namespace backdesk::ui
{

/// What all windows of an application share of its admin description: who works here, what they may do, its
/// functions, and the connector that does what they replace.
class AdminRuntime : public QObject
{
    Q_OBJECT
public:
    /// The connector outlives it.
    AdminRuntime(Connector &connector, const AppMeta &app, QObject *parent = nullptr);
    ~AdminRuntime() override;

    /// Asks who works here; ready() follows once.
    void start();

    AdminConnector &connector() { return *m_connector; }
    ScriptRunner &scripts() { return *m_scripts; }
    Permissions &permissions() { return *m_permissions; }
    Session &session() { return *m_session; }
    /// Whether somebody has to log in before anything is shown.
    bool needsLogIn() const { return m_session->canLogIn() && !m_session->isLoggedIn(); }

Q_SIGNALS:
    void ready();

private:
    void tellUser();

    QJsonValue m_user; ///< by name: who has been told
    std::unique_ptr<ScriptRunner> m_scripts;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Permissions> m_permissions;
    std::unique_ptr<AdminConnector> m_connector;
};

} // namespace backdesk::ui
