// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/ScriptClock.h"

#include <QJSEngine>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

/// A thread that gets little of the processor is not asked for each bit of it.
constexpr std::chrono::milliseconds shortestNap{2};

} // namespace

ScriptClock::ScriptClock(std::chrono::milliseconds limit) : m_limit(limit)
{
    m_thread = std::thread([this] { watch(); });
}

ScriptClock::~ScriptClock()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_changed.notify_all();
    }
    m_thread.join();
}

void ScriptClock::begin(QJSEngine &engine)
{
    const std::lock_guard lock(m_mutex);
    m_engine = &engine;
    m_run.start(ThreadClock::ofThisThread());
    m_paused = false;
    m_interrupted = false;
    if (m_closed)
        interrupt();
    m_changed.notify_all();
}

bool ScriptClock::end()
{
    const std::lock_guard lock(m_mutex);
    m_engine->setInterrupted(false);
    m_engine = nullptr;
    return m_interrupted.exchange(false);
}

void ScriptClock::pause()
{
    const std::lock_guard lock(m_mutex);
    m_run.pause();
    m_paused = true;
}

void ScriptClock::resume()
{
    const std::lock_guard lock(m_mutex);
    m_run.resume();
    m_paused = false;
    m_changed.notify_all();
}

void ScriptClock::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    if (m_engine)
        interrupt();
}

/// The mutex is held.
void ScriptClock::interrupt()
{
    m_interrupted = true;
    m_engine->setInterrupted(true);
}

void ScriptClock::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        if (!m_engine || m_paused || m_interrupted) {
            m_changed.wait(lock);
            continue;
        }
        const std::chrono::nanoseconds left = m_run.leastLeft(m_limit);
        if (left.count() == 0)
            interrupt();
        else
            m_changed.wait_for(lock, std::max<std::chrono::nanoseconds>(left, shortestNap));
    }
}

} // namespace backdesk::ui
