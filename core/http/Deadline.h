// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/HttpOptions.h"

namespace backdesk
{

/// How long a connection may stay in what it is doing. Times are milliseconds of any steady clock.
class Deadline
{
public:
    enum class Phase {
        Fresh,   ///< connected, nothing received
        Idle,    ///< between two requests
        Head,    ///< a head has begun
        Body,    ///< a body is being received
        Sending, ///< the client must read
        Closing  ///< takes input for a moment so that the last answer arrives
    };

    Deadline(const HttpOptions &options, qint64 now) : m_options(options), m_start(now), m_lastProgress(now)
    {
    }

    /// Says what goes on now. @p turn tells two requests apart; @p bytes counts up within Body and Sending.
    void update(Phase phase, quint64 turn, qint64 bytes, qint64 now);
    bool isOver(qint64 now) const;
    Phase phase() const { return m_phase; }

private:
    const HttpOptions &m_options;
    Phase m_phase = Phase::Fresh;
    quint64 m_turn = 0;
    qint64 m_start;          ///< of the phase or of its present window
    qint64 m_startBytes = 0; ///< when the window began
    qint64 m_lastBytes = 0;
    qint64 m_lastProgress;
};

} // namespace backdesk
