// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/SocketStream.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace backdesk
{

namespace
{

constexpr qsizetype maxPieces = 16;

bool wouldBlock(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK;
}

} // namespace

SocketStream::SocketStream(qintptr descriptor, Listener &listener)
    : m_descriptor(int(descriptor)),
      m_reader(std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read)),
      m_writer(std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Write))
{
    ::fcntl(m_descriptor, F_SETFL, ::fcntl(m_descriptor, F_GETFL) | O_NONBLOCK);
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_writer->setEnabled(false);
    QObject::connect(m_reader.get(), &QSocketNotifier::activated, m_reader.get(),
                     [&listener] { listener.streamReadable(); });
    QObject::connect(m_writer.get(), &QSocketNotifier::activated, m_writer.get(),
                     [&listener] { listener.streamWritable(); });
}

SocketStream::~SocketStream()
{
    close();
}

SocketStream::Result SocketStream::read(char *data, qsizetype size, qsizetype *got)
{
    ssize_t count = 0;
    do {
        count = ::recv(m_descriptor, data, size_t(size), 0);
    } while (count < 0 && errno == EINTR);
    if (count == 0)
        return Result::Ended;
    if (count < 0)
        return wouldBlock(errno) ? Result::NothingNow : Result::Failed;
    *got = count;
    return Result::Bytes;
}

void SocketStream::setReading(bool on)
{
    if (m_reader)
        m_reader->setEnabled(on);
}

void SocketStream::write(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    m_output.push_back(bytes);
    m_unsent += bytes.size();
}

bool SocketStream::flush()
{
    while (m_unsent > 0) {
        std::array<iovec, maxPieces> pieces{};
        const qsizetype count = std::min<qsizetype>(maxPieces, qsizetype(m_output.size()));
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype skip = i == 0 ? m_offset : 0;
            // sendmsg only reads what the vector points to.
            pieces[i].iov_base = const_cast<char *>(m_output[i].constData() + skip);
            pieces[i].iov_len = size_t(m_output[i].size() - skip);
        }
        msghdr message{};
        message.msg_iov = pieces.data();
        message.msg_iovlen = size_t(count);
        const ssize_t sent = ::sendmsg(m_descriptor, &message, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0 && !wouldBlock(errno))
            return false;
        if (sent < 0)
            break;
        consume(sent);
    }
    if (m_writer && m_writer->isEnabled() != (m_unsent > 0))
        m_writer->setEnabled(m_unsent > 0);
    return true;
}

void SocketStream::consume(qsizetype sent)
{
    m_unsent -= sent;
    m_offset += sent;
    while (!m_output.empty() && m_offset >= m_output.front().size()) {
        m_offset -= m_output.front().size();
        m_output.pop_front();
    }
}

void SocketStream::shutdownWriting()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void SocketStream::close()
{
    if (m_descriptor < 0)
        return;
    // May run inside a notifier's own signal, so the notifiers are only silenced here.
    m_reader->setEnabled(false);
    m_writer->setEnabled(false);
    m_output.clear();
    m_unsent = 0;
    ::close(m_descriptor);
    m_descriptor = -1;
}

void SocketStream::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close();
}

QHostAddress SocketStream::peerAddress() const
{
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    if (::getpeername(m_descriptor, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        return {};
    return QHostAddress(reinterpret_cast<const sockaddr *>(&address));
}

} // namespace backdesk
