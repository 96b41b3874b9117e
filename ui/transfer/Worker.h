// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/StopFlag.h"

#include <QObject>

#include <functional>
#include <memory>

class QThreadPool;

namespace backdesk::ui
{

/// Works in the background, one thing after the other. Who destroys it does not wait: what is under way ends
/// by itself, told to stop, and nobody is called back.
class Worker : public QObject
{
    Q_OBJECT
public:
    /// What follows a work, on the worker's own thread.
    using Then = std::function<void()>;
    /// Runs on the pool. It should look at the flag often and then end early; what it captures must live as
    /// long as it does, or be used in what it returns only.
    using Work = std::function<Then(const StopFlag &stop)>;

    explicit Worker(QObject *parent = nullptr);
    ~Worker() override;

    void start(const Work &work);
    /// Tells everything that was started to stop. What follows it comes all the same.
    void stop();

private:
    StopFlag m_stop;
    std::unique_ptr<QThreadPool> m_pool;
};

} // namespace backdesk::ui
