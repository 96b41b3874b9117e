// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/BodyDecoder.h"

#include "core/http/RequestHead.h"

#include <algorithm>
#include <utility>

namespace backdesk
{

namespace
{

constexpr qsizetype maxSizeDigits = 16;
constexpr qsizetype maxSizeLine = 256;
constexpr qsizetype maxExtensions = 16 * 1024;
constexpr qsizetype maxTrailers = 8 * 1024;

} // namespace

void BodyDecoder::startCounted(qint64 length)
{
    m_chunked = false;
    m_step = Step::Data;
    m_left = length;
    m_state = length == 0 ? State::Complete : State::NeedMore;
}

void BodyDecoder::startChunked(qint64 limit)
{
    m_chunked = true;
    m_limit = limit;
    m_extensions = 0;
    m_trailers = 0;
    m_state = State::NeedMore;
    startSizeLine();
}

qsizetype BodyDecoder::feed(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && m_state == State::NeedMore) {
        const QByteArrayView rest = bytes.sliced(at);
        at += m_step == Step::Data ? feedData(rest) : feedLine(rest);
    }
    return at;
}

QByteArray BodyDecoder::take()
{
    return std::exchange(m_body, {});
}

qsizetype BodyDecoder::feedData(QByteArrayView bytes)
{
    const qsizetype length = std::min<qint64>(bytes.size(), m_left);
    m_body.append(bytes.data(), length);
    m_left -= length;
    if (m_left > 0)
        return length;
    if (m_chunked) {
        m_step = Step::DataEnd;
        m_line.start(tokens::field, 0);
    } else {
        m_state = State::Complete;
    }
    return length;
}

qsizetype BodyDecoder::feedLine(QByteArrayView bytes)
{
    const qsizetype length = m_line.feed(bytes);
    if (m_line.state() == LineReader::State::NeedMore)
        return length;
    if (m_line.state() != LineReader::State::Complete)
        refuse(400, "The chunked body is malformed.");
    else if (m_step == Step::SizeLine)
        endSizeLine(m_line.line());
    else if (m_step == Step::Trailer)
        endTrailer(m_line.line());
    else
        startSizeLine();
    return length;
}

void BodyDecoder::endSizeLine(QByteArrayView line)
{
    qsizetype digits = 0;
    quint64 size = 0;
    while (digits < line.size() && tokens::hexDigit(line[digits]) >= 0) {
        if (digits == maxSizeDigits)
            return refuse(400, "The size of a chunk is malformed.");
        size = size * 16 + quint64(tokens::hexDigit(line[digits]));
        ++digits;
    }
    // White space is only allowed in front of an extension (RFC 9112, 7.1.1).
    const QByteArrayView extension = line.sliced(digits);
    const QByteArrayView marked = tokens::trimmed(extension);
    if (digits == 0 || (!extension.isEmpty() && !marked.startsWith(';')))
        return refuse(400, "The size of a chunk is malformed.");
    m_extensions += extension.size();
    if (m_extensions > maxExtensions)
        return refuse(400, "The chunk extensions are too long.");
    if (size > quint64(m_limit - m_body.size()))
        return refuse(413, "The body is too large.");
    if (size == 0)
        return startTrailer();
    m_left = qint64(size);
    m_step = Step::Data;
}

void BodyDecoder::endTrailer(QByteArrayView line)
{
    if (line.isEmpty()) {
        m_state = State::Complete;
        return;
    }
    m_trailers += line.size() + 2;
    Headers dropped;
    if (const Refusal refusal = parseFieldLine(line, dropped))
        return refuse(refusal.status, refusal.detail);
    startTrailer();
}

void BodyDecoder::startSizeLine()
{
    m_step = Step::SizeLine;
    m_line.start(tokens::field, maxSizeLine);
}

void BodyDecoder::startTrailer()
{
    if (m_trailers > maxTrailers)
        return refuse(400, "The trailer fields are too long.");
    m_step = Step::Trailer;
    m_line.start(tokens::field, maxTrailers - m_trailers);
}

void BodyDecoder::refuse(int status, const char *detail)
{
    m_state = State::Refused;
    m_refusal = {status, detail};
}

} // namespace backdesk
