// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/LoopThread.h"

namespace backdesk
{

LoopThread::LoopThread(const QString &name)
{
    setObjectName(name);
}

LoopThread::~LoopThread()
{
    stop();
    wait();
    const std::lock_guard lock(m_mutex); // see what the thread did last
}

void LoopThread::start(const Make &make)
{
    std::unique_lock lock(m_mutex);
    m_make = &make;
    m_stopped = false;
    QThread::start();
    m_changed.wait(lock, [this] { return m_made; });
}

void LoopThread::stop()
{
    quit();
}

bool LoopThread::waitStopped(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, time, [this] { return m_stopped; });
}

void LoopThread::run()
{
    std::unique_ptr<QObject> object;
    {
        const std::lock_guard lock(m_mutex);
        object = (*m_make)();
        m_make = nullptr;
        m_made = true;
    }
    m_changed.notify_all();
    exec();
    object.reset();
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
}

} // namespace backdesk
