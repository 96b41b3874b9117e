// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Tokens.h"

#include <QByteArray>

namespace backdesk
{

/// Collects one line that ends in CR LF, from pieces of any size. A bare CR or LF and every byte outside
/// the class the line is made of end it at once, so nobody waits for the rest of something hopeless.
class LineReader
{
public:
    enum class State { NeedMore, Complete, BadByte, TooLong };

    /// @param limit bytes without the CR LF
    void start(const tokens::Table &allowed, qsizetype limit);
    /// Takes bytes up to the end of the line and returns how many it took.
    qsizetype feed(QByteArrayView bytes);

    State state() const { return m_state; }
    /// Without the CR LF. What came so far unless Complete.
    QByteArrayView line() const { return m_line; }

private:
    qsizetype endLine(char c);

    const tokens::Table *m_allowed = &tokens::field;
    qsizetype m_limit = 0;
    State m_state = State::NeedMore;
    bool m_sawReturn = false;
    QByteArray m_line;
};

} // namespace backdesk
