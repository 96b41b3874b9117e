// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/Worker.h"

#include "core/http/Connection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QThread>
#include <QTimerEvent>

#include <unistd.h>

#include <algorithm>
#include <utility>

namespace backdesk
{

namespace
{

constexpr size_t scratchBytes = 64 * 1024;

int sweepInterval(const HttpOptions &options)
{
    const auto shortest = std::min({options.headDeadline, options.bodyDeadline, options.stallDeadline,
                                    options.idleDeadline, options.writeDeadline, options.lingerDeadline});
    return int(std::clamp<qint64>(shortest.count() / 4, 10, 250));
}

} // namespace

Worker::Worker(HostContext &context) : m_context(context), m_host(context.handler), m_scratch(scratchBytes)
{
    m_clock.start();
}

Worker::~Worker()
{
    // Ended connections wait as children for their deletion; all of them go before the host does.
    const QObjectList connections = children();
    qDeleteAll(connections);
    const std::lock_guard lock(m_mutex);
    for (const Arrival &arrival : m_arrivals) {
        ::close(int(arrival.descriptor));
        --m_context.connections;
    }
}

void Worker::adopt(qintptr descriptor, bool surplus)
{
    {
        const std::lock_guard lock(m_mutex);
        m_arrivals.push_back({descriptor, surplus});
    }
    wake();
}

void Worker::drain()
{
    {
        const std::lock_guard lock(m_mutex);
        m_drainWanted = true;
    }
    wake();
}

QByteArray Worker::date()
{
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date =
            QLocale::c()
                .toString(QDateTime::fromSecsSinceEpoch(second, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'")
                .toLatin1();
    }
    return m_date;
}

void Worker::release(Connection *connection)
{
    m_connections.erase(connection);
    connection->deleteLater();
    if (m_connections.empty())
        m_sweep.stop();
    stopWhenEmpty();
}

bool Worker::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    takeArrivals();
    return true;
}

void Worker::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_sweep.timerId())
        sweep();
}

void Worker::wake()
{
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void Worker::takeArrivals()
{
    std::vector<Arrival> arrivals;
    bool drainWanted = false;
    {
        const std::lock_guard lock(m_mutex);
        arrivals.swap(m_arrivals);
        drainWanted = m_drainWanted;
    }
    for (const Arrival &arrival : arrivals) {
        auto *connection = new Connection(arrival.descriptor, *this);
        m_connections.insert(connection);
        if (arrival.surplus)
            connection->refuseSurplus();
    }
    if (!m_connections.empty() && !m_sweep.isActive())
        m_sweep.start(sweepInterval(m_context.options), this);
    if (drainWanted && !m_draining)
        startDraining();
}

void Worker::startDraining()
{
    m_draining = true;
    m_drainStart = now();
    const std::vector<Connection *> connections(m_connections.begin(), m_connections.end());
    for (Connection *connection : connections)
        connection->drain();
    stopWhenEmpty();
}

void Worker::sweep()
{
    const qint64 time = now();
    const bool outOfTime = m_draining && time - m_drainStart >= m_context.options.closeDeadline.count();
    const std::vector<Connection *> connections(m_connections.begin(), m_connections.end());
    for (Connection *connection : connections) {
        if (outOfTime)
            connection->abort();
        else
            connection->checkDeadline(time);
    }
}

void Worker::stopWhenEmpty()
{
    if (m_draining && m_connections.empty())
        QThread::currentThread()->quit();
}

} // namespace backdesk
