// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

namespace backdesk
{

/// What a QHttpServer believes to be a connection: a socket without an engine that hands out one request
/// of ours at a time. Its signals are blocked except while a request is offered, so that readyRead
/// events some Qt versions queue behind an answer never reach the parser.
class GuardSocket : public QTcpSocket
{
    Q_OBJECT

public:
    explicit GuardSocket(const QHostAddress &peer, QObject *parent = nullptr);
    ~GuardSocket() override;

    /// Lets the server read @p request now. True when it took all of it, wrote nothing of its own and
    /// kept the connection.
    bool offer(const QByteArray &request);
    /// The server, or the client, wants no more of this connection. Deletes it later.
    void hangUp();
    bool isUsable() const { return m_open; }

    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override { return 0; }
    void close() override;
    void disconnectFromHost() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_offered;
    qsizetype m_at = 0;
    bool m_wrote = false;
    bool m_open = true;
};

} // namespace backdesk
