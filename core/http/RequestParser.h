// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Request.h"
#include "core/http/BodyDecoder.h"
#include "core/http/Framing.h"
#include "core/http/HttpOptions.h"
#include "core/http/LineReader.h"
#include "core/http/RequestHead.h"

namespace backdesk
{

/// A request that was judged sound, and what its connection must know to answer it.
struct IncomingRequest {
    Request request;
    bool headOnly = false; ///< it was HEAD; the request says GET
    bool keepAlive = true;
    bool http10 = false;
    bool serverWide = false; ///< OPTIONS *
};

/// Takes the bytes of one connection and gives requests or one refusal; the strict reading of RFC 9112.
///
/// It knows no socket and no clock, takes pieces of any size, gives the same verdict however the bytes are
/// cut, takes time linear in them, and holds no more than the limits allow. Not thread-safe.
class RequestParser
{
public:
    enum class State { NeedMore, Complete, Refused };

    /// Both must outlive the parser.
    RequestParser(const HttpOptions &options, const HostRules &hosts);

    /// Takes bytes up to the end of the current request; @p used says how many. Feed the others after take().
    State feed(QByteArrayView bytes, qsizetype *used);

    State state() const { return m_state; }
    /// Not one byte of the next request has come.
    bool isIdle() const { return m_phase == Phase::Start && !m_touched; }
    bool isReadingBody() const { return m_phase == Phase::Body; }
    /// Bytes of the body held so far.
    qsizetype bodySize() const { return m_body.size(); }
    /// True once when the client waits for "100 Continue" before it sends a body that will be taken.
    bool takeContinue();
    /// What came is a HEAD request; its answer, a refusal too, has no body.
    bool isHeadOnly() const { return m_head.method == "HEAD"; }

    /// The request; only when Complete. The parser is ready for the next one.
    IncomingRequest take();
    /// Frees what is held of a request that will not be answered. Feed nothing after it.
    void abandon() { m_body.take(); }
    /// Only when Refused. Nothing after it can be trusted: the connection must end.
    const Refusal &refusal() const { return m_refusal; }

private:
    enum class Phase { Start, Fields, Body };

    void startRequest();
    void startField();
    qsizetype feedLine(QByteArrayView bytes);
    qsizetype feedBody(QByteArrayView bytes);
    void endLine();
    void endRequestLine();
    void endField();
    void endHead();
    void refuseLine();
    void refuse(const Refusal &refusal);

    const HttpOptions &m_options;
    const HostRules &m_hosts;
    State m_state = State::NeedMore;
    Phase m_phase = Phase::Start;
    bool m_touched = false;
    bool m_wantsContinue = false;
    int m_blankLines = 0;
    qsizetype m_headBytes = 0;
    LineReader m_line;
    RequestHead m_head;
    Framing m_framing;
    BodyDecoder m_body;
    Refusal m_refusal;
};

} // namespace backdesk
