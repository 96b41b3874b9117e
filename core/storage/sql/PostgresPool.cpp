// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/PostgresPool.h"

#include "core/value/Log.h"

#include <QRandomGenerator>

namespace backdesk
{

void PostgresBackOff::failed()
{
    using std::chrono::milliseconds;
    m_delay = std::clamp(m_delay * 2, milliseconds(100), milliseconds(5000));
    const double jitter = 0.75 + QRandomGenerator::global()->bounded(0.5);
    m_next = Clock::now() + milliseconds(qint64(double(m_delay.count()) * jitter));
}

void PostgresBackOff::succeeded()
{
    m_delay = {};
    m_next = {};
}

PostgresPool::Taken PostgresPool::take()
{
    std::unique_lock lock(m_mutex);
    const auto deadline = PostgresBackOff::Clock::now() + m_address.connectTimeout;
    while (m_idle.empty() && m_used >= m_most) {
        if (m_freed.wait_until(lock, deadline) == std::cv_status::timeout && m_idle.empty() &&
            m_used >= m_most)
            return PostgresError{{}, QStringLiteral("all %1 connections are in use").arg(m_most), false};
    }
    while (!m_idle.empty()) {
        std::unique_ptr<PostgresConnection> connection = std::move(m_idle.back());
        m_idle.pop_back();
        if (connection->isAlive()) {
            ++m_used;
            return Lease(connection.release(), {this});
        }
    }
    return connect(lock);
}

PostgresPool::Taken PostgresPool::connect(std::unique_lock<std::mutex> &lock)
{
    // While it fails, one thread tries and all others hear the old answer.
    if (m_isFailing && (m_isTrying || !m_backOff.mayTry()))
        return m_problem;
    m_isTrying = true;
    ++m_used;
    lock.unlock();
    PostgresConnection::Opened opened = PostgresConnection::open(m_address);
    lock.lock();
    m_isTrying = false;
    if (const auto *error = std::get_if<PostgresError>(&opened)) {
        --m_used;
        m_freed.notify_one();
        if (!m_isFailing)
            qCWarning(lcStorage, "The database %ls cannot be reached: %ls",
                      qUtf16Printable(m_address.toText()), qUtf16Printable(error->text));
        m_isFailing = true;
        m_problem = *error;
        m_backOff.failed();
        return *error;
    }
    if (m_isFailing)
        qCInfo(lcStorage, "The database %ls can be reached again", qUtf16Printable(m_address.toText()));
    m_isFailing = false;
    m_backOff.succeeded();
    return Lease(std::get<0>(opened).release(), {this});
}

void PostgresPool::giveBack(PostgresConnection *connection)
{
    std::unique_ptr<PostgresConnection> owned(connection);
    const std::lock_guard lock(m_mutex);
    --m_used;
    if (owned->isAlive())
        m_idle.push_back(std::move(owned));
    m_freed.notify_one();
}

} // namespace backdesk
