// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Response.h"
#include "core/http/Deadline.h"
#include "core/http/GuardSocket.h"
#include "core/http/RequestParser.h"
#include "core/http/SocketStream.h"

#include <QObject>
#include <QPointer>

namespace backdesk
{

struct ResponseShape;
class Worker;

/// One client: judges what it sends, has sound requests answered strictly one after the other, and sends
/// the answers. Reads no further while more than HttpOptions::unsentBytes wait to be read by the client.
/// Lives in its worker's thread and is released there by itself.
class Connection : public QObject, private SocketStream::Listener
{
    Q_OBJECT

public:
    Connection(qintptr descriptor, Worker &worker);
    ~Connection() override;

    /// Says 503 and closes.
    void refuseSurplus();
    /// Answers what has arrived, then closes.
    void drain();
    void checkDeadline(qint64 now);
    /// Closes without a word.
    void abort();

protected:
    bool event(QEvent *event) override;

private:
    void streamReadable() override;
    void streamWritable() override;

    void readOnce();
    void discardInput();
    void judge(QByteArrayView bytes);
    bool accountBody();
    void releaseBody();
    void answer(IncomingRequest incoming);
    Response respond(IncomingRequest &incoming);
    bool identify(Request &request) const;
    Response ask(const Request &request);
    void send(const Response &response, const ResponseShape &shape);
    void refuse(const Refusal &refusal);
    void endInput();
    bool mayJudge() const;
    bool isIdle() const;
    bool queuePiece();
    bool flush();
    bool pump();
    void settle();
    void startClosing();
    void hangUpGuard();
    void updateDeadline();

    Worker &m_worker;
    SocketStream m_stream;
    RequestParser m_parser;
    Deadline m_deadline;
    QPointer<GuardSocket> m_guard;
    QByteArray m_pending;                 ///< received, not judged yet
    std::shared_ptr<ResponseFile> m_file; ///< being sent behind what is queued; then nothing else is judged
    qint64 m_fileAt = 0;                  ///< queued already of it
    int m_turn = 0;                       ///< requests answered since the event loop was left
    quint64 m_answered = 0;
    qint64 m_accounted = 0; ///< our part of HostContext::bufferedBytes
    qint64 m_queued = 0;    ///< bytes of all answers so far
    qint64 m_discarded = 0;
    bool m_isProxy = false;    ///< the peer may name others, see ProxyIdentity
    bool m_continuing = false; ///< an event to go on is on its way
    bool m_inputEnded = false;
    bool m_last = false;     ///< the last answer is queued
    bool m_shutDown = false; ///< and sent
    bool m_draining = false;
    bool m_done = false;
};

} // namespace backdesk
