// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace backdesk::test
{

/// A real `backdesk serve` on a free port.
class ServerProcess
{
public:
    ~ServerProcess();

    /// Starts it and waits until it listens. False when it does not; output() then tells why.
    bool start(const QString &description, const QString &dataFolder, const QStringList &more = {});
    quint16 port() const { return m_port; }
    qint64 processId() const { return m_process.processId(); }
    QByteArray output() const { return m_output; }
    /// SIGTERM, as an administrator ends it. The exit code; -1 when it crashed or did not end.
    int terminate();

private:
    QProcess m_process;
    QByteArray m_output;
    quint16 m_port = 0;
};

/// The program under test.
QString backdeskProgram();

} // namespace backdesk::test
