// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace backdesk
{

/// A thread with an event loop and one object that is made, used and destroyed in it.
class LoopThread : private QThread
{
public:
    using Make = std::function<std::unique_ptr<QObject>()>;

    explicit LoopThread(const QString &name);
    /// Ends the loop and waits for it, however long a slot still runs.
    ~LoopThread() override;

    /// Runs @p make in the new thread and returns when it is done.
    void start(const Make &make);
    /// Ends the loop. From any thread.
    void stop();
    /// False when the thread still runs after the time.
    bool waitStopped(std::chrono::milliseconds time);

protected:
    void run() override;

private:
    // The handshakes use standard primitives, which the thread sanitizer understands.
    std::mutex m_mutex;
    std::condition_variable m_changed;
    const Make *m_make = nullptr;
    bool m_made = false;
    bool m_stopped = true;
};

} // namespace backdesk
