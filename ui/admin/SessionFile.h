// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

class QObject;

namespace backdesk::ui
{

/// Where a session is kept for the next start: one file an application in the person's own folder of
/// settings, readable by nobody else. It holds what logging in gave, tokens too.
QString sessionFile(const QString &application);
/// Reads it on another thread; empty where there is none. Calls back as long as the context is.
void readSession(const QString &file, QObject *context, std::function<void(const QJsonObject &)> done);
/// Writes it on another thread, one after the other; an empty session removes the file.
void writeSession(const QString &file, const QJsonObject &session);
/// Waits until all is written: for tests and the end of the program.
void waitForSessions();

} // namespace backdesk::ui
