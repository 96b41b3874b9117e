// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/widgets/View.h"

class QLabel;
class QPushButton;

namespace backdesk::ui
{

class Connector;
class Form;
class LiveScope;
class ScriptRunner;
class Session;
struct LogInAnswer;
struct Outgoing;

/// The page that asks who works here, with the form of `admin.auth.login`. It stands at the place that the
/// person wants; the session tells when that may be shown.
class LogInView : public View
{
    Q_OBJECT
public:
    /// All outlive it.
    LogInView(Session &session, Connector &connector, ScriptRunner &scripts, const AppMeta &app,
              const Path &path, QWidget *parent);

    QString title() const override { return m_title; }
    Form *form() const { return m_form; }
    QPushButton *button() const { return m_button; }
    /// As the button does.
    void submit();

protected:
    /// Enter in any field logs in.
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *makePage();
    void followTitle();
    void submitted(const Outgoing &outgoing);
    void answered(const LogInAnswer &answer);
    void setBusy(bool busy);

    Session &m_session;
    AppMeta m_app;
    QString m_title;
    LiveScope *m_scope;
    QLabel *m_heading;
    Form *m_form;
    QPushButton *m_button;
    bool m_busy = false;
};

} // namespace backdesk::ui
