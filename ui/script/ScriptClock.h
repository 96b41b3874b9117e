// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/RunTime.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

class QJSEngine;

namespace backdesk::ui
{

/// Interrupts functions that run too long. Waiting for the backend does not count: pause() and resume(). What
/// does count, RunTime tells.
class ScriptClock
{
public:
    explicit ScriptClock(std::chrono::milliseconds limit);
    ~ScriptClock();
    ScriptClock(const ScriptClock &) = delete;
    ScriptClock &operator=(const ScriptClock &) = delete;

    std::chrono::milliseconds limit() const { return m_limit; }

    /// The engine's thread starts to run code, and has ended it: end() is true when it was interrupted.
    void begin(QJSEngine &engine);
    bool end();
    /// Between begin() and end().
    bool isInterrupted() const { return m_interrupted; }
    void pause();
    void resume();
    /// From any thread: what runs is interrupted, and so is all that begins from now on.
    void close();

private:
    void watch();
    void interrupt();

    const std::chrono::milliseconds m_limit;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QJSEngine *m_engine = nullptr; ///< while code runs
    RunTime m_run;
    bool m_paused = false;
    std::atomic<bool> m_interrupted = false;
    bool m_closed = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace backdesk::ui
