// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/Reply.h"

#include <QString>

class QWidget;

namespace backdesk::ui
{

struct AppMeta;
struct LogInAnswer;
class Connector;
class Form;
class ScriptRunner;

/// What the page and the dialog that ask who works here have in common.

/// The form of `admin.auth.login`. All outlive it.
Form *makeLogInForm(Connector &connector, ScriptRunner &scripts, const AppMeta &app,
                    QWidget *parent = nullptr);
/// What stands above it where the title is no function.
QString logInTitle(const AppMeta &app);
/// What a try came to, as the server would answer.
Reply logInReply(const LogInAnswer &answer);
/// That it failed, and why where that is known.
QString logInFailure(const Reply &reply);

} // namespace backdesk::ui
