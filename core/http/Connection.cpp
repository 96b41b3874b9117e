// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/Connection.h"

#include "core/api/Log.h"
#include "core/api/Problem.h"
#include "core/http/RequestLog.h"
#include "core/http/ResponseShape.h"
#include "core/http/Worker.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace backdesk
{

namespace
{

constexpr int requestsPerTurn = 64; // then other connections have their turn
constexpr qint64 maxDiscarded = 8 * 1024 * 1024;
constexpr qsizetype joinedBytes = 16 * 1024; // bodies up to this size are sent in one piece with their head
constexpr qint64 pieceBytes = 64 * 1024;     // of a file
constexpr int piecesPerTurn = 16;

Response serverOptions()
{
    Response response;
    response.status = 204;
    response.headers.set("allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    return response;
}

Response refusalResponse(const Refusal &refusal)
{
    Response response = problem(refusal.status, QString::fromLatin1(refusal.detail));
    if (refusal.status == 503)
        response.headers.set("retry-after", "1");
    if (refusal.status == 415)
        response.headers.set("accept-encoding", "identity"); // RFC 9110, 15.5.16
    return response;
}

} // namespace

Connection::Connection(qintptr descriptor, Worker &worker)
    : QObject(&worker),
      m_worker(worker),
      m_stream(descriptor, *this),
      m_parser(worker.context().options, worker.context().hosts),
      m_deadline(worker.context().options, worker.now())
{
    const auto &proxy = worker.context().options.proxy;
    m_isProxy = proxy && proxy->trusts(m_stream.peerAddress());
}

Connection::~Connection()
{
    hangUpGuard();
    releaseBody();
    --m_worker.context().connections;
}

void Connection::refuseSurplus()
{
    refuse({503, "There are too many connections."});
    settle();
}

void Connection::drain()
{
    m_draining = true;
    if (!m_last)
        readOnce();
    if (m_done)
        return;
    if (m_shutDown || isIdle())
        return abort();
    settle();
}

void Connection::checkDeadline(qint64 now)
{
    if (m_done || !m_deadline.isOver(now))
        return;
    const Deadline::Phase phase = m_deadline.phase();
    if (phase == Deadline::Phase::Closing)
        return abort();
    // A slow handler may have kept this thread from seeing what the client did in time.
    if (phase == Deadline::Phase::Sending)
        settle();
    else
        readOnce();
    if (m_done || !m_deadline.isOver(now))
        return;
    if (m_deadline.phase() == Deadline::Phase::Sending)
        m_stream.reset();
    if (m_deadline.phase() != Deadline::Phase::Head && m_deadline.phase() != Deadline::Phase::Body)
        return abort();
    refuse({408, "The request took too long to arrive."});
    settle();
}

void Connection::abort()
{
    if (m_done)
        return;
    m_done = true;
    m_file.reset();
    m_stream.close();
    hangUpGuard();
    m_worker.release(this);
}

bool Connection::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    m_continuing = false;
    m_turn = 0;
    settle();
    return true;
}

void Connection::streamReadable()
{
    m_turn = 0;
    if (m_shutDown)
        discardInput();
    else
        readOnce();
}

void Connection::streamWritable()
{
    m_turn = 0;
    settle();
}

void Connection::readOnce()
{
    if (m_done || m_inputEnded)
        return;
    std::vector<char> &scratch = m_worker.scratch();
    qsizetype got = 0;
    switch (m_stream.read(scratch.data(), qsizetype(scratch.size()), &got)) {
    case SocketStream::Result::Bytes:
        judge({scratch.data(), got});
        break;
    case SocketStream::Result::NothingNow:
        return;
    case SocketStream::Result::Ended:
        m_inputEnded = true;
        break;
    case SocketStream::Result::Failed:
        return abort();
    }
    settle();
}

// After the last answer: closing with input unread would make the system reset the connection, and the
// answer might never be seen. A client that goes on sending is cut off after a while.
void Connection::discardInput()
{
    std::vector<char> &scratch = m_worker.scratch();
    qsizetype got = 0;
    const SocketStream::Result result = m_stream.read(scratch.data(), qsizetype(scratch.size()), &got);
    if (result == SocketStream::Result::NothingNow)
        return;
    m_discarded += got;
    if (result != SocketStream::Result::Bytes || m_discarded > maxDiscarded)
        abort();
}

void Connection::judge(QByteArrayView bytes)
{
    if (!m_pending.isEmpty()) { // what waits comes first
        m_pending.append(bytes.data(), bytes.size());
        return;
    }
    while (!bytes.isEmpty() && !m_last) {
        if (!mayJudge()) {
            m_pending = bytes.toByteArray();
            return;
        }
        qsizetype used = 0;
        const RequestParser::State state = m_parser.feed(bytes, &used);
        bytes = bytes.sliced(used);
        if (state == RequestParser::State::Refused)
            return refuse(m_parser.refusal());
        if (!accountBody())
            return refuse({503, "Too many requests are being received."});
        if (m_parser.takeContinue())
            m_stream.write(QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n"));
        if (state == RequestParser::State::Complete)
            answer(m_parser.take());
    }
}

bool Connection::accountBody()
{
    const qint64 change = m_parser.bodySize() - m_accounted;
    if (change == 0)
        return true;
    m_accounted += change;
    HostContext &context = m_worker.context();
    return context.bufferedBytes.fetch_add(change) + change <= context.options.bufferedBytes;
}

void Connection::releaseBody()
{
    m_worker.context().bufferedBytes.fetch_sub(std::exchange(m_accounted, 0));
}

void Connection::answer(IncomingRequest incoming)
{
    const auto start = std::chrono::steady_clock::now();
    const Response response = respond(incoming);
    releaseBody();
    ++m_turn;
    ++m_answered;
    logRequest(incoming, response.status, std::chrono::steady_clock::now() - start);
    send(response, {incoming.headOnly, incoming.http10, incoming.keepAlive && !m_draining, m_worker.date()});
}

Response Connection::respond(IncomingRequest &incoming)
{
    if (incoming.serverWide)
        return serverOptions();
    if (incoming.headOnly)
        incoming.request.headers.remove("range"); // only GET has ranges (RFC 9110, 14.2)
    if (identify(incoming.request))
        return ask(incoming.request);
    incoming.keepAlive = false;
    return refusalResponse({400, "A header field that names the user stands twice."});
}

bool Connection::identify(Request &request) const
{
    const auto &proxy = m_worker.context().options.proxy;
    if (!proxy)
        return true;
    const auto identity = m_isProxy ? identityFrom(*proxy, request.headers) : Identity();
    if (!identity)
        return false;
    request.identity = *identity;
    removeIdentity(*proxy, request.headers);
    return true;
}

Response Connection::ask(const Request &request)
{
    if (m_guard && !m_guard->isUsable())
        hangUpGuard();
    if (!m_guard)
        m_guard = m_worker.host().open(m_stream.peerAddress());
    std::optional<Response> response = m_worker.host().serve(*m_guard, request);
    if (response)
        return *std::move(response);
    hangUpGuard();
    return problem(500);
}

void Connection::send(const Response &response, const ResponseShape &shape)
{
    WireResponse wire = shapeResponse(response, shape);
    m_queued += wire.head.size() + wire.body.size();
    if (wire.body.size() <= joinedBytes) {
        m_stream.write(wire.head + wire.body);
    } else {
        m_stream.write(wire.head);
        m_stream.write(wire.body);
    }
    m_file = wire.file;
    m_fileAt = 0;
    m_last = m_last || !shape.keepAlive;
}

void Connection::refuse(const Refusal &refusal)
{
    if (m_last)
        return;
    m_pending.clear();
    m_parser.abandon();
    releaseBody();
    logRefusal(refusal);
    send(refusalResponse(refusal), {m_parser.isHeadOnly(), false, false, m_worker.date()});
}

void Connection::endInput()
{
    if (m_parser.isIdle())
        m_last = true;
    else
        refuse({400, "The request ended too early."});
}

bool Connection::mayJudge() const
{
    return !m_file && m_turn < requestsPerTurn && m_stream.unsent() <= m_worker.context().options.unsentBytes;
}

bool Connection::isIdle() const
{
    return !m_file && m_stream.unsent() == 0 && m_pending.isEmpty();
}

// False when the file is not what it was: its length is told already, so only the end of the connection can
// tell the client.
bool Connection::queuePiece()
{
    const qint64 size = std::min(pieceBytes, m_file->length() - m_fileAt);
    const QByteArray piece = m_file->read(m_fileAt, size);
    if (piece.size() < size) {
        qCWarning(lcHttp, "A file that is being sent has become shorter or cannot be read any more.");
        return false;
    }
    m_stream.write(piece);
    m_queued += size;
    m_fileAt += size;
    if (m_fileAt == m_file->length())
        m_file.reset();
    return true;
}

// Sends what is queued, and of a file behind it as much as the client reads now, within one turn.
bool Connection::flush()
{
    for (int i = 0; m_file && i < piecesPerTurn && m_stream.unsent() < pieceBytes; ++i) {
        if (!queuePiece() || !m_stream.flush())
            return false;
    }
    return m_stream.flush();
}

// Sends and judges in turns until there is nothing to judge or the client must read first.
bool Connection::pump()
{
    if (!flush())
        return false;
    while (!m_last && !m_pending.isEmpty() && mayJudge()) {
        judge(std::exchange(m_pending, {}));
        if (!flush())
            return false;
    }
    if (m_inputEnded && m_pending.isEmpty() && !m_file && !m_last)
        endInput();
    m_last = m_last || (m_draining && isIdle());
    return m_stream.flush();
}

void Connection::settle()
{
    if (m_done)
        return;
    if (!pump())
        return abort();
    if (m_last && !m_file && m_stream.unsent() == 0 && !m_shutDown)
        startClosing();
    if (m_done)
        return;
    const bool full = m_file || m_stream.unsent() > m_worker.context().options.unsentBytes;
    const bool goesOn = m_file ? m_stream.unsent() == 0 : !m_pending.isEmpty() && !full;
    if (goesOn && !std::exchange(m_continuing, true))
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    m_stream.setReading(m_shutDown || (!m_inputEnded && !m_last && !full && m_pending.isEmpty()));
    updateDeadline();
}

void Connection::startClosing()
{
    m_shutDown = true;
    m_pending.clear();
    hangUpGuard();
    m_stream.shutdownWriting();
    if (m_inputEnded)
        abort();
}

void Connection::hangUpGuard()
{
    if (m_guard)
        m_guard->hangUp();
    m_guard = nullptr;
}

void Connection::updateDeadline()
{
    const qint64 now = m_worker.now();
    if (m_shutDown)
        m_deadline.update(Deadline::Phase::Closing, 0, 0, now);
    else if (m_file || m_stream.unsent() > 0)
        m_deadline.update(Deadline::Phase::Sending, 0, m_queued - m_stream.unsent(), now);
    else if (m_parser.isReadingBody())
        m_deadline.update(Deadline::Phase::Body, m_answered, m_parser.bodySize(), now);
    else if (!m_parser.isIdle())
        m_deadline.update(Deadline::Phase::Head, m_answered, 0, now);
    else
        m_deadline.update(m_answered > 0 ? Deadline::Phase::Idle : Deadline::Phase::Fresh, m_answered, 0,
                          now);
}

} // namespace backdesk
