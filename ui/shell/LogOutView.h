// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/View.h"

namespace backdesk::ui
{

class Session;

/// Logs out when it is shown, and offers to log in again.
class LogOutView : public View
{
    Q_OBJECT
public:
    /// The session outlives it.
    LogOutView(Session &session, const Path &path, QWidget *parent);

    QString title() const override;

Q_SIGNALS:
    void logInWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    Session &m_session;
};

} // namespace backdesk::ui
