// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/GuardSocket.h"

#include <QHostAddress>

#include <algorithm>
#include <cstring>

namespace backdesk
{

GuardSocket::GuardSocket(const QHostAddress &peer, QObject *parent) : QTcpSocket(parent)
{
    setPeerAddress(peer);
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite);
    blockSignals(true);
}

GuardSocket::~GuardSocket()
{
    setSocketState(UnconnectedState); // the base class would try to hang up an engine that is not there
}

bool GuardSocket::offer(const QByteArray &request)
{
    m_offered = request;
    m_at = 0;
    m_wrote = false;
    blockSignals(false);
    Q_EMIT readyRead();
    blockSignals(true);
    return m_open && !m_wrote && bytesAvailable() == 0;
}

void GuardSocket::hangUp()
{
    m_open = false;
    setSocketState(UnconnectedState);
    blockSignals(false);
    Q_EMIT disconnected();
    blockSignals(true);
    deleteLater();
}

qint64 GuardSocket::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_offered.size() - m_at;
}

void GuardSocket::close()
{
    m_open = false;
}

void GuardSocket::disconnectFromHost()
{
    m_open = false;
}

qint64 GuardSocket::readData(char *data, qint64 maxSize)
{
    const qsizetype length = std::min<qint64>(maxSize, m_offered.size() - m_at);
    std::memcpy(data, m_offered.constData() + m_at, size_t(length));
    m_at += length;
    return length;
}

qint64 GuardSocket::writeData(const char * /*data*/, qint64 size)
{
    m_wrote = true;
    return size;
}

} // namespace backdesk
