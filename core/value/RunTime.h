// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pthread.h>

#include <chrono>
#include <ctime>
#include <optional>

namespace backdesk
{

/// The processor time that one thread has used; from any thread.
class ThreadClock
{
public:
    /// Tells nothing, ever.
    ThreadClock() = default;
    static ThreadClock ofThisThread();

    /// Nothing where the system does not tell it, and when the thread has ended.
    std::optional<std::chrono::nanoseconds> used() const;

private:
    std::optional<clockid_t> m_clock;
};

/// How long something runs that has a limit. What counts is the processor time of its thread: a busy machine
/// stops nobody. Who waits instead of working may take a multiple of the limit, by the clock on the wall.
class RunTime
{
public:
    using Clock = std::chrono::steady_clock;
    /// So many times the limit may pass in all.
    static constexpr int patience = 10;

    void start(const ThreadClock &thread);
    /// What passes between the two does not count.
    void pause();
    void resume();

    bool isOver(std::chrono::nanoseconds limit) const;
    /// Before that much has passed it cannot be over; not negative.
    std::chrono::nanoseconds leastLeft(std::chrono::nanoseconds limit) const;

private:
    struct Reading {
        Clock::time_point now;
        std::optional<std::chrono::nanoseconds> worked;
    };
    Reading read() const { return {Clock::now(), m_thread.used()}; }

    ThreadClock m_thread;
    Reading m_start;
    Reading m_paused;
};

} // namespace backdesk
