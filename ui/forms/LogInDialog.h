// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/FormDialog.h"

namespace backdesk::ui
{

struct AppMeta;
class Connector;
class ScriptRunner;
class Session;

/// Asks who works here, with the form of `admin.auth.login`. Closes when the session took it. Over a window
/// it leaves everything in there as it is.
class LogInDialog : public FormDialog
{
    Q_OBJECT
public:
    /// All outlive it.
    LogInDialog(Session &session, Connector &connector, ScriptRunner &scripts, const AppMeta &app,
                QWidget *parent = nullptr);

protected:
    PendingReply send(const QJsonObject &values) override;
    void succeeded(const Reply &reply) override;
    QString failureText(const Reply &reply) const override;
    /// Enter in any field logs in.
    void keyPressEvent(QKeyEvent *event) override;

private:
    Session &m_session;
};

} // namespace backdesk::ui
