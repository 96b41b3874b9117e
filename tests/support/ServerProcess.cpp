// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ServerProcess.h"

#include <QRegularExpression>

namespace backdesk::test
{

constexpr int patience = 20000; // ms

QString backdeskProgram()
{
    return QStringLiteral(BACKDESK_PROGRAM);
}

ServerProcess::~ServerProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
}

bool ServerProcess::start(const QString &description, const QString &dataFolder, const QStringList &more)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(backdeskProgram(),
                    QStringList{QStringLiteral("serve"), description, QStringLiteral("--port"),
                                QStringLiteral("0"), QStringLiteral("--data"), dataFolder} +
                        more);
    static const QRegularExpression ready(
        QStringLiteral("^listening on http://127\\.0\\.0\\.1:(\\d+)/\\w+\\n"));
    while (m_process.waitForReadyRead(patience)) {
        m_output += m_process.readAllStandardOutput();
        const auto match = ready.match(QString::fromUtf8(m_output));
        if (match.hasMatch()) {
            m_port = match.captured(1).toUShort();
            return true;
        }
    }
    return false;
}

int ServerProcess::terminate()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patience) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

} // namespace backdesk::test
