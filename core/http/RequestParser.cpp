// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/RequestParser.h"

#include "core/http/OriginRules.h"

#include <algorithm>
#include <utility>

namespace backdesk
{

namespace
{

constexpr int maxBlankLines = 4; // RFC 9112, 2.2: at least one is ignored
constexpr qsizetype versionBytes = 8;

} // namespace

RequestParser::RequestParser(const HttpOptions &options, const HostRules &hosts)
    : m_options(options), m_hosts(hosts)
{
    startRequest();
}

RequestParser::State RequestParser::feed(QByteArrayView bytes, qsizetype *used)
{
    qsizetype at = 0;
    while (at < bytes.size() && m_state == State::NeedMore) {
        const QByteArrayView rest = bytes.sliced(at);
        at += m_phase == Phase::Body ? feedBody(rest) : feedLine(rest);
    }
    *used = at;
    return m_state;
}

bool RequestParser::takeContinue()
{
    return std::exchange(m_wantsContinue, false);
}

IncomingRequest RequestParser::take()
{
    IncomingRequest incoming;
    incoming.headOnly = isHeadOnly();
    incoming.keepAlive = m_framing.keepAlive;
    incoming.http10 = m_head.minorVersion == 0;
    incoming.serverWide = m_head.path == "*";
    incoming.request.method = incoming.headOnly ? QByteArrayLiteral("GET") : std::move(m_head.method);
    incoming.request.path = std::move(m_head.path);
    incoming.request.query = std::move(m_head.query);
    incoming.request.headers = std::move(m_head.headers);
    incoming.request.body = m_body.take();
    startRequest();
    return incoming;
}

void RequestParser::startRequest()
{
    m_state = State::NeedMore;
    m_phase = Phase::Start;
    m_touched = false;
    m_blankLines = 0;
    m_headBytes = 0;
    m_head = {};
    m_framing = {};
    m_line.start(tokens::requestLine, maxMethodBytes + m_options.targetBytes + versionBytes + 2);
}

void RequestParser::startField()
{
    m_phase = Phase::Fields;
    m_line.start(tokens::field, std::max<qsizetype>(0, m_options.headBytes - m_headBytes));
}

qsizetype RequestParser::feedLine(QByteArrayView bytes)
{
    m_touched = true;
    const qsizetype length = m_line.feed(bytes);
    if (m_line.state() == LineReader::State::Complete)
        endLine();
    else if (m_line.state() != LineReader::State::NeedMore)
        refuseLine();
    return length;
}

qsizetype RequestParser::feedBody(QByteArrayView bytes)
{
    m_wantsContinue = false; // it did not wait
    const qsizetype length = m_body.feed(bytes);
    if (m_body.state() == BodyDecoder::State::Complete)
        m_state = State::Complete;
    else if (m_body.state() == BodyDecoder::State::Refused)
        refuse(m_body.refusal());
    return length;
}

void RequestParser::endLine()
{
    m_headBytes += m_line.line().size() + 2;
    if (m_headBytes > m_options.headBytes)
        return refuse({431, "The head of the request is too large."});
    if (m_phase == Phase::Start)
        endRequestLine();
    else
        endField();
}

void RequestParser::endRequestLine()
{
    if (m_line.line().isEmpty()) {
        if (++m_blankLines > maxBlankLines)
            return refuse({400, "The request line is missing."});
        m_line.start(tokens::requestLine, maxMethodBytes + m_options.targetBytes + versionBytes + 2);
        return;
    }
    if (const Refusal refusal = parseRequestLine(m_line.line(), m_options.targetBytes, m_head))
        return refuse(refusal);
    startField();
}

void RequestParser::endField()
{
    if (m_line.line().isEmpty())
        return endHead();
    if (m_head.headers.fields().size() >= m_options.headerFields)
        return refuse({431, "There are too many header fields."});
    if (const Refusal refusal = parseFieldLine(m_line.line(), m_head.headers))
        return refuse(refusal);
    startField();
}

void RequestParser::endHead()
{
    if (const Refusal refusal = judgeFraming(m_head, m_hosts, m_options.bodyBytes, m_framing))
        return refuse(refusal);
    if (const Refusal refusal = judgeOrigin(m_head, m_options.allowedOrigins))
        return refuse(refusal);
    m_wantsContinue = m_framing.expectsContinue;
    m_phase = Phase::Body;
    if (m_framing.chunked)
        return m_body.startChunked(m_options.bodyBytes);
    m_body.startCounted(m_framing.length);
    if (m_framing.length == 0)
        m_state = State::Complete;
}

void RequestParser::refuseLine()
{
    if (m_line.state() == LineReader::State::BadByte)
        return refuse({400, "A line has a character that does not belong there, or a bare CR or LF."});
    if (m_phase == Phase::Fields)
        return refuse({431, "The head of the request is too large."});
    const qsizetype space = m_line.line().indexOf(' ');
    if (space < 0 || space > maxMethodBytes)
        return refuse({501, "This method is not implemented."});
    // Either the target or, after a second space, the version is what made the line too long.
    const qsizetype second = m_line.line().indexOf(' ', space + 1);
    if (second >= 0 && second - space - 1 <= m_options.targetBytes)
        return refuse({400, "The request line is malformed."});
    refuse({414, "The request target is too long."});
}

void RequestParser::refuse(const Refusal &refusal)
{
    m_state = State::Refused;
    m_refusal = refusal;
}

} // namespace backdesk
