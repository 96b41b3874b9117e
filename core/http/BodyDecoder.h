// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/LineReader.h"
#include "core/http/Refusal.h"

#include <QByteArray>

namespace backdesk
{

/// Decodes one body, counted or chunked (RFC 9112, 6 and 7), from pieces of any size. Chunk extensions
/// and trailer fields are checked, bounded and dropped: nothing here has a use for them, and merging
/// trailers into the head would let them change what was already judged.
class BodyDecoder
{
public:
    enum class State { NeedMore, Complete, Refused };

    void startCounted(qint64 length);
    /// @param limit bytes of the decoded body
    void startChunked(qint64 limit);
    /// Takes bytes up to the end of the body and returns how many it took.
    qsizetype feed(QByteArrayView bytes);

    State state() const { return m_state; }
    const Refusal &refusal() const { return m_refusal; }
    qsizetype size() const { return m_body.size(); }
    QByteArray take();

private:
    enum class Step { Data, SizeLine, DataEnd, Trailer };

    qsizetype feedData(QByteArrayView bytes);
    qsizetype feedLine(QByteArrayView bytes);
    void endSizeLine(QByteArrayView line);
    void endTrailer(QByteArrayView line);
    void startSizeLine();
    void startTrailer();
    void refuse(int status, const char *detail);

    State m_state = State::Complete;
    Step m_step = Step::Data;
    bool m_chunked = false;
    qint64 m_left = 0;  ///< of the counted body or of the current chunk
    qint64 m_limit = 0; ///< of the decoded body
    qsizetype m_extensions = 0;
    qsizetype m_trailers = 0;
    LineReader m_line;
    QByteArray m_body;
    Refusal m_refusal;
};

} // namespace backdesk
