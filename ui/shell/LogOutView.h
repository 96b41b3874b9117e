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
    /// An empty title: the usual one.
    LogOutView(Session &session, const QString &title, const Path &path, QWidget *parent);

    QString title() const override;

Q_SIGNALS:
    void logInWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    Session &m_session;
    QString m_title;
};

} // namespace backdesk::ui
