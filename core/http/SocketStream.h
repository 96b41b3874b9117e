// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QtGlobal>

#include <deque>
#include <memory>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace backdesk
{

/// The bytes of one accepted connection, in and out, without blocking. It owns the descriptor.
///
/// Not a QTcpSocket: that closes as soon as the peer has finished sending, which cuts answers off, and
/// reads ahead into a buffer of its own. This is the only class that knows descriptors; TLS would be
/// another one with the same members. Use it from one thread that has an event loop.
class SocketStream
{
public:
    class Listener
    {
    public:
        virtual void streamReadable() = 0;
        /// There is room again after a flush() that left something unsent.
        virtual void streamWritable() = 0;

    protected:
        ~Listener() = default;
    };

    enum class Result { Bytes, NothingNow, Ended, Failed };

    SocketStream(qintptr descriptor, Listener &listener);
    ~SocketStream();
    Q_DISABLE_COPY_MOVE(SocketStream)

    /// Reads at most @p size bytes; @p got is only set with Bytes.
    Result read(char *data, qsizetype size, qsizetype *got);
    void setReading(bool on);

    /// Queues bytes; flush() sends them.
    void write(const QByteArray &bytes);
    /// Sends what the system takes now. False when the connection is lost.
    bool flush();
    qint64 unsent() const { return m_unsent; }

    /// Tells the peer that nothing more comes; reading goes on.
    void shutdownWriting();
    /// Stops the notifiers and closes the descriptor. What the system took is still delivered.
    void close();
    /// Closes and has the system forget what the peer did not read.
    void reset();

    QHostAddress peerAddress() const;

private:
    void consume(qsizetype sent);

    int m_descriptor;
    std::unique_ptr<QSocketNotifier> m_reader;
    std::unique_ptr<QSocketNotifier> m_writer;
    std::deque<QByteArray> m_output;
    qsizetype m_offset = 0; ///< sent already of the first piece
    qint64 m_unsent = 0;
};

} // namespace backdesk
