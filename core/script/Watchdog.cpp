// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/Watchdog.h"

#include <QJSEngine>

#include <algorithm>

namespace backdesk
{

namespace
{

constexpr std::chrono::milliseconds period{5};
/// Rounds without any call before the thread goes to sleep.
constexpr int idleRounds = 200;

} // namespace

WatchedEngine::WatchedEngine(QJSEngine &engine, std::chrono::milliseconds limit)
    : m_watchdog(Watchdog::instance()), m_engine(engine), m_limit(limit)
{
    m_watchdog->add(this);
}

WatchedEngine::~WatchedEngine()
{
    m_watchdog->remove(this);
}

void WatchedEngine::begin()
{
    m_state.store(((m_state.load(std::memory_order_relaxed) & ~(running | interrupted)) + nextCall) |
                  running);
    m_watchdog->wakeWhenAsleep();
}

bool WatchedEngine::end()
{
    const quint64 number = m_state.load(std::memory_order_relaxed) & ~(running | interrupted);
    const quint64 was = m_state.exchange(number);
    if (!(was & interrupted))
        return false;
    // The watchdog may still be about to interrupt: clear it after that.
    const std::lock_guard lock(m_interrupting);
    m_engine.setInterrupted(false);
    return true;
}

void WatchedEngine::interruptWhenLate()
{
    quint64 state = m_state.load();
    if (state != m_seen) {
        m_seen = state;
        m_sinceSeen.start(m_thread);
        return;
    }
    if (!(state & running) || (state & interrupted) || !m_sinceSeen.isOver(m_limit))
        return;
    const std::lock_guard lock(m_interrupting);
    // Only the call that was seen, never the one after it.
    if (m_state.compare_exchange_strong(state, state | interrupted))
        m_engine.setInterrupted(true);
}

std::shared_ptr<Watchdog> Watchdog::instance()
{
    static const auto watchdog = std::make_shared<Watchdog>();
    return watchdog;
}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void Watchdog::add(WatchedEngine *engine)
{
    const std::lock_guard lock(m_mutex);
    m_engines.push_back(engine);
    if (!m_thread.joinable())
        m_thread = std::thread([this] { watch(); });
}

void Watchdog::remove(WatchedEngine *engine)
{
    const std::lock_guard lock(m_mutex);
    std::erase(m_engines, engine);
}

void Watchdog::wake()
{
    const std::lock_guard lock(m_mutex);
    m_asleep.store(false);
    m_changed.notify_all();
}

void Watchdog::watch()
{
    std::unique_lock lock(m_mutex);
    int idle = 0;
    while (!m_stop) {
        idle = look() ? 0 : idle + 1;
        if (idle < idleRounds) {
            m_changed.wait_for(lock, period, [this] { return m_stop; });
            continue;
        }
        // A call that begins after this store wakes the thread; one that began before it is seen by look().
        m_asleep.store(true);
        if (!look())
            m_changed.wait(lock, [this] { return m_stop || !m_asleep.load(); });
        m_asleep.store(false);
        idle = 0;
    }
}

/// Whether any call runs or ran since the last look.
bool Watchdog::look()
{
    bool active = false;
    for (WatchedEngine *engine : m_engines) {
        const quint64 seen = engine->m_seen;
        engine->interruptWhenLate();
        active = active || engine->m_seen != seen || (engine->m_seen & WatchedEngine::running);
    }
    return active;
}

} // namespace backdesk
