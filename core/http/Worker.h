// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/HostContext.h"
#include "core/http/QtHost.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

#include <mutex>
#include <unordered_set>
#include <vector>

namespace backdesk
{

class Connection;

/// Serves its share of the connections on the thread it was made in. What is not said to be thread-safe
/// belongs to that thread.
class Worker : public QObject
{
    Q_OBJECT

public:
    explicit Worker(HostContext &context);
    ~Worker() override;

    /// Takes over a connected descriptor, which counts in HostContext::connections already. A surplus one
    /// is told so (503) and closed. Thread-safe.
    void adopt(qintptr descriptor, bool surplus);
    /// Lets what runs finish, closes the rest, then ends the thread's loop. Thread-safe.
    void drain();

    HostContext &context() { return m_context; }
    QtHost &host() { return m_host; }
    /// Where connections read into, for the length of one call.
    std::vector<char> &scratch() { return m_scratch; }
    qint64 now() const { return m_clock.elapsed(); }
    /// The present time as a Date field has it.
    QByteArray date();
    /// Forgets a connection that has ended and deletes it later.
    void release(Connection *connection);

protected:
    bool event(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Arrival {
        qintptr descriptor;
        bool surplus;
    };

    void wake();
    void takeArrivals();
    void startDraining();
    void sweep();
    void stopWhenEmpty();

    HostContext &m_context;
    QElapsedTimer m_clock;
    QtHost m_host;
    std::vector<char> m_scratch;
    std::unordered_set<Connection *> m_connections;
    QBasicTimer m_sweep;
    bool m_draining = false;
    qint64 m_drainStart = 0;
    qint64 m_dateSecond = 0;
    QByteArray m_date;

    std::mutex m_mutex;
    std::vector<Arrival> m_arrivals; ///< guarded by m_mutex
    bool m_drainWanted = false;      ///< guarded by m_mutex
};

} // namespace backdesk
