// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/LineReader.h"

#include <algorithm>

namespace backdesk
{

void LineReader::start(const tokens::Table &allowed, qsizetype limit)
{
    m_allowed = &allowed;
    m_limit = limit;
    m_state = State::NeedMore;
    m_sawReturn = false;
    m_line.resize(0); // keeps the memory
}

qsizetype LineReader::feed(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && m_state == State::NeedMore) {
        if (m_sawReturn || !tokens::is(*m_allowed, bytes[at])) {
            at += endLine(bytes[at]);
            continue;
        }
        // One byte past the limit is enough to know.
        const QByteArrayView rest =
            bytes.sliced(at, std::min(bytes.size() - at, m_limit - m_line.size() + 1));
        const qsizetype length = tokens::run(*m_allowed, rest);
        m_line.append(rest.data(), length);
        at += length;
        if (m_line.size() > m_limit)
            m_state = State::TooLong;
    }
    return at;
}

qsizetype LineReader::endLine(char c)
{
    if (m_sawReturn && c == '\n')
        m_state = State::Complete;
    else if (!m_sawReturn && c == '\r')
        m_sawReturn = true;
    else
        m_state = State::BadByte;
    return 1;
}

} // namespace backdesk
