// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

/// An answer as a client sees it.
struct RawAnswer {
    int status = 0; ///< 0: none came
    QByteArray head;
    QHash<QByteArray, QByteArray> fields; ///< names in lower case
    QByteArray body;
};

/// A blocking client that sends exactly the bytes it is given. Nothing waits longer than 10 seconds.
class RawClient
{
public:
    explicit RawClient(quint16 port);
    ~RawClient();
    RawClient(RawClient &&other) noexcept;
    RawClient &operator=(RawClient &&) = delete;

    bool isConnected() const { return m_connected; }
    /// False when the peer stops taking bytes before all are sent.
    bool send(const QByteArray &bytes);
    /// Sends what the system takes without waiting and returns how much that was.
    qsizetype sendSome(const QByteArray &bytes);
    /// An answer with a body as long as its Content-Length, unless it answers HEAD.
    RawAnswer readAnswer(bool head = false);
    /// The head of an answer; its body stays to be read.
    QByteArray readHead();
    /// Reads and forgets; false when less than that came.
    bool discard(qint64 size);
    /// How much came up to the end.
    qint64 discardToEnd();
    RawAnswer ask(const QByteArray &bytes);
    /// The peer has closed and nothing is left to read.
    bool isAtEnd();
    /// The peer has reset the connection, without anything having been read.
    bool isReset();
    QByteArray readToEnd();
    void finishSending();
    /// Ends with RST, as a program that crashed.
    void reset();

private:
    bool fill();

    int m_socket;
    bool m_connected = false;
    QByteArray m_buffer;
};
