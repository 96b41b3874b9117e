// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawClient.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace
{

constexpr int patienceMs = 10'000;

} // namespace

RawClient::RawClient(quint16 port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const timeval patience{patienceMs / 1000, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_connected = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
}

RawClient::~RawClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1)),
      m_connected(other.m_connected),
      m_buffer(std::move(other.m_buffer))
{
}

bool RawClient::send(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t sent =
            ::send(m_socket, bytes.constData() + at, size_t(bytes.size() - at), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        at += sent;
    }
    return true;
}

qsizetype RawClient::sendSome(const QByteArray &bytes)
{
    const ssize_t sent =
        ::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    return sent < 0 ? 0 : sent;
}

bool RawClient::fill()
{
    char data[16 * 1024];
    const ssize_t got = ::recv(m_socket, data, sizeof data, 0);
    if (got > 0)
        m_buffer.append(data, got);
    return got > 0;
}

QByteArray RawClient::readHead()
{
    while (!m_buffer.contains("\r\n\r\n")) {
        if (!fill())
            return {};
    }
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    const QByteArray head = m_buffer.first(end + 2);
    m_buffer.remove(0, end + 4);
    return head;
}

bool RawClient::discard(qint64 size)
{
    while (size > 0 && (!m_buffer.isEmpty() || fill()))
        size -= std::exchange(m_buffer, {}).size();
    return size <= 0;
}

qint64 RawClient::discardToEnd()
{
    qint64 size = std::exchange(m_buffer, {}).size();
    while (fill())
        size += std::exchange(m_buffer, {}).size();
    return size;
}

RawAnswer RawClient::readAnswer(bool head)
{
    RawAnswer answer;
    answer.head = readHead();
    if (answer.head.isEmpty())
        return answer;
    answer.status = answer.head.mid(9, 3).toInt();
    for (const QByteArray &line : answer.head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            answer.fields.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = head ? 0 : answer.fields.value("content-length", "0").toLongLong();
    while (m_buffer.size() < length && fill()) {
    }
    answer.body = m_buffer.first(qMin(length, m_buffer.size()));
    m_buffer.remove(0, answer.body.size());
    return answer;
}

RawAnswer RawClient::ask(const QByteArray &bytes)
{
    return send(bytes) ? readAnswer() : RawAnswer{};
}

bool RawClient::isAtEnd()
{
    char byte = 0;
    return m_buffer.isEmpty() && ::recv(m_socket, &byte, 1, 0) == 0;
}

bool RawClient::isReset()
{
    pollfd wait{m_socket, 0, 0};
    return ::poll(&wait, 1, patienceMs) == 1 && (wait.revents & POLLERR) != 0;
}

QByteArray RawClient::readToEnd()
{
    while (fill()) {
    }
    return std::exchange(m_buffer, {});
}

void RawClient::finishSending()
{
    ::shutdown(m_socket, SHUT_WR);
}

void RawClient::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(std::exchange(m_socket, -1));
}
