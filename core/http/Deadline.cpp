// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/Deadline.h"

namespace backdesk
{

namespace
{

constexpr qint64 windowBytes = 64 * 1024;

} // namespace

void Deadline::update(Phase phase, quint64 turn, qint64 bytes, qint64 now)
{
    const bool isNew = phase != m_phase || turn != m_turn;
    if (isNew || bytes != m_lastBytes)
        m_lastProgress = now;
    m_lastBytes = bytes;
    if (!isNew && bytes - m_startBytes < windowBytes)
        return;
    m_phase = phase;
    m_turn = turn;
    m_start = now;
    m_startBytes = bytes;
}

bool Deadline::isOver(qint64 now) const
{
    const qint64 spent = now - m_start;
    switch (m_phase) {
    case Phase::Fresh:
    case Phase::Head:
        return spent >= m_options.headDeadline.count();
    case Phase::Idle:
        return spent >= m_options.idleDeadline.count();
    case Phase::Body:
        return spent >= m_options.bodyDeadline.count() ||
               now - m_lastProgress >= m_options.stallDeadline.count();
    case Phase::Sending:
        return spent >= m_options.writeDeadline.count();
    case Phase::Closing:
        return spent >= m_options.lingerDeadline.count();
    }
    return true;
}

} // namespace backdesk
