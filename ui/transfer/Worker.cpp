// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/Worker.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace backdesk::ui
{

Worker::Worker(QObject *parent)
    : QObject(parent), m_stop(makeStopFlag()), m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(1);
}

Worker::~Worker()
{
    stop();
    if (m_pool->activeThreadCount() == 0)
        return;
    // Pools wait for what they do when they go: this one elsewhere, and at the latest when the program ends.
    m_pool->moveToThread(nullptr);
    QThreadPool::globalInstance()->start([pool = std::shared_ptr<QThreadPool>(std::move(m_pool))] {});
}

void Worker::start(const Work &work)
{
    auto *watcher = new QFutureWatcher<Then>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher] {
        watcher->deleteLater();
        watcher->result()();
    });
    const auto promise = std::make_shared<QPromise<Then>>();
    watcher->setFuture(promise->future());
    promise->start();
    m_pool->start([promise, work, stop = m_stop] {
        promise->addResult(work(stop));
        promise->finish();
    });
}

void Worker::stop()
{
    std::exchange(m_stop, makeStopFlag())->store(true);
}

} // namespace backdesk::ui
