// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/RunTime.h"

#include <unistd.h>

#include <algorithm>

namespace backdesk
{

ThreadClock ThreadClock::ofThisThread()
{
    ThreadClock clock;
#if defined(_POSIX_THREAD_CPUTIME) && _POSIX_THREAD_CPUTIME >= 0
    clockid_t id{};
    if (pthread_getcpuclockid(pthread_self(), &id) == 0)
        clock.m_clock = id;
#endif
    return clock;
}

std::optional<std::chrono::nanoseconds> ThreadClock::used() const
{
    timespec time{};
    if (!m_clock || clock_gettime(*m_clock, &time) != 0)
        return {};
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

void RunTime::start(const ThreadClock &thread)
{
    m_thread = thread;
    m_start = read();
}

void RunTime::pause()
{
    m_paused = read();
}

void RunTime::resume()
{
    const Reading now = read();
    m_start.now += now.now - m_paused.now;
    if (m_start.worked && m_paused.worked && now.worked)
        *m_start.worked += *now.worked - *m_paused.worked;
}

std::chrono::nanoseconds RunTime::leastLeft(std::chrono::nanoseconds limit) const
{
    constexpr std::chrono::nanoseconds none{0};
    const Reading now = read();
    const auto passed = now.now - m_start.now;
    // Where processor time is not told, all counts.
    if (!m_start.worked || !now.worked)
        return std::max<std::chrono::nanoseconds>(limit - passed, none);
    const auto worked = *now.worked - *m_start.worked;
    const std::chrono::nanoseconds toWork = limit - worked;
    const std::chrono::nanoseconds toPass = limit * patience - passed;
    return std::max(std::min(toWork, toPass), none);
}

bool RunTime::isOver(std::chrono::nanoseconds limit) const
{
    return leastLeft(limit) == std::chrono::nanoseconds(0);
}

} // namespace backdesk
