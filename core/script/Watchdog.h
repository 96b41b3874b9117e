// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/RunTime.h"

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

class QJSEngine;

namespace backdesk
{

class Watchdog;

/// What the watchdog knows of one engine. Calls are told by begin() and end(), which cost a few nanoseconds.
class WatchedEngine
{
public:
    /// Of this thread, which is the one that calls. The limit counts for the outermost call. Registers at the
    /// process's watchdog until it goes.
    WatchedEngine(QJSEngine &engine, std::chrono::milliseconds limit);
    ~WatchedEngine();
    WatchedEngine(const WatchedEngine &) = delete;
    WatchedEngine &operator=(const WatchedEngine &) = delete;

    /// The engine's thread starts a call.
    void begin();
    /// It has ended; true when it was interrupted. The engine may be used again.
    bool end();
    /// Within a call: whether it was interrupted already.
    bool isInterrupted() const { return m_state.load(std::memory_order_relaxed) & interrupted; }

private:
    friend class Watchdog;
    static constexpr quint64 running = 1;
    static constexpr quint64 interrupted = 2;
    static constexpr quint64 nextCall = 4;

    void interruptWhenLate();

    const std::shared_ptr<Watchdog> m_watchdog;
    QJSEngine &m_engine;
    const std::chrono::milliseconds m_limit;
    const ThreadClock m_thread = ThreadClock::ofThisThread();
    std::atomic<quint64> m_state = 0; // the number of the call, and the two bits
    std::mutex m_interrupting;

    quint64 m_seen = 0; // both of the watchdog's thread only
    RunTime m_sinceSeen;
};

/// The one thread that interrupts calls which run too long. It sleeps while nothing runs.
class Watchdog
{
public:
    /// Engines keep it, since some go after the process's static objects.
    static std::shared_ptr<Watchdog> instance();
    Watchdog() = default;
    ~Watchdog();
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

    void add(WatchedEngine *engine);
    void remove(WatchedEngine *engine);
    void wakeWhenAsleep()
    {
        if (m_asleep.load())
            wake();
    }

private:
    void wake();
    void watch();
    bool look();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<WatchedEngine *> m_engines;
    std::atomic<bool> m_asleep = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace backdesk
